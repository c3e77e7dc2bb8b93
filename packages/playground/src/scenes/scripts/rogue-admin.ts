// A new admin abuses Telegram's own controls; the owner removes the rights and undoes the acts.
import type { Scene } from "../scene.ts";
import { messageRef, newPerson, scriptOf } from "../script.ts";

const RIGHTS = ["can_manage_chat", "can_delete_messages", "can_restrict_members", "can_invite_users"];

export const rogueAdmin: Scene = {
  id: "rogue-admin",
  title: "A rogue admin",
  description: "A new admin bans, mutes and deletes without a reason; the owner takes the rights away and undoes it.",
  where: ({ cafe }) => cafe,
  steps: (demo, cafe) => {
    const { olga, alice } = demo.people;
    const [rex, nina, paul, sam] = [
      newPerson(demo, "Rex"),
      newPerson(demo, "Nina"),
      newPerson(demo, "Paul"),
      newPerson(demo, "Sam"),
    ];
    const [complaint, protest] = [messageRef(), messageRef()];
    const { says, types, joins, performs } = scriptOf(cafe);
    const at = (person: typeof rex): string => `@${person.user.username}`;
    return [
      ...[rex, nina, paul, sam].map((person) => joins(person, { after: 500 })),
      says(rex, "I could help moderating while you are away.", { caption: "Rex offers to help." }),
      says(olga, "That would be great, thank you!"),
      performs("Olga makes Rex an admin who may ban and delete.", () =>
        olga.in(cafe).promotes(rex, RIGHTS, { title: "helper" }),
      ),
      says(nina, "Rex, could you move the meeting to six?"),
      says(paul, "Seven would be better for me.", { saveTo: complaint }),
      says(sam, "Either is fine."),
      performs("Rex bans Nina, without a word, in Telegram's own menu.", () => rex.in(cafe).bans(nina)),
      says(paul, "Hey, why did you ban Nina?", { saveTo: protest }),
      performs("He deletes Paul's messages …", () => {
        for (const { message } of [complaint, protest]) if (message) rex.in(cafe).deletes(message);
      }),
      performs("… and mutes Paul.", () => rex.in(cafe).restricts(paul, { permissions: [] })),
      says(paul, "I did nothing wrong!", { caption: "Paul cannot write any more." }),
      performs("Sam is banned for watching.", () => rex.in(cafe).bans(sam)),
      says(alice, `${at(olga)}, you should look at this.`, { caption: "Alice calls the owner." }),
      performs("Olga takes the rights away from Rex.", () => olga.in(cafe).demotes(rex)),
      performs("Rex tries to go on: Telegram refuses.", () => rex.in(cafe).bans(alice)),
      types(olga, `/ban ${at(rex)} abuse of rights`, { caption: "Olga bans Rex." }),
      types(olga, `/unban ${at(nina)}`, { caption: "She lifts the ban of Nina …" }),
      types(olga, `/unban ${at(sam)}`, { caption: "… and that of Sam." }),
      types(olga, `/unmute ${at(paul)}`, { caption: "Paul may write again." }),
      joins(nina, { caption: "Nina and Sam come back." }),
      joins(sam),
      says(nina, "So: six or seven?"),
      says(paul, "Seven 😌"),
    ];
  },
};
