// A lockdown: members can only read for half an hour, an admin gives one permission more meanwhile, and both are right in the end.
import { minutes } from "../durations.ts";
import type { Scene } from "../scene.ts";
import { newPerson, scriptOf } from "../script.ts";

export const lockdown: Scene = {
  id: "lockdown",
  title: "A lockdown",
  description:
    "Olga locks the group for half an hour. Members can only read, until the time is over and all is as before.",
  where: ({ cafe }) => cafe,
  steps: (demo, cafe) => {
    const { olga, alice, bob } = demo.people;
    const ivy = newPerson(demo, "Ivy");
    const { says, types, joins, performs, awaits } = scriptOf(cafe);
    return [
      joins(ivy, { caption: "Rumours fly, and everybody writes at once." }),
      says(ivy, "Is it true that the café closes?"),
      says(alice, "WHAT"),
      says(bob, "Who says that?"),
      types(olga, "/lockdown 30m we will post news soon", {
        caption: "Olga locks the group for half an hour: members can only read.",
      }),
      awaits("Telegram has taken their permissions.", () => !cafe.record.permissions.can_send_messages),
      says(ivy, "But is it true?", { caption: "Ivy tries to write: Telegram keeps the message." }),
      says(olga, "We move one door further, on Monday. Nothing closes!", { caption: "Admins can write." }),
      performs("Meanwhile Olga allows members to pin messages, in Telegram itself.", () => {
        cafe.record.permissions = { ...cafe.record.permissions, can_pin_messages: true };
      }),
      awaits(
        "The half hour is over: members can do what they could before, and pin messages besides.",
        () => cafe.record.permissions.can_send_messages,
        minutes(31),
      ),
      says(ivy, "One door further? Lovely!"),
      says(alice, "See you all on Monday then."),
      performs("Olga takes the pins back.", () => {
        cafe.record.permissions = { ...cafe.record.permissions, can_pin_messages: false };
      }),
    ];
  },
};
