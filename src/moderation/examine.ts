// Who somebody is at the moment of an act, and whether they may be acted on.

import type { ChatHandle } from "../core/chat.ts";
import { immunity } from "../core/immunity.ts";
import type { Member, Standing } from "../core/member.ts";
import type { Text } from "../core/text.ts";
import { storedStanding } from "../kit/stored.ts";
import type { ModeratorNeeds } from "./moderator-needs.ts";
import { objectionTo, refusalOf } from "./phrases.ts";

/** Under which key the unit of work remembers what somebody was before it. */
export const formerKey = ({ id }: Member): string => `former ${id}`;

/** What somebody was before this unit of work, as Telegram told it; and why they must be left alone now, if they must. */
export interface Examined {
  readonly former: Standing | undefined;
  readonly objection: Text | undefined;
}

/** Asks Telegram who somebody is. */
export async function examine(
  { gateway, standings, memory, botId }: ModeratorNeeds,
  chat: ChatHandle,
  member: Member,
): Promise<Examined> {
  const linkedChannelId = member.kind === "channel" ? await standings.linkedChannelId(chat.id) : undefined;
  const suspect = { member, botId, chatId: chat.id, linkedChannelId };
  const known = immunity({ ...suspect, standing: { kind: "left" } });
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
  const { standing } = membership.value;
  const immune = immunity({ ...suspect, standing });
  const former = memory.recall(formerKey(member), storedStanding) ?? standing;
  return { former, objection: immune && objectionTo(member, immune) };
}
