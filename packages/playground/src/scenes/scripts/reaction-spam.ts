// An account that has just joined reacts to everything, so that people look at its profile.
import type { Scene } from "../scene.ts";
import { messageRef, newPerson, scriptOf } from "../script.ts";

export const reactionSpam: Scene = {
  id: "reaction-spam",
  title: "Reactions as adverts",
  description: "A newcomer reacts to be visited: the reactions go. Later too many of them cost the account its voice.",
  where: ({ cafe }) => cafe,
  steps: (demo, cafe) => {
    const { olga, alice, bob } = demo.people;
    const kiki = newPerson(demo, "Kiki");
    const { says, types, joins, reacts, performs } = scriptOf(cafe);
    const [first, second, third] = [messageRef(), messageRef(), messageRef()];
    const idle = () => undefined;
    return [
      types(olga, "/reactions on", { caption: "Olga switches the protection from reaction spam on." }),
      says(alice, "The new benches are here!", { saveTo: first }),
      says(bob, "And the lamp is repaired.", { saveTo: second }),
      says(alice, "Picnic on Sunday?", { saveTo: third }),
      joins(kiki, { caption: "Kiki joins, and reacts." }),
      reacts(kiki, first, "🔥"),
      reacts(kiki, second, "🔥"),
      performs("The reactions of a newcomer are removed, without a notice.", idle),
      reacts(bob, first, "👍"),
      types(olga, "/setreactions 3 1m", { caption: "Olga also limits reactions: three within a minute are too many." }),
      reacts(kiki, first, "❤"),
      reacts(kiki, second, "❤"),
      reacts(kiki, third, "❤"),
      performs("Kiki goes on, and is muted; all of the recent reactions go.", idle),
      says(alice, "Bob's thumb stays, of course."),
      types(olga, "/reactions off", { caption: "At the end the café is as it was before." }),
    ];
  },
};
