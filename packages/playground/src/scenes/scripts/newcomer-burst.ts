// Five accounts join and write their first messages within seconds of each other.
import { seconds } from "../durations.ts";
import type { Scene } from "../scene.ts";
import { newPerson, scriptOf } from "../script.ts";

const FIRST_LINES: readonly (readonly [string, string])[] = [
  ["Sven", "hello, nice group"],
  ["Tara", "hi, who is into crypto?"],
  ["Udo", "hey there everybody"],
  ["Vera", "good evening from me"],
  ["Wim", "anyone here?"],
];

export const newcomerBurst: Scene = {
  id: "newcomer-burst",
  title: "Five newcomers at once",
  description: "Five accounts join and write their first messages within seconds; a newcomer who comes alone is left.",
  where: ({ cafe }) => cafe,
  steps: (demo, cafe) => {
    const { olga, alice } = demo.people;
    const gus = newPerson(demo, "Gus");
    const people = FIRST_LINES.map(([name, line]) => ({ person: newPerson(demo, name), line }));
    const { says, types, joins } = scriptOf(cafe);
    return [
      types(olga, "/setjoinburst 5 1m", {
        caption: "Olga sets: five newcomers who write within a minute are a burst.",
      }),
      joins(gus, { caption: "Gus comes alone." }),
      says(gus, "Hi all, I'm new here"),
      says(alice, "Welcome, Gus!"),
      ...people.map(({ person }, index) =>
        joins(person, { after: index === 0 ? seconds(90) : seconds(1), caption: "Five accounts join." }),
      ),
      ...people.map(({ person, line }, index) => ({
        ...says(person, line, { after: seconds(1.5), caption: "Each writes a first line." }),
        waitsForBot: index === people.length - 1,
      })),
      says(alice, "That was quick.", { caption: "All five are muted, and their lines are gone." }),
      says(gus, "I only came for the cake"),
      types(olga, "/joinburst off", { caption: "At the end the café is as it was before." }),
    ];
  },
};
