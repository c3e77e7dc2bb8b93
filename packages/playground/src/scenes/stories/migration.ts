// A basic group becomes a supergroup, and what the bot keeps of it moves along.

import type { Group } from "telegram-emulator/people/group";
import type { DemoGroups } from "../../demo/demo-groups.ts";
import type { Scene } from "../scene.ts";
import { extra, mark, scriptOf } from "../script.ts";

export const migration: Scene = {
  id: "migration",
  title: "A group becomes a supergroup",
  tells: "A member is warned in a basic group; it becomes a supergroup under another id, and the warnings count on.",
  where: basicGroup,
  beats: (demo, club) => {
    const { olga, alice, bob } = demo.people;
    const pat = extra(demo, "Pat");
    const [first, second] = [mark(), mark()];
    const { says, types, acts } = scriptOf(club);
    return [
      acts("The Book Club is a basic group, as small groups begin.", () => {
        for (const person of [alice, bob, pat]) if (club.statusOf(person) === "left") club.addMember(person);
      }),
      says(alice, "Chapter nine by Thursday?"),
      says(bob, "Fine. No spoilers until then, please."),
      says(pat, "The gardener did it!", { keep: first, tells: "Pat spoils the book." }),
      types(olga, "/warn spoilers", { replyTo: first, tells: "Olga warns Pat: one of three." }),
      says(alice, "Can newcomers read what we wrote before?", { tells: "The group wants what only supergroups have." }),
      says(olga, "In a supergroup they can. One moment."),
      acts("The group becomes a supergroup: another chat with another id, and the bot follows.", () => club.migrate()),
      says(bob, "Same people, same club 👍"),
      says(pat, "In chapter twelve she marries him.", { keep: second, tells: "Pat does it again." }),
      types(olga, "/warn spoilers again", {
        replyTo: second,
        tells: "Pat's second warning: the first one moved along.",
      }),
      types(olga, `/warns @${pat.user.username}`, { tells: "Both warnings are there, with their reasons." }),
      says(pat, "Sorry, I'll be quiet until Thursday 🤐"),
    ];
  },
};

/** The club, or another one where it has become a supergroup already: that happens once in a group's life. */
function basicGroup({ telegram, people, club }: DemoGroups): Group {
  if (club.record.type === "group") return club;
  return telegram.group({ title: "Book Club", kind: "group", owner: people.olga });
}
