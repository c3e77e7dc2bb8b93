// A member floods, is muted for a while, and writes again when the mute has ended.
import { minutes, seconds } from "../durations.ts";
import type { Scene, SceneStep } from "../scene.ts";
import { newPerson, scriptOf } from "../script.ts";

const SCREAMS = ["LOOK AT THIS", "LOOK!!!", "guys", "guys!!", "GUYS", "are you looking", "hello???", "HELLO"];

export const flood: Scene = {
  id: "flood",
  title: "A flood",
  description: "One member writes and writes, is muted for ten minutes, and is back when they are over.",
  where: ({ cafe }) => cafe,
  steps: (demo, cafe) => {
    const { olga, alice, bob } = demo.people;
    const max = newPerson(demo, "Max");
    const { says, types, joins } = scriptOf(cafe);
    const screams = SCREAMS.map((text, index): SceneStep => {
      const caption = index === 0 ? { caption: "Max floods: eight messages in six seconds." } : {};
      return { ...says(max, text, { after: seconds(0.7), ...caption }), waitsForBot: index === SCREAMS.length - 1 };
    });
    return [
      types(olga, "/setflood 5", { caption: "Olga allows four messages in a row: the fifth is a flood." }),
      types(olga, "/setfloodmode tmute 10m", { caption: "Members who flood are muted for ten minutes." }),
      types(olga, "/clearflood on", { caption: "And the whole flood shall be deleted." }),
      says(alice, "Morning! Is the rooftop open today?", { caption: "The members talk as they always do." }),
      says(bob, "From ten on. Bring a jacket, it is windy up there."),
      joins(max, { caption: "Max joins." }),
      says(max, "hi all"),
      says(alice, "Hi Max, welcome!"),
      ...screams,
      says(max, "why can't I write", { after: seconds(4), caption: "Max tries again: Telegram keeps him out now." }),
      says(bob, "Thanks, Moderato."),
      says(alice, "So, rooftop at half past ten?", { caption: "The members talk on." }),
      says(bob, "Half past ten it is."),
      says(max, "Sorry about that. May I come to the rooftop too?", {
        skips: minutes(11),
        caption: "Eleven minutes later the mute is over, and Max writes again.",
      }),
      says(alice, "Sure. One message is enough, though 😄"),
    ];
  },
};
