// What the moderator answers once an act is done: its case, and the notice of it.
import type { ModerationResult } from "../../kit/ports/cases/moderator.ts";
import type { CaseEntry } from "../../kit/ports/cases/record-case.ts";
import { notice, telling } from "../../kit/reply.ts";
import type { ModeratorDeps } from "../acting/moderator-deps.ts";
import { noticeOf } from "../notices/phrases.ts";

export type AuditParts = Pick<ModeratorDeps, "recordCase" | "audit">;

/** Opens the case of an act, and gives the notice. */
export async function record(
  { recordCase, audit }: AuditParts,
  entry: CaseEntry,
): Promise<Extract<ModerationResult, { readonly ok: true }>> {
  const opened = await recordCase(entry);
  const card = { ...notice(noticeOf(opened), audit.buttons(opened)), tells: telling([opened]) };
  return { ok: true, case: opened, card };
}
