// Who somebody is before an admin's place is given, taken or named, and why Telegram would not have it.
import { immunity } from "../../core/immunity.ts";
import { isPresent, type Member, type Standing } from "../../core/member.ts";
import { type Text, text } from "../../core/text.ts";
import type { DeedNeeds } from "../../kit/deeds.ts";
import { accept, type Parsed, refuse } from "../../kit/parsed.ts";
import type { Gateway } from "../../kit/ports/gateway.ts";
import type { Obstacle } from "../../kit/ports/outcome.ts";
import type { Roles } from "../../kit/ports/roles.ts";
import type { Standings } from "../../kit/ports/standings.ts";
import type { Memory } from "../../kit/ports/unit-of-work.ts";
import { rightName } from "../../kit/right-name.ts";

export interface AdminNeeds extends DeedNeeds {
  readonly gateway: Gateway;
  readonly standings: Standings;
  readonly roles: Roles;
  /** Keeps what somebody was until the case is committed: after a crash the act is done again, and it would be too late to look. */
  readonly memory: Memory;
  readonly botId: number;
}

/** Somebody who is there, as they were before this unit of work. */
export async function examine(
  { gateway, memory, botId }: AdminNeeds,
  chatId: number,
  member: Member,
): Promise<Parsed<Standing>> {
  const known = immunity({ member, botId, chatId, standing: { kind: "left" } });
  if (known === "self") return refuse(text("admins-not-me"));
  if (known !== undefined) return refuse(text("admins-nobody-behind"));
  if (member.kind === "channel") return refuse(text("admins-not-channel", { user: member }));
  const membership = await gateway.membership(chatId, member.id);
  if (!membership.ok) return refuse(obstacleText(membership.obstacle, member));
  const former = (memory.recall(keyOf(member)) as Standing | undefined) ?? membership.value.standing;
  return isPresent(former) ? accept(former) : refuse(text("moderation-not-present", { user: member }));
}

/** To be kept before the act. */
export const keepFormer = ({ memory }: AdminNeeds, member: Member, former: Standing): Promise<void> =>
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
