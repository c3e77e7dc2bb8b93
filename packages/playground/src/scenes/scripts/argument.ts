// Two members argue; an admin warns both, removes one warning, and the other reaches the limit.

import type { Group } from "telegram-emulator/people/group";
import type { Person } from "telegram-emulator/people/person";
import type { DemoGroups } from "../../demo/demo-groups.ts";
import { minutes, seconds } from "../durations.ts";
import type { Scene, SceneStep } from "../scene.ts";
import { type MessageRef, messageRef, newPerson, scriptOf } from "../script.ts";

export const argument: Scene = {
  id: "argument",
  title: "An argument",
  description:
    "Two members quarrel; an admin warns both, forgives one by a button, and mutes the other at the third warning.",
  where: ({ cafe }) => cafe,
  steps: (demo, cafe) => {
    const { adam, alice, luna } = demo.people;
    const [tom, rita] = [newPerson(demo, "Tom"), newPerson(demo, "Rita")];
    const [claim, answer, insult, reply, sorry] = [
      messageRef(),
      messageRef(),
      messageRef(),
      messageRef(),
      messageRef(),
    ];
    const { says, types, joins, edits, reacts, performs } = scriptOf(cafe);
    return [
      types(adam, "/warnmode tmute 1h", {
        caption: "Adam decides what too many warnings lead to: silence for an hour.",
      }),
      types(adam, "/warnlimit 3", { caption: "Three warnings are too many." }),
      joins(tom, { caption: "Tom and Rita come in, and talk about coffee." }),
      joins(rita, { after: seconds(1) }),
      says(tom, "Espresso from a capsule is still espresso.", { saveTo: claim }),
      says(rita, "It is brown water, Tom.", { saveTo: answer, replyTo: claim }),
      reacts(luna, answer, "😁"),
      reacts(tom, answer, "👎"),
      says(tom, "Says somebody who drinks instant.", { saveTo: insult, replyTo: answer, caption: "It gets personal." }),
      edits(tom, insult, "Says somebody who drinks instant. And has no taste at all."),
      says(rita, "At least I have manners, you clown.", { saveTo: reply, replyTo: insult }),
      reacts(alice, reply, "🤬"),
      types(adam, "/warn no insults, please", { replyTo: insult, caption: "Adam warns Tom: it is his first warning." }),
      types(adam, "/warn no insults, please", { replyTo: reply, caption: "Rita gets one as well." }),
      says(rita, "You are right, that was uncalled for. Sorry, Tom.", { saveTo: sorry, replyTo: insult }),
      reacts(alice, sorry, "❤"),
      performs("Adam takes Rita's warning back, by the button below it.", () => forgive(cafe, adam, rita)),
      ...ladder(cafe, demo, { tom, rita, sorry }),
    ];
  },
};

/** The member continues until the limit of warnings is reached. */
function ladder(
  cafe: Group,
  { people: { adam, alice } }: DemoGroups,
  { tom, rita, sorry }: { readonly tom: Person; readonly rita: Person; readonly sorry: MessageRef },
): readonly SceneStep[] {
  const { says, types } = scriptOf(cafe);
  const [second, third] = [messageRef(), messageRef()];
  return [
    says(tom, "Clowns apologise to clowns.", { saveTo: second, replyTo: sorry, caption: "Tom goes on." }),
    types(adam, "/warn second time today", { replyTo: second, caption: "Tom's second warning." }),
    says(tom, "Oh, shut up, Adam.", { saveTo: third }),
    types(adam, "/warn that is enough", { replyTo: third, caption: "The third warning: Tom is muted for an hour." }),
    says(tom, "What", { caption: "Tom cannot answer." }),
    says(alice, "Back to coffee. Who has tried the new roast?", { caption: "The others talk on." }),
    says(rita, "I have. Nutty, and not a capsule in sight."),
    says(tom, "Slept on it. Sorry, Rita. I'd try that roast.", {
      skips: minutes(61),
      caption: "An hour later the mute is over, and Tom is sorry.",
    }),
    says(rita, "Come by, I'll make you one ☕"),
  ];
}

/** Presses the first button of the newest notice about a member; does nothing if there is none. */
async function forgive(cafe: Group, admin: Person, warned: Person): Promise<void> {
  const notice = cafe.botMessages.findLast(
    ({ body }) => body.reply_markup !== undefined && (body.text ?? "").includes(warned.name),
  );
  const [label] = (notice?.body.reply_markup?.inline_keyboard ?? []).flat().map(({ text }) => text);
  if (notice && label !== undefined) await admin.in(cafe).presses(notice, label);
}
