// Accounts join in pairs, wait, and post the same line.

import { minutes, seconds } from "../durations.ts";
import { createAccounts } from "../new-accounts.ts";
import type { Scene, SceneStep } from "../scene.ts";
import { messageRef, scriptOf } from "../script.ts";

const SIZE = 40;
const LINE = "Earn 300 a day from home, I did it myself 👉 t.me/example_farm";

export const captchaFarm: Scene = {
  id: "captcha-farm",
  title: "A captcha farm",
  description:
    "Forty accounts join in pairs, keep quiet for an hour, and then post the same line; an admin clears it away.",
  where: ({ cafe }) => cafe,
  steps: (demo, cafe) => {
    const { adam, alice, bob } = demo.people;
    const farm = createAccounts(demo, SIZE);
    const [first, late] = [messageRef(), messageRef()];
    const { says, types, joins } = scriptOf(cafe);
    const arrivals = farm.map((one, index): SceneStep => {
      const isFirstOfPair = index % 2 === 0;
      const caption = index === 0 ? { caption: "Accounts come in pairs, one pair every four seconds." } : {};
      return joins(one, { after: isFirstOfPair ? seconds(4) : seconds(0.1), ...caption });
    });
    const posts = farm.slice(0, -1).map((one, index): SceneStep => {
      const start = { skips: minutes(60), caption: "An hour later they all post the same line.", saveTo: first };
      return says(one, LINE, { after: seconds(0.5), ...(index === 0 ? start : {}) });
    });
    return [
      says(alice, "Quiet morning. Who is at the café?"),
      ...arrivals,
      says(bob, "Many new faces today.", { caption: "They say nothing, as if they were people who read along." }),
      says(alice, "And so shy 😄"),
      ...posts,
      types(adam, "/purge", {
        replyTo: first,
        caption: "Adam clears everything away, from the first of their lines on.",
      }),
      says(farm.at(-1) ?? bob, LINE, { saveTo: late, after: seconds(20), caption: "The last of them comes late." }),
      types(adam, "/dban farmed account", { replyTo: late, caption: "Adam bans it, and its line goes as well." }),
      says(alice, "Not so shy after all.", { caption: "The members have their group back." }),
    ];
  },
};
