// Who somebody is before an admin's place is given, taken or named, and why Telegram would not have it.

import { immunity } from "../../core/immunity.ts";
import { isPresent, type Member, type MemberStatus } from "../../core/member.ts";
import { type Text, text } from "../../core/text.ts";
import type { ActionDeps } from "../../kit/acts/recorded-actions.ts";
import { accept, type Parsed, refuse } from "../../kit/parsing/parsed.ts";
import { storedStatus } from "../../kit/parsing/stored.ts";
import type { Ports } from "../../kit/platform.ts";
import type { Obstacle } from "../../kit/ports/outcome.ts";
import { rightName } from "../../kit/words/right-name.ts";

export type AdminDeps = ActionDeps & Ports<"botId" | "gateway" | "memory" | "roles" | "statuses">;

/** Somebody who is there, as they were before this unit of work. */
export async function examine(
  { gateway, memory, botId }: AdminDeps,
  chatId: number,
  member: Member,
): Promise<Parsed<MemberStatus>> {
  const known = immunity({ member, botId, chatId, status: { kind: "left" } });
  if (known === "self") return refuse(text("admins-not-me"));
  if (known !== undefined) return refuse(text("admins-nobody-behind"));
  if (member.kind === "channel") return refuse(text("admins-not-channel", { user: member }));
  const membership = await gateway.membership(chatId, member.id);
  if (!membership.ok) return refuse(obstacleText(membership.obstacle, member));
  const former = memory.recall(keyOf(member), storedStatus) ?? membership.value.status;
  return isPresent(former) ? accept(former) : refuse(text("moderation-not-present", { user: member }));
}

/** To be kept before the act. */
export const keepFormer = ({ memory }: AdminDeps, member: Member, former: MemberStatus): Promise<void> =>
  memory.keep(keyOf(member), former);

const keyOf = ({ id }: Member): string => `rank ${id}`;

/** Why Telegram did not do it. */
export function obstacleText(obstacle: Obstacle, user: Member): Text {
  switch (obstacle) {
    case "lacks-right":
      return text("moderation-bot-lacks-right", { right: rightName("promote_members") });
    case "target-is-owner":
      return text("admins-not-owner", { user });
    case "unknown-member":
      return text("moderation-unknown-member", { user });
    case "not-supergroup":
      return text("moderation-not-supergroup");
    case "no-access":
      return text("moderation-no-access");
    default:
      return text("moderation-refused", { user });
  }
}
