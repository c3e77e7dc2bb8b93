// Deletes messages, opens the case, and reports which messages stay.

import type { Case } from "../../core/case.ts";
import type { Member } from "../../core/member.ts";
import { inLines, type Text, text } from "../../core/text.ts";
import { type CopiedDeletion, deleteCopied, deletionEvidence } from "../../kit/acts/kept-copies.ts";
import { albumAround, repliedMessages } from "../../kit/acts/replied-messages.ts";
import { answered } from "../../kit/parsing/targets.ts";
import type { Ports } from "../../kit/platform.ts";
import type { Obstacle } from "../../kit/ports/outcome.ts";
import type { Call } from "../../kit/scope.ts";
import { rightName } from "../../kit/words/right-name.ts";
import type { MessageRange } from "./range.ts";
import type { PurgeMarkStore } from "./store.ts";
import { messagesIn } from "./topics.ts";

export type PurgeDeps = Ports<"cases" | "gateway" | "recordCase" | "audit" | "seen"> & {
  readonly marks: PurgeMarkStore;
};

/** The opened case, with the failure of a part; or why nothing was deleted. */
export type Deletion =
  | { readonly ok: true; readonly opened: Case; readonly count: number; readonly partialFailure: Text | undefined }
  | { readonly ok: false; readonly refusal: Text };

type PurgeCall = Call<unknown, unknown>;

/** Deletes a range of messages, the command itself, and the whole albums at both ends. */
export async function deleteRange(deps: PurgeDeps, call: PurgeCall, range: MessageRange): Promise<Deletion> {
  const inside = await messagesIn(deps.seen, call, range);
  const replied = await repliedMessages(deps.seen, answered(call));
  const [from, to] = [inside[0], inside.at(-1)];
  const first = from === undefined ? [] : await albumAround(deps.seen, call.chat.id, from);
  const last = to === undefined ? [] : await albumAround(deps.seen, call.chat.id, to);
  const ids = [...inside, ...replied, ...first, ...last];
  if (ids.length === 0) return { ok: false, refusal: text("purge-none-known") };
  return remove(deps, call, { ids: [...ids, call.message.id], target: undefined });
}

/** Deletes the message that is replied to with its whole album, and the command. */
export async function deleteReplied(deps: PurgeDeps, call: PurgeCall): Promise<Deletion> {
  if (answered(call) === undefined) return { ok: false, refusal: text("purge-not-post") };
  const album = await repliedMessages(deps.seen, call.repliedTo);
  return remove(deps, call, { ids: [...album, call.message.id], target: call.repliedTo?.author });
}

interface DeletionRequest {
  readonly ids: readonly number[];
  readonly target: Member | undefined;
}

async function remove(deps: PurgeDeps, call: PurgeCall, request: DeletionRequest): Promise<Deletion> {
  const { chat, actor, now, message } = call;
  const asked = [...new Set(request.ids)].filter((id) => id !== message.id).sort((a, b) => a - b);
  const deletion = await deleteCopied(deps, chat, { asked, uncopied: [message.id] });
  const { gone, stayed, obstacle } = deletion;
  if (gone.length === 0 && obstacle) return { ok: false, refusal: refusalOf(obstacle) };
  if (gone.length === 0 && stayed.length > 0) return { ok: false, refusal: stayedText(deletion) };
  const opened = await deps.recordCase({
    chat,
    kind: "delete",
    target: request.target,
    actor: { kind: "member", member: actor },
    at: now,
    evidence: deletionEvidence(deletion),
  });
  const partialFailure = stayed.length === 0 ? undefined : stayedText(deletion);
  return { ok: true, opened, count: gone.length, partialFailure };
}

/** How many messages stay, and why. */
function stayedText({ stayed: { length: count }, obstacle }: CopiedDeletion): Text {
  if (obstacle === undefined) return text("purge-stayed", { count });
  return inLines([text("purge-left", { count }), refusalOf(obstacle)]);
}

const refusalOf = (obstacle: Obstacle): Text =>
  obstacle === "lacks-right"
    ? text("moderation-bot-lacks-right", { right: rightName("delete_messages") })
    : text("purge-failed");
