// The history of the book club.
import type { DemoGroups } from "../demo-groups.ts";
import { createHistoryWriter } from "../history-writer.ts";

export function writeClub({ telegram, people, club }: DemoGroups): void {
  const { olga, adam, alice, bob } = people;
  const { ago, reacts, recently } = createHistoryWriter(telegram, club);
  ago(3000, olga).says("This month: <i>The Lamp and the Tide</i>, up to chapter nine.");
  const opinion = ago(2980, bob).says(
    "I am in chapter two and suspect everybody. <tg-spoiler>Even the gull.</tg-spoiler>",
  );
  ago(2975, alice).says("The gull did nothing wrong.", { replyTo: opinion });
  reacts(opinion, "😁", [olga, alice]);
  ago(400, olga).sendsCard({ kind: "location", latitude: 38.6925, longitude: -9.4208 });
  ago(399, olga).says("We meet here on Thursday at seven.");
  ago(380, adam).sendsCard({ kind: "contact", name: "Library desk", phone: "+351210000000" });
  recently(20, bob).says("Chapter four now. It was not the gull.");
  recently(19, alice).says("Told you.");
  recently(18, adam).says("Seven is fine for me.");
  recently(17, olga).says("See you on Thursday. Bring the book, not only opinions.");
}
