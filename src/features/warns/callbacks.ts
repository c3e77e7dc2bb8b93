// The button that removes a warning.

import type { Member } from "../../core/member.ts";
import { inLines, text } from "../../core/text.ts";
import { callback, wholeNumber } from "../../kit/declarations/callback.ts";
import type { CaseStore } from "../../kit/ports/cases/cases.ts";
import { actorName } from "../../kit/words/actor-name.ts";
import { countedSince } from "./ladder.ts";
import type { WarnSettings } from "./settings.ts";
import type { Warning } from "./store.ts";
import { removeWarning, type WarningRemovalDeps, withdrawnText } from "./withdrawal.ts";

const REMOVAL = { id: "warns.remove", access: "restrict_members", codec: wholeNumber } as const;

/** The button that removes the warning of that id. */
export const { button: removalButton } = callback<WarnSettings, number>({ ...REMOVAL, run: async () => ({}) });

/** The callback of the button. Of two presses the first removes; a warning of another chat is not found. */
export const removal = (deps: WarningRemovalDeps) =>
  callback<WarnSettings, number>({
    ...REMOVAL,
    run: async ({ chat, actor, status, settings, now, args: id }) => {
      const warning = await deps.warnings.find(chat.id, id);
      const since = countedSince(settings, now);
      if (!warning || (since !== undefined && warning.at < since)) return { toast: text("warns-gone") };
      const target = await targetOf(deps.cases, warning);
      const withdrawal = { chat, target, by: { kind: "member", member: actor } as const, now };
      const taken = await removeWarning(deps, warning, withdrawal);
      if (!taken.ok) return { toast: taken.refusal, isAlert: true };
      const said = withdrawnText(target, actorName(actor, status));
      const replace = taken.besides ? inLines([said, taken.besides]) : said;
      return { toast: text("warns-removed-toast"), replace };
    },
  });

/** The target of a warning, by its case; the warning itself keeps only the id. */
async function targetOf(cases: CaseStore, { chatId, caseNumber, memberId }: Warning): Promise<Member> {
  const found = caseNumber === undefined ? undefined : await cases.find(chatId, caseNumber);
  return found?.target ?? { kind: "user", id: memberId, name: String(memberId), username: undefined };
}
