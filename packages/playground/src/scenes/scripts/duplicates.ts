// Three accounts post one advert, and one member repeats a line.
import { seconds } from "../durations.ts";
import type { Scene } from "../scene.ts";
import { newPerson, scriptOf } from "../script.ts";

const ADVERT = "Earn 300 a day from home, write me and I'll show you how";

export const duplicates: Scene = {
  id: "duplicates",
  title: "The same again",
  description:
    "Three accounts post the same advert, and a member repeats one line; greetings of several are left alone.",
  where: ({ cafe }) => cafe,
  steps: (demo, cafe) => {
    const { olga, alice, bob, luna } = demo.people;
    const [ina, ivo, iris] = ["Ina", "Ivo", "Iris"].map((name) => newPerson(demo, name));
    const rob = newPerson(demo, "Rob");
    if (!ina || !ivo || !iris) throw new Error("Three accounts were made.");
    const { says, types, joins } = scriptOf(cafe);
    return [
      types(olga, "/setduplicates 4 2m", {
        caption: "Olga allows three copies by one member: the fourth is too many.",
      }),
      types(olga, "/duplicatemembers 3", { caption: "And the same from two members: the third is too many." }),
      says(alice, "Good morning", { caption: "Greetings are the same by chance, and do not count." }),
      says(bob, "Good morning"),
      says(luna, "Good morning"),
      ...[ina, ivo, iris, rob].map((person) => joins(person, { after: seconds(1) })),
      says(ina, ADVERT, { caption: "Three accounts post the same advert." }),
      says(ivo, ADVERT),
      { ...says(iris, `🔥 ${ADVERT}!`), waitsForBot: true },
      says(bob, "All three are gone, and so is their advert."),
      ...Array.from({ length: 4 }, (_, index) => ({
        ...says(rob, "Anybody at the pier?", index === 0 ? { caption: "Rob repeats one line." } : {}),
        waitsForBot: index === 3,
      })),
      says(alice, "Once is enough, Rob.", { caption: "Rob is muted, and his copies are deleted." }),
      types(olga, "/duplicates off", { caption: "At the end the café is as it was before." }),
    ];
  },
};
