// The history of the channels.
import type { Person } from "telegram-emulator/people/person";
import type { DemoGroups } from "../demo-groups.ts";
import { createHistoryWriter } from "../history-writer.ts";

/** Writes the news of the last days; the newest post also appears in the café. */
export function writeChannels({ telegram, people, news, log, deals }: DemoGroups, dealer: Person): void {
  const { olga } = people;
  const notes = createHistoryWriter(telegram, log);
  notes.ago(2900, olga).says("Notes of the people who look after the groups. <b>The bot may post here.</b>");
  notes.ago(1450, olga).says("A quiet day. Nothing to note but fog.");
  const offers = createHistoryWriter(telegram, deals);
  offers.ago(1500, dealer).says("<b>Deal of the day</b>: oat biscuits, two tins for the price of one.");
  offers.ago(70, dealer).says("<b>Deal of the day</b>: filter paper, three packs for the price of two.");
  createHistoryWriter(telegram, news).ago(1330, olga).sends({
    kind: "photo",
    html: "The terrace opens on <b>Saturday at nine</b>. Bring a scarf: the sun is warm, the wind has not been told.",
  });
}
