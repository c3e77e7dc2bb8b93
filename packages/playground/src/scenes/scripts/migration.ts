// A basic group migrates to a supergroup, and the bot's records move with it.

import type { Group } from "telegram-emulator/people/group";
import type { DemoGroups } from "../../demo/demo-groups.ts";
import type { Scene } from "../scene.ts";
import { messageRef, newPerson, scriptOf } from "../script.ts";

export const migration: Scene = {
  id: "migration",
  title: "A group becomes a supergroup",
  description:
    "A member is warned in a basic group; it becomes a supergroup under another id, and the warnings count on.",
  where: basicGroup,
  steps: (demo, club) => {
    const { olga, alice, bob } = demo.people;
    const pat = newPerson(demo, "Pat");
    const [first, second] = [messageRef(), messageRef()];
    const { says, types, performs } = scriptOf(club);
    return [
      performs("The Book Club is a basic group, as small groups begin.", () => {
        for (const person of [alice, bob, pat]) if (club.statusOf(person) === "left") club.addMember(person);
      }),
      says(alice, "Chapter nine by Thursday?"),
      says(bob, "Fine. No spoilers until then, please."),
      says(pat, "The gardener did it!", { saveTo: first, caption: "Pat spoils the book." }),
      types(olga, "/warn spoilers", { replyTo: first, caption: "Olga warns Pat: one of three." }),
      says(alice, "Can newcomers read what we wrote before?", {
        caption: "The group wants what only supergroups have.",
      }),
      says(olga, "In a supergroup they can. One moment."),
      performs("The group becomes a supergroup: another chat with another id, and the bot follows.", () =>
        club.migrate(),
      ),
      says(bob, "Same people, same club 👍"),
      says(pat, "In chapter twelve she marries him.", { saveTo: second, caption: "Pat does it again." }),
      types(olga, "/warn spoilers again", {
        replyTo: second,
        caption: "Pat's second warning: the first one moved along.",
      }),
      types(olga, `/warns @${pat.user.username}`, { caption: "Both warnings are there, with their reasons." }),
      says(pat, "Sorry, I'll be quiet until Thursday 🤐"),
    ];
  },
};

/** The club, or a new basic group if the club has migrated already: a group migrates once. */
function basicGroup({ telegram, people, club }: DemoGroups): Group {
  if (club.record.type === "group") return club;
  return telegram.group({ title: "Book Club", kind: "group", owner: people.olga });
}
