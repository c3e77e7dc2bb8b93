// The status of a member before a promotion, a demotion or a new title.

import { immunity } from "../../core/immunity.ts";
import { isPresent, type Member, type MemberStatus } from "../../core/member.ts";
import { text } from "../../core/text.ts";
import { accept, type Parsed, refuse } from "../../kit/parsing/parsed.ts";
import { storedStatus } from "../../kit/parsing/stored.ts";
import type { AdminDeps } from "./deps.ts";
import { obstacleText } from "./texts.ts";

/** The status of a member who is in the group, as it was before this unit of work. */
export async function presentStatus(
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

/** Keeps the status before the act, for a unit of work that is repeated. */
export const keepFormer = ({ memory }: AdminDeps, member: Member, former: MemberStatus): Promise<void> =>
  memory.keep(keyOf(member), former);

const keyOf = ({ id }: Member): string => `rank ${id}`;
