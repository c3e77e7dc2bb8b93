// Where every act is told besides the chat itself.
import type { Case } from "../../core/case.ts";
import type { ChatHandle } from "../../core/chat.ts";
import type { Member } from "../../core/member.ts";
import type { Verdict } from "../../core/verdict.ts";

export interface CaseLog {
  readonly opened: (chat: ChatHandle, opened: Case) => Promise<void>;
  /** What rules that only watch would have done. */
  readonly watched: (chat: ChatHandle, member: Member, verdicts: readonly Verdict[]) => Promise<void>;
}
