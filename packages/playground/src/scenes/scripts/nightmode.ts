// Night mode: the group sleeps from an hour after now to the morning, by the clocks of its own time zone.
import { hours, minutes } from "../durations.ts";
import type { Scene } from "../scene.ts";
import { newPerson, scriptOf } from "../script.ts";

export const nightmode: Scene = {
  id: "nightmode",
  title: "Night mode",
  description:
    "The group gets a night of eight hours. Members cannot write in it, and in the morning all is as before.",
  where: ({ cafe }) => cafe,
  steps: (demo, cafe) => {
    const { olga, alice, bob } = demo.people;
    const leo = newPerson(demo, "Leo");
    const { says, types, joins, performs, awaits } = scriptOf(cafe);
    const clock = (ahead: number): string => new Date(demo.telegram.state.now() + ahead).toISOString().slice(11, 16);
    return [
      joins(leo, { caption: "An evening in the café's group." }),
      says(alice, "Who is still awake?"),
      performs("Olga sets the hours of the night: from in an hour, for eight hours.", () =>
        olga.in(cafe).says(`/nightmode ${clock(hours(1))}-${clock(hours(9))} UTC`),
      ),
      says(leo, "Good night, everybody."),
      awaits("The night begins.", () => !cafe.record.permissions.can_send_messages, minutes(80)),
      says(leo, "Does anybody have aspirin?", { caption: "Leo tries to write, and Telegram keeps the message." }),
      says(olga, "There is some behind the bar.", { caption: "Admins can write at any time." }),
      awaits("The morning comes.", () => cafe.record.permissions.can_send_messages, hours(9)),
      says(bob, "Good morning! Coffee is ready.", { caption: "Everybody can write again." }),
      says(leo, "Good morning! I need one."),
      types(olga, "/nightmode off", { caption: "Olga switches night mode off for the holidays." }),
    ];
  },
};
