// Deletes messages, records it as a case, and says what stayed.
import type { Member } from "../../core/member.ts";
import { type Text, text } from "../../core/text.ts";
import type { CaseLog } from "../../kit/ports/case-log.ts";
import type { CaseStore } from "../../kit/ports/cases.ts";
import type { Gateway } from "../../kit/ports/gateway.ts";
import type { Records } from "../../kit/recorder.ts";
import { type AlbumLookup, albumAround, repliedMessages } from "../../kit/replied-messages.ts";
import { rightName } from "../../kit/right-name.ts";
import type { Call } from "../../kit/scope.ts";
import type { PurgeMarkStore } from "./ports.ts";
import { idsOf, type Stretch } from "./range.ts";

export interface PurgeNeeds {
  readonly gateway: Gateway;
  readonly marks: PurgeMarkStore;
  readonly cases: CaseStore;
  readonly albums: AlbumLookup;
  readonly log: CaseLog;
  readonly records: Records;
}

/** What a deletion came to: the case it opened, and what it could not do; or why it did nothing. */
export type Deletion =
  | { readonly ok: true; readonly number: number; readonly shortfall: Text | undefined }
  | { readonly ok: false; readonly refusal: Text };

type Told = Call<unknown, unknown>;

/** A stretch of the chat with the command, and with the whole albums it begins and ends in. */
export async function deleteStretch(needs: PurgeNeeds, call: Told, stretch: Stretch): Promise<Deletion> {
  const replied = await repliedMessages(needs.albums, call.repliedTo);
  const first = await albumAround(needs.albums, call.chat.id, stretch.from);
  const last = await albumAround(needs.albums, call.chat.id, stretch.to);
  const ids = [...idsOf(stretch), ...replied, ...first, ...last, call.message.id];
  return remove(needs, call, { ids, target: undefined });
}

/** The message that is answered, with its whole album, and the command. */
export async function deleteReplied(needs: PurgeNeeds, call: Told): Promise<Deletion> {
  const album = await repliedMessages(needs.albums, call.repliedTo);
  return remove(needs, call, { ids: [...album, call.message.id], target: call.repliedTo?.author });
}

interface Doomed {
  readonly ids: readonly number[];
  readonly target: Member | undefined;
}

async function remove({ gateway, cases, log, records }: PurgeNeeds, call: Told, doomed: Doomed): Promise<Deletion> {
  const { chat, actor, now } = call;
  const all = [...new Set(doomed.ids)].sort((a, b) => a - b);
  const messageIds = all.filter((id) => id !== call.message.id);
  const copies = await records.keep(chat, messageIds);
  const removal = await gateway.remove(chat.id, all);
  if (!removal.ok) return { ok: false, refusal: refusalOf(removal.obstacle === "lacks-right") };
  const gone = messageIds.filter((id) => !removal.value.refused.includes(id));
  const uncopied = copies ? gone.length - copies.messageIds.length : 0;
  const opened = await cases.open({
    ...{ chatId: chat.id, kind: "delete", target: doomed.target, actor: { kind: "member", member: actor }, at: now },
    ...{ until: undefined, reason: undefined, former: undefined },
    evidence: { signals: [], messageIds, ...(copies && { copies }), ...(uncopied > 0 && { uncopied }) },
  });
  await log.opened(chat, opened);
  const count = removal.value.refused.length;
  return { ok: true, number: opened.number, shortfall: count === 0 ? undefined : text("purge-stayed", { count }) };
}

const refusalOf = (lacksRight: boolean): Text =>
  lacksRight ? text("moderation-bot-lacks-right", { right: rightName("delete_messages") }) : text("purge-failed");
