// Deletes messages once they are copied, and says what the case of it keeps: the copies of messages that are gone.
import type { Evidence } from "../../core/case.ts";
import type { ChatHandle } from "../../core/chat.ts";
import type { AuditLog } from "../declarations/audit.ts";
import type { Gateway } from "../ports/gateway.ts";
import type { Obstacle } from "../ports/outcome.ts";

/** The most messages of which copies are made, the newest (Bot API, copyMessages). */
const MOST_COPIES = 100;

/** The messages of which copies are made, rising. */
export const copiedOf = (messageIds: readonly number[]): readonly number[] =>
  [...messageIds].sort((a, b) => a - b).slice(-MOST_COPIES);

/** What a deletion came to. */
export interface CopiedDeletion {
  readonly gone: readonly number[];
  readonly stayed: readonly number[];
  /** Copies of messages that are gone. */
  readonly copies?: Evidence["copies"];
  /** What kept Telegram from deleting the rest; undefined where only its age did. */
  readonly obstacle?: Obstacle | undefined;
}

export interface DeletionPorts {
  readonly gateway: Pick<Gateway, "remove">;
  readonly audit: Pick<AuditLog, "keep">;
}

/** Copies the messages where the group keeps copies, then deletes them, and `uncopied` ones such as the command with them. */
export async function deleteCopied(
  { gateway, audit }: DeletionPorts,
  chat: ChatHandle,
  { asked, uncopied = [] }: { readonly asked: readonly number[]; readonly uncopied?: readonly number[] },
): Promise<CopiedDeletion> {
  const copies = await audit.keep(chat, asked);
  const removal = await gateway.remove(chat.id, [...asked, ...uncopied]);
  if (!removal.ok) return { gone: [], stayed: asked, obstacle: removal.obstacle };
  const { refused, obstacle } = removal.value;
  const gone = asked.filter((id) => !refused.includes(id));
  const stayed = asked.filter((id) => refused.includes(id));
  return { gone, stayed, copies: copiesOfGone(copies, { asked, gone }), obstacle };
}

/** What a case keeps of a deletion; `about` are messages that it concerns besides. */
export function deletionEvidence(
  { gone, stayed, copies }: CopiedDeletion,
  about: readonly number[] = [],
): Omit<Evidence, "signals"> {
  const left = [...about, ...stayed];
  const uncopied = copies ? gone.length - copies.messageIds.length : 0;
  return {
    messageIds: gone,
    ...(left.length > 0 && { about: left }),
    ...(copies && { copies }),
    ...(uncopied > 0 && { uncopied }),
  };
}

interface Deleted {
  /** What was to be deleted, and copied before. */
  readonly asked: readonly number[];
  readonly gone: readonly number[];
}

/** The copies without those of messages that stay; where not all were copied, nobody knows which copy is whose. */
function copiesOfGone(copies: Evidence["copies"], { asked, gone }: Deleted): Evidence["copies"] {
  if (copies === undefined || gone.length === 0) return undefined;
  const copied = copiedOf(asked);
  if (copied.length !== copies.messageIds.length) return copies;
  const messageIds = copies.messageIds.filter((_, place) => gone.includes(copied[place] ?? 0));
  return messageIds.length === 0 ? undefined : { ...copies, messageIds };
}
