// Two members quarrel; an admin warns, forgives one of them, and the ladder acts on the other.

import type { Group } from "telegram-emulator/people/group";
import type { Person } from "telegram-emulator/people/person";
import type { DemoGroups } from "../../demo/demo-groups.ts";
import { minutes, seconds } from "../durations.ts";
import type { Beat, Scene } from "../scene.ts";
import { extra, type Mark, mark, scriptOf } from "../script.ts";

export const argument: Scene = {
  id: "argument",
  title: "An argument",
  tells:
    "Two members quarrel; an admin warns both, forgives one by a button, and mutes the other at the third warning.",
  where: ({ cafe }) => cafe,
  beats: (demo, cafe) => {
    const { adam, alice, luna } = demo.people;
    const [tom, rita] = [extra(demo, "Tom"), extra(demo, "Rita")];
    const [claim, answer, insult, reply, sorry] = [mark(), mark(), mark(), mark(), mark()];
    const { says, types, joins, edits, reacts, acts } = scriptOf(cafe);
    return [
      types(adam, "/warnmode tmute 1h", { tells: "Adam decides what too many warnings lead to: silence for an hour." }),
      types(adam, "/warnlimit 3", { tells: "Three warnings are too many." }),
      joins(tom, { tells: "Tom and Rita come in, and talk about coffee." }),
      joins(rita, { after: seconds(1) }),
      says(tom, "Espresso from a capsule is still espresso.", { keep: claim }),
      says(rita, "It is brown water, Tom.", { keep: answer, replyTo: claim }),
      reacts(luna, answer, "😁"),
      reacts(tom, answer, "👎"),
      says(tom, "Says somebody who drinks instant.", { keep: insult, replyTo: answer, tells: "It gets personal." }),
      edits(tom, insult, "Says somebody who drinks instant. And has no taste at all."),
      says(rita, "At least I have manners, you clown.", { keep: reply, replyTo: insult }),
      reacts(alice, reply, "🤬"),
      types(adam, "/warn no insults, please", { replyTo: insult, tells: "Adam warns Tom: it is his first warning." }),
      types(adam, "/warn no insults, please", { replyTo: reply, tells: "Rita gets one as well." }),
      says(rita, "You are right, that was uncalled for. Sorry, Tom.", { keep: sorry, replyTo: insult }),
      reacts(alice, sorry, "❤"),
      acts("Adam takes Rita's warning back, by the button below it.", () => forgive(cafe, adam, rita)),
      ...ladder(cafe, demo, { tom, rita, sorry }),
    ];
  },
};

/** One of them goes on, until the warnings are too many. */
function ladder(
  cafe: Group,
  { people: { adam, alice } }: DemoGroups,
  { tom, rita, sorry }: { readonly tom: Person; readonly rita: Person; readonly sorry: Mark },
): readonly Beat[] {
  const { says, types } = scriptOf(cafe);
  const [second, third] = [mark(), mark()];
  return [
    says(tom, "Clowns apologise to clowns.", { keep: second, replyTo: sorry, tells: "Tom goes on." }),
    types(adam, "/warn second time today", { replyTo: second, tells: "Tom's second warning." }),
    says(tom, "Oh, shut up, Adam.", { keep: third }),
    types(adam, "/warn that is enough", { replyTo: third, tells: "The third warning: Tom is muted for an hour." }),
    says(tom, "What", { tells: "Tom cannot answer." }),
    says(alice, "Back to coffee. Who has tried the new roast?", { tells: "The others talk on." }),
    says(rita, "I have. Nutty, and not a capsule in sight."),
    says(tom, "Slept on it. Sorry, Rita. I'd try that roast.", {
      skips: minutes(61),
      tells: "An hour later the mute is over, and Tom is sorry.",
    }),
    says(rita, "Come by, I'll make you one ☕"),
  ];
}

/** Presses the first button of the newest notice about somebody; nothing happens where the bot gave none. */
async function forgive(cafe: Group, admin: Person, warned: Person): Promise<void> {
  const notice = cafe.botMessages.findLast(
    ({ body }) => body.reply_markup !== undefined && (body.text ?? "").includes(warned.name),
  );
  const [label] = (notice?.body.reply_markup?.inline_keyboard ?? []).flat().map(({ text }) => text);
  if (notice && label !== undefined) await admin.in(cafe).presses(notice, label);
}
