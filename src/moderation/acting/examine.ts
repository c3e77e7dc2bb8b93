// Who somebody is at the moment of an act, and whether they may be acted on.

import type { ChatHandle } from "../../core/chat.ts";
import { immunity } from "../../core/immunity.ts";
import type { Member, MemberStatus } from "../../core/member.ts";
import type { Text } from "../../core/text.ts";
import { storedStatus } from "../../kit/parsing/stored.ts";
import { objectionTo, refusalOf } from "../notices/phrases.ts";
import type { ModeratorDeps } from "./moderator-deps.ts";

/** Under which key the unit of work remembers what somebody was before it. */
export const formerKey = ({ id }: Member): string => `former ${id}`;

/** What somebody was before this unit of work, as Telegram told it; and why they must be left alone now, if they must. */
export interface Examined {
  readonly former: MemberStatus | undefined;
  readonly objection: Text | undefined;
}

/** Asks Telegram who somebody is. */
export async function examine(
  { gateway, statuses, memory, botId }: ModeratorDeps,
  chat: ChatHandle,
  member: Member,
): Promise<Examined> {
  const linkedChannelId = member.kind === "channel" ? await statuses.linkedChannelId(chat.id) : undefined;
  const suspect = { member, botId, chatId: chat.id, linkedChannelId };
  const known = immunity({ ...suspect, status: { kind: "left" } });
  if (known) return { former: undefined, objection: objectionTo(member, known) };
  if (member.kind === "channel") return { former: undefined, objection: undefined };
  const membership = await gateway.membership(chat.id, member.id);
  if (!membership.ok) {
    const isStranger = membership.obstacle === "unknown-member";
    return {
      former: undefined,
      objection: isStranger ? undefined : refusalOf(membership.obstacle, { target: member, right: "restrict_members" }),
    };
  }
  const { status } = membership.value;
  const immune = immunity({ ...suspect, status });
  const former = memory.recall(formerKey(member), storedStatus) ?? status;
  return { former, objection: immune && objectionTo(member, immune) };
}
