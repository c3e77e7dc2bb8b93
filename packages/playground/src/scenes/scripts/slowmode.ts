// Slow mode: who writes too soon is told once, and everybody gets a word in.
import { seconds } from "../durations.ts";
import type { Scene } from "../scene.ts";
import { newPerson, scriptOf } from "../script.ts";

export const slowmode: Scene = {
  id: "slowmode",
  title: "Slow mode",
  description: "A heated talk gets an interval of thirty seconds: what comes sooner goes, and its writer is told once.",
  where: ({ cafe }) => cafe,
  steps: (demo, cafe) => {
    const { olga, alice, bob } = demo.people;
    const kim = newPerson(demo, "Kim");
    const { says, types, joins } = scriptOf(cafe);
    return [
      joins(kim, { caption: "The members argue about the best coffee in town." }),
      says(kim, "The harbour roastery, no question."),
      says(alice, "Have you even tried ours?"),
      types(olga, "/slowmode 30s", { caption: "Olga sets slow mode: one message every thirty seconds." }),
      says(kim, "I have. It was cold.", { caption: "Kim's next message is in time." }),
      says(kim, "And bitter!", {
        after: seconds(2),
        caption: "This one is too soon: it goes, and only Kim is told why.",
      }),
      says(kim, "And expensive!!", { after: seconds(2), caption: "This one goes as well, without another word." }),
      says(bob, "I like both, to be honest.", { caption: "Bob has not written for a while: his message stays." }),
      says(kim, "Fair enough. I will try it again.", {
        skips: seconds(35),
        caption: "Half a minute later Kim writes again.",
      }),
      types(olga, "/slowmode off", { caption: "The talk has calmed down, and slow mode goes off." }),
      says(kim, "Which beans do you use?"),
      says(kim, "And how long do you roast them?", { after: seconds(3) }),
    ];
  },
};
