// Where every act is told besides the chat itself.
import type { Case } from "../../../core/case.ts";
import type { ChatHandle } from "../../../core/chat.ts";
import type { ChatEvent } from "../../../core/chat-event.ts";
import type { Text } from "../../../core/text.ts";
import type { Verdict } from "../../../core/verdict.ts";

export interface CaseLog {
  /** What rules concluded about an event, before anything is done about it. */
  readonly judged: (event: ChatEvent, verdicts: readonly Verdict[]) => Promise<void>;
  readonly opened: (chat: ChatHandle, opened: Case) => Promise<void>;
  /** What rules that only watch would have done; the text is for the log that admins read. */
  readonly watched: (event: ChatEvent, verdicts: readonly Verdict[], told: Text) => Promise<void>;
}
