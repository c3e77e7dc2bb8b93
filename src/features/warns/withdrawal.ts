// Taking warnings back: the case of the warning is undone, and the undoing is a case of its own.
import type { Member } from "../../core/member.ts";
import { text } from "../../core/text.ts";
import type { PressOutcome } from "../../kit/callback.ts";
import type { CaseLog } from "../../kit/ports/case-log.ts";
import type { CaseStore } from "../../kit/ports/cases.ts";
import type { Directory } from "../../kit/ports/directory.ts";
import { notice, type Reply } from "../../kit/reply.ts";
import type { Call } from "../../kit/scope.ts";
import type { Warning, WarningStore } from "./ports.ts";
import { rememberedSince, type WarnSettings } from "./settings.ts";

export interface WithdrawalNeeds {
  readonly warnings: WarningStore;
  readonly cases: CaseStore;
  readonly log: CaseLog;
  readonly people: Pick<Directory, "byId">;
}

/** The press of 'remove warn': of two presses one removes. */
export async function pressRemove(needs: WithdrawalNeeds, call: Call<WarnSettings, number>): Promise<PressOutcome> {
  const { chat, actor, args } = call;
  const warning = await needs.warnings.withdraw(chat.id, args);
  if (!warning) return { toast: text("warns-already-gone") };
  const user = (await needs.people.byId(chat.id, warning.memberId)) ?? nameless(warning.memberId);
  await record(needs, call, { warning, user });
  return { toast: text("warns-removed-toast"), replace: text("warns-removed", { user, admin: actor }) };
}

/** `/rmwarn`: the newest warning of somebody goes. */
export async function removeNewest(
  needs: WithdrawalNeeds,
  call: Call<WarnSettings, unknown>,
  user: Member,
): Promise<Reply> {
  const { chat, actor, settings, now } = call;
  const warning = await needs.warnings.withdrawNewest(chat.id, user.id, rememberedSince(settings, now));
  if (!warning) return text("warns-none", { user });
  await record(needs, call, { warning, user });
  return notice(text("warns-removed", { user, admin: actor }));
}

interface Withdrawn {
  readonly warning: Warning;
  readonly user: Member;
}

async function record(
  { cases, log }: WithdrawalNeeds,
  { chat, actor, now }: Call<WarnSettings, unknown>,
  { warning, user }: Withdrawn,
): Promise<void> {
  if (warning.caseNumber !== undefined) await cases.close(chat.id, warning.caseNumber, "undone");
  const opened = await cases.open({
    ...{
      chatId: chat.id,
      kind: "unwarn",
      target: user,
      at: now,
      until: undefined,
      reason: undefined,
      former: undefined,
    },
    actor: { kind: "member", member: actor },
    evidence: { signals: [], messageIds: [] },
  });
  await log.opened(chat, opened);
}

const nameless = (id: number): Member => ({ kind: "user", id, name: String(id), username: undefined });
