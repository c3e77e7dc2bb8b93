// Deletes messages, records it as a case, and says what stayed.
import type { Case } from "../../core/case.ts";
import type { Member } from "../../core/member.ts";
import { type Text, text } from "../../core/text.ts";
import { type CopiedDeletion, deleteCopied, deletionEvidence } from "../../kit/kept-copies.ts";
import type { CaseLog } from "../../kit/ports/case-log.ts";
import type { CaseStore } from "../../kit/ports/cases.ts";
import type { Gateway } from "../../kit/ports/gateway.ts";
import type { Obstacle } from "../../kit/ports/outcome.ts";
import type { Records } from "../../kit/recorder.ts";
import { type AlbumLookup, albumAround, repliedMessages } from "../../kit/replied-messages.ts";
import { rightName } from "../../kit/right-name.ts";
import type { Call } from "../../kit/scope.ts";
import { answered } from "../../kit/targets.ts";
import { messagesIn, type PlaceLookup } from "./places.ts";
import type { PurgeMarkStore } from "./ports.ts";
import type { Stretch } from "./range.ts";

export interface PurgeNeeds {
  readonly gateway: Gateway;
  readonly marks: PurgeMarkStore;
  readonly cases: CaseStore;
  readonly albums: AlbumLookup;
  readonly places: PlaceLookup;
  readonly log: CaseLog;
  readonly records: Records;
}

/** What a deletion came to: the case it opened, and what it could not do; or why it did nothing. */
export type Deletion =
  | { readonly ok: true; readonly opened: Case; readonly count: number; readonly shortfall: Text | undefined }
  | { readonly ok: false; readonly refusal: Text };

type Told = Call<unknown, unknown>;

/** A stretch of the chat with the command, and with the whole albums it begins and ends in. */
export async function deleteStretch(needs: PurgeNeeds, call: Told, stretch: Stretch): Promise<Deletion> {
  const inside = await messagesIn(needs.places, call, stretch);
  const replied = await repliedMessages(needs.albums, answered(call));
  const [from, to] = [inside[0], inside.at(-1)];
  const first = from === undefined ? [] : await albumAround(needs.albums, call.chat.id, from);
  const last = to === undefined ? [] : await albumAround(needs.albums, call.chat.id, to);
  const ids = [...inside, ...replied, ...first, ...last];
  if (ids.length === 0) return { ok: false, refusal: text("purge-none-known") };
  return remove(needs, call, { ids: [...ids, call.message.id], target: undefined });
}

/** The message that is answered, with its whole album, and the command. */
export async function deleteReplied(needs: PurgeNeeds, call: Told): Promise<Deletion> {
  if (answered(call) === undefined) return { ok: false, refusal: text("purge-not-post") };
  const album = await repliedMessages(needs.albums, call.repliedTo);
  return remove(needs, call, { ids: [...album, call.message.id], target: call.repliedTo?.author });
}

interface Doomed {
  readonly ids: readonly number[];
  readonly target: Member | undefined;
}

async function remove(needs: PurgeNeeds, call: Told, doomed: Doomed): Promise<Deletion> {
  const { chat, actor, now, message } = call;
  const asked = [...new Set(doomed.ids)].filter((id) => id !== message.id).sort((a, b) => a - b);
  const deletion = await deleteCopied(needs, chat, { asked, uncopied: [message.id] });
  const { gone, stayed, obstacle } = deletion;
  if (gone.length === 0 && obstacle) return { ok: false, refusal: refusalOf(obstacle) };
  if (gone.length === 0 && stayed.length > 0) return { ok: false, refusal: stayedText(deletion) };
  const opened = await needs.cases.open({
    chatId: chat.id,
    kind: "delete",
    target: doomed.target,
    actor: { kind: "member", member: actor },
    at: now,
    until: undefined,
    reason: undefined,
    former: undefined,
    evidence: { signals: [], ...deletionEvidence(deletion) },
  });
  await needs.log.opened(chat, opened);
  const shortfall = stayed.length === 0 ? undefined : stayedText(deletion);
  return { ok: true, opened, count: gone.length, shortfall };
}

/** How many messages stay, and why. */
function stayedText({ stayed: { length: count }, obstacle }: CopiedDeletion): Text {
  if (obstacle === undefined) return text("purge-stayed", { count });
  return text("purge-lines", { lines: [text("purge-left", { count }), refusalOf(obstacle)] });
}

const refusalOf = (obstacle: Obstacle): Text =>
  obstacle === "lacks-right"
    ? text("moderation-bot-lacks-right", { right: rightName("delete_messages") })
    : text("purge-failed");
