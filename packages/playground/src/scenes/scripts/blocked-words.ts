// An admin blocks words; a spammer tries one disguise after the other.
import type { Scene } from "../scene.ts";
import { messageRef, newPerson, scriptOf } from "../script.ts";

export const blockedWords: Scene = {
  id: "blocked-words",
  title: "Blocked words",
  description:
    "Adam blocks a word and its disguises; an advertiser tries them all, one by an edit, and ends up banned.",
  where: ({ cafe }) => cafe,
  steps: (demo, cafe) => {
    const { adam, alice, bob } = demo.people;
    const kim = newPerson(demo, "Kim");
    const { says, types, joins, edits } = scriptOf(cafe);
    const harmless = messageRef();
    return [
      types(adam, '/addblocklist (casino, "free spins") no gambling here', {
        caption: "Adam blocks a word and a phrase; they are deleted from now on.",
      }),
      types(adam, "/addblocklist lookalike:bitcoin {tban 1d}", {
        caption: "An entry for look-alike letters, with an act of its own.",
      }),
      says(alice, "Which beans are in today?", { caption: "The members talk as they always do." }),
      joins(kim, { caption: "Kim joins." }),
      says(kim, "Best CASINO in town", { caption: "Capitals do not help …" }),
      says(kim, "Best ca\u200bsíno in town", { caption: "… nor do invisible characters and accents." }),
      says(kim, "Lovely place you have here", { saveTo: harmless }),
      edits(kim, harmless, "Lovely place, and free   spins for all of you"),
      says(bob, "Casinos? I thought this was a café.", {
        caption: "Another word is another word: Bob's message stays.",
      }),
      says(kim, "Then buy В1tс0in, cheap", { caption: "Cyrillic letters and digits." }),
      types(adam, "/blocklist", { caption: "Adam looks at the list. The bot has told nobody what is on it." }),
      says(alice, "Quiet again. So, beans?"),
      types(adam, '/rmblocklist (casino, "free spins", lookalike:bitcoin)', {
        caption: "At the end the café is as it was before.",
      }),
    ];
  },
};
