// Accounts of a farm come in pairs, wait until nobody thinks of them, and post the same line.

import { crowd } from "../crowd.ts";
import { minutes, seconds } from "../durations.ts";
import type { Beat, Scene } from "../scene.ts";
import { mark, scriptOf } from "../script.ts";

const SIZE = 40;
const LINE = "Earn 300 a day from home, I did it myself 👉 t.me/example_farm";

export const captchaFarm: Scene = {
  id: "captcha-farm",
  title: "A captcha farm",
  tells: "Forty accounts join in pairs, keep quiet for an hour, and then post the same line; an admin clears it away.",
  where: ({ cafe }) => cafe,
  beats: (demo, cafe) => {
    const { adam, alice, bob } = demo.people;
    const farm = crowd(demo, SIZE);
    const [first, late] = [mark(), mark()];
    const { says, types, joins } = scriptOf(cafe);
    const arrivals = farm.map((one, index): Beat => {
      const isFirstOfPair = index % 2 === 0;
      const tells = index === 0 ? { tells: "Accounts come in pairs, one pair every four seconds." } : {};
      return joins(one, { after: isFirstOfPair ? seconds(4) : seconds(0.1), ...tells });
    });
    const posts = farm.slice(0, -1).map((one, index): Beat => {
      const start = { skips: minutes(60), tells: "An hour later they all post the same line.", keep: first };
      return says(one, LINE, { after: seconds(0.5), ...(index === 0 ? start : {}) });
    });
    return [
      says(alice, "Quiet morning. Who is at the café?"),
      ...arrivals,
      says(bob, "Many new faces today.", { tells: "They say nothing, as if they were people who read along." }),
      says(alice, "And so shy 😄"),
      ...posts,
      types(adam, "/purge", {
        replyTo: first,
        tells: "Adam clears everything away, from the first of their lines on.",
      }),
      says(farm.at(-1) ?? bob, LINE, { keep: late, after: seconds(20), tells: "The last of them comes late." }),
      types(adam, "/dban farmed account", { replyTo: late, tells: "Adam bans it, and its line goes as well." }),
      says(alice, "Not so shy after all.", { tells: "The members have their group back." }),
    ];
  },
};
