// Deletes messages for an admin, keeps a case of it, and says what could not be deleted.
import { type Text, text } from "../../core/text.ts";
import type { CaseLog } from "../../kit/ports/case-log.ts";
import type { CaseStore } from "../../kit/ports/cases.ts";
import type { Gateway, Removal } from "../../kit/ports/gateway.ts";
import { notice, type Reply } from "../../kit/reply.ts";
import type { Call } from "../../kit/scope.ts";

export interface DeletionNeeds {
  readonly gateway: Gateway;
  readonly cases: CaseStore;
  readonly log: CaseLog;
}

interface Deletion {
  readonly ids: readonly number[];
  /** What went is not told; what stayed always is. */
  readonly isSilent: boolean;
}

export async function deleteMessages<S, A>(
  needs: DeletionNeeds,
  call: Call<S, A>,
  { ids, isSilent }: Deletion,
): Promise<Reply> {
  const removal = await needs.gateway.remove(call.chat.id, ids);
  if (!removal.ok) return text("purge-failed");
  await record(needs, call, ids);
  const { refused } = removal.value;
  if (isSilent) return refused.length === 0 ? undefined : tooOld(removal.value);
  return notice(refused.length === 0 ? text("purge-done", { count: removal.value.removed }) : tooOld(removal.value));
}

const tooOld = ({ removed, refused }: Removal): Text => text("purge-too-old", { count: removed, left: refused.length });

async function record<S, A>(
  { cases, log }: DeletionNeeds,
  { chat, actor, now, repliedTo }: Call<S, A>,
  messageIds: readonly number[],
): Promise<void> {
  const opened = await cases.open({
    ...{ chatId: chat.id, kind: "delete", at: now, until: undefined, reason: undefined, former: undefined },
    target: messageIds.length <= 2 ? repliedTo?.author : undefined,
    actor: { kind: "member", member: actor },
    evidence: { signals: [], messageIds },
  });
  await log.opened(chat, opened);
}
