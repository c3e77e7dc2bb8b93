// Admins who lift a mute or a ban in Telegram's own interface: the case is over, and its end brings nothing back.
import type { CaseKind } from "../core/case.ts";
import type { Standing } from "../core/member.ts";
import type { CaseStore } from "../kit/ports/cases.ts";

/** What somebody was and has become in a chat, by another's hand than the bot's. */
export interface StandingChange {
  readonly chatId: number;
  readonly memberId: number;
  readonly was: Standing;
  readonly is: Standing;
}

/** Closes the open cases that the change has ended. */
export async function endLifted(cases: CaseStore, { chatId, memberId, was, is }: StandingChange): Promise<void> {
  const lifted = LIFTED_BY[was.kind];
  if (lifted === undefined || is.kind === "restricted" || is.kind === "banned") return;
  for (const { number } of await cases.allOpen(chatId, memberId, lifted)) await cases.close(chatId, number, "undone");
}

/** The act that stands no longer when somebody is not what it made of them. */
const LIFTED_BY: Readonly<Partial<Record<Standing["kind"], CaseKind>>> = { restricted: "mute", banned: "ban" };
