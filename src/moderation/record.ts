// What the moderator answers once an act is done: its case, and the notice of it.
import type { Ruling } from "../kit/ports/moderator.ts";
import type { CaseEntry } from "../kit/ports/record-case.ts";
import { notice, telling } from "../kit/reply.ts";
import type { ModeratorNeeds } from "./moderator-needs.ts";
import { noticeOf } from "./phrases.ts";

export type RecordNeeds = Pick<ModeratorNeeds, "recordCase" | "records">;

/** Opens the case of an act, and gives the notice. */
export async function record(
  { recordCase, records }: RecordNeeds,
  entry: CaseEntry,
): Promise<Extract<Ruling, { readonly ok: true }>> {
  const opened = await recordCase(entry);
  const card = { ...notice(noticeOf(opened), records.buttons(opened)), tells: telling([opened]) };
  return { ok: true, case: opened, card };
}
