// Opens the cases of acts on people.
import type { CaseDraft, Evidence } from "../core/case.ts";
import type { ChatHandle } from "../core/chat.ts";
import type { Standing } from "../core/member.ts";
import type { Ruling } from "../kit/ports/moderator.ts";
import { notice, telling } from "../kit/reply.ts";
import type { ModeratorNeeds } from "./moderator-needs.ts";
import { noticeOf } from "./phrases.ts";

export type RecordNeeds = Pick<ModeratorNeeds, "cases" | "endsOf" | "scheduler" | "log" | "records">;

/** Opens the case of an act, books its end, tells the log, and gives the notice. */
export async function record(
  needs: RecordNeeds,
  chat: ChatHandle,
  draft: CaseDraft & { readonly base?: Standing | undefined },
): Promise<Extract<Ruling, { readonly ok: true }>> {
  const { base, ...written } = draft;
  const opened = await needs.cases.open(written);
  for (const booking of needs.endsOf(opened, base)) await needs.scheduler.book(booking);
  await needs.log.opened(chat, opened);
  const card = { ...notice(noticeOf(opened), needs.records.buttons(opened)), tells: telling([opened]) };
  return { ok: true, case: opened, card };
}

/** Evidence of nothing, for acts that rest on an admin's word. */
export const NO_EVIDENCE: Evidence = { signals: [], messageIds: [] };
