// A new admin turns on the members, by Telegram's own means; the owner takes the rights away and undoes the harm.
import type { Scene } from "../scene.ts";
import { extra, mark, scriptOf } from "../script.ts";

const RIGHTS = ["can_manage_chat", "can_delete_messages", "can_restrict_members", "can_invite_users"];

export const rogueAdmin: Scene = {
  id: "rogue-admin",
  title: "A rogue admin",
  tells: "A new admin bans, mutes and deletes without a reason; the owner takes the rights away and undoes it.",
  where: ({ cafe }) => cafe,
  beats: (demo, cafe) => {
    const { olga, alice } = demo.people;
    const [rex, nina, paul, sam] = [extra(demo, "Rex"), extra(demo, "Nina"), extra(demo, "Paul"), extra(demo, "Sam")];
    const [complaint, protest] = [mark(), mark()];
    const { says, types, joins, acts } = scriptOf(cafe);
    const at = (person: typeof rex): string => `@${person.user.username}`;
    return [
      ...[rex, nina, paul, sam].map((person) => joins(person, { after: 500 })),
      says(rex, "I could help moderating while you are away.", { tells: "Rex offers to help." }),
      says(olga, "That would be great, thank you!"),
      acts("Olga makes Rex an admin who may ban and delete.", () =>
        olga.in(cafe).promotes(rex, RIGHTS, { title: "helper" }),
      ),
      says(nina, "Rex, could you move the meeting to six?"),
      says(paul, "Seven would be better for me.", { keep: complaint }),
      says(sam, "Either is fine."),
      acts("Rex bans Nina, without a word, in Telegram's own menu.", () => rex.in(cafe).bans(nina)),
      says(paul, "Hey, why did you ban Nina?", { keep: protest }),
      acts("He deletes Paul's messages …", () => {
        for (const { message } of [complaint, protest]) if (message) rex.in(cafe).deletes(message);
      }),
      acts("… and mutes Paul.", () => rex.in(cafe).restricts(paul, { permissions: [] })),
      says(paul, "I did nothing wrong!", { tells: "Paul cannot write any more." }),
      acts("Sam is banned for watching.", () => rex.in(cafe).bans(sam)),
      says(alice, `${at(olga)}, you should look at this.`, { tells: "Alice calls the owner." }),
      acts("Olga takes the rights away from Rex.", () => olga.in(cafe).demotes(rex)),
      acts("Rex tries to go on: Telegram refuses.", () => rex.in(cafe).bans(alice)),
      types(olga, `/ban ${at(rex)} abuse of rights`, { tells: "Olga bans Rex." }),
      types(olga, `/unban ${at(nina)}`, { tells: "She lifts the ban of Nina …" }),
      types(olga, `/unban ${at(sam)}`, { tells: "… and that of Sam." }),
      types(olga, `/unmute ${at(paul)}`, { tells: "Paul may write again." }),
      joins(nina, { tells: "Nina and Sam come back." }),
      joins(sam),
      says(nina, "So: six or seven?"),
      says(paul, "Seven 😌"),
    ];
  },
};
