// Links are locked: an advert goes, an edit that brings one in goes, and what is allowed stays.
import { seconds } from "../durations.ts";
import type { Scene } from "../scene.ts";
import { messageRef, newPerson, scriptOf } from "../script.ts";

export const locks: Scene = {
  id: "locks",
  title: "Locked links",
  description: "Links and forwards are locked; the café's own site stays allowed.",
  where: ({ cafe }) => cafe,
  steps: (demo, cafe) => {
    const { olga, alice, bob } = demo.people;
    const dealer = newPerson(demo, "Dealer");
    const { says, types, joins, edits } = scriptOf(cafe);
    const innocent = messageRef();
    return [
      types(olga, "/locktypes links", { caption: "Olga looks up what can be locked about links." }),
      types(olga, "/lock url invitelink forward ### No adverts here {tmute 10m}", {
        caption: "Links, invitations and forwards are locked; members who post one are muted for ten minutes.",
      }),
      types(olga, "/allowlist lighthouse.example", { caption: "The café's own site stays allowed." }),
      says(alice, "The menu is at https://lighthouse.example/menu", { caption: "An allowed link stays." }),
      joins(dealer, { caption: "A dealer joins." }),
      says(dealer, "Hello everybody, nice café!", { saveTo: innocent, caption: "The first message is harmless…" }),
      says(bob, "Welcome!", { after: seconds(2) }),
      {
        ...edits(dealer, innocent, "Easy money: https://deals.example/rich"),
        caption: "…until it is edited.",
        waitsForBot: true,
      },
      types(olga, "/locks", { caption: "What is locked, with its reason and action." }),
      types(olga, "/case", { caption: "The case says what was found." }),
      says(bob, "That was quick.", { caption: "The members talk on." }),
      types(olga, "/unlock all", { caption: "At the end the café is as it was before." }),
      types(olga, "/rmallowlist lighthouse.example"),
    ];
  },
};
