// The one way in which an act becomes a case.
import type { Case, CaseDraft, Evidence } from "../../../core/case.ts";
import type { ChatHandle } from "../../../core/chat.ts";
import type { MemberStatus } from "../../../core/member.ts";

/** An act in a chat. What it leaves out it does not have: no reason, no evidence, no end, nobody whose state has changed. */
export interface CaseEntry
  extends Pick<CaseDraft, "kind" | "actor" | "at">,
    Partial<Omit<CaseDraft, "kind" | "actor" | "at" | "chatId" | "evidence">> {
  readonly chat: ChatHandle;
  readonly evidence?: Partial<Evidence>;
  /** What was before all acts that hold the target back, where there are others besides this one. */
  readonly base?: MemberStatus | undefined;
}

/** Opens the case under the chat's next number, books its end, and tells the log and all who listen to cases. */
export type RecordCase = (entry: CaseEntry) => Promise<Case>;
