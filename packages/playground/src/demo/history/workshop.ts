// The history of the workshop: a forum with three topics and a join request.
import type { DemoGroups } from "../demo-groups.ts";
import { createHistoryWriter, type HistoryWriter } from "../history-writer.ts";

export function writeWorkshop(demo: DemoGroups): void {
  const { telegram, people, workshop } = demo;
  const teller = createHistoryWriter(telegram, workshop);
  const { olga, adam } = people;
  const rules = teller.ago(5000, olga).says("Say what you are making, and in which topic. Tools go back to the wall.");
  teller.at(4999, () => olga.in(workshop).pins(rules));
  writeTopics(demo, teller);
  const guest = telegram.person({ name: "Tomas", username: "tomas_repairs" });
  teller.at(40, () => guest.in(workshop).requestsToJoin("I repair clocks and would like to borrow a lathe."));
  teller.recently(14, adam).says("The soldering iron is back on the wall. Thank you, whoever it was.");
}

function writeTopics({ people, workshop }: DemoGroups, { at, ago, reacts, recently }: HistoryWriter): void {
  const { olga, adam, mia, alice } = people;
  const [wood, circuits, lost] = at(4900, () =>
    ["Wood", "Circuits", "Lost and found"].map((name) => workshop.openTopic(name)),
  );
  const shelf = ago(2600, alice).sends({
    kind: "photo",
    html: "A shelf for the cups. Straight, if you tilt your head.",
    topic: wood,
  });
  ago(2590, adam).says("A <b>spirit level</b> hangs next to the door.", { topic: wood, replyTo: shelf });
  reacts(shelf, "👏", [olga, adam]);
  ago(800, olga).says("The lamp of the lighthouse model blinks:\n<pre>on 0.5 s, off 4.5 s</pre>", { topic: circuits });
  ago(790, adam).says("Like the real one. <i>Ships will be confused.</i>", { topic: circuits });
  ago(300, mia).says("Found: one glove, left, blue. Its owner is <u>probably cold</u>.", { topic: lost });
  recently(16, mia).says("The glove is still here.", { topic: lost });
  recently(15, alice).says("The second shelf is straight without tilting anything.", { topic: wood });
}
