// Gives, takes and lists the role of a bot moderator.

import { immunity } from "../../core/immunity.ts";
import { hasRight, isAdmin, isPresent, type Member, type MemberStatus, type Right } from "../../core/member.ts";
import { inLines, type Text, text } from "../../core/text.ts";
import {
  type ActionDeps,
  type ActionTarget,
  actionsReply,
  keptRole,
  type RecordedAction,
  recordAction,
  refused,
  toEach,
} from "../../kit/acts/recorded-actions.ts";
import type { NoSettings } from "../../kit/feature.ts";
import { accept, type Parsed, refuse } from "../../kit/parsing/parsed.ts";
import type { Ports } from "../../kit/platform.ts";
import type { Role, Roles } from "../../kit/ports/people/roles.ts";
import type { Reply } from "../../kit/reply.ts";
import type { Call } from "../../kit/scope.ts";
import { withPresentNames } from "../../kit/words/present-names.ts";
import { moderatorLine, rightsText } from "./texts.ts";

export type ModeratorDeps = ActionDeps & Ports<"botId" | "directory" | "gateway" | "roles" | "statuses">;

type ModeratorCall = Call<NoSettings, unknown>;

/** Gives those of the rights that the giver has, and says which are left out. */
export async function addModerators(
  deps: ModeratorDeps,
  call: ModeratorCall,
  { targets, rights }: { readonly targets: readonly Member[]; readonly rights: readonly Right[] },
): Promise<Reply> {
  const { actor, status } = call;
  if (actor.kind === "channel") return text("moderators-nameless");
  const given = rights.filter((right) => hasRight(status, right));
  const left = rights.filter((right) => !given.includes(right));
  if (given.length === 0) return text("moderators-nothing-given", { rights: rightsText(left) });
  const actions = await toEach(targets, (target, batch) => addOne(deps, call, { target, batch, given }));
  const isDone = actions.some(({ ok }) => ok);
  const note = left.length > 0 && isDone ? text("moderators-left-out", { rights: rightsText(left) }) : undefined;
  const reply = actionsReply(deps, actions);
  return note && reply?.kind === "card" ? { ...reply, text: inLines([reply.text, note]) } : reply;
}

/** Gives the role. The case keeps the status at Telegram as `former`, and the earlier role with the evidence. */
async function addOne(
  deps: ModeratorDeps,
  call: ModeratorCall,
  { target, batch, given }: ActionTarget & { readonly given: readonly Right[] },
): Promise<RecordedAction> {
  const { chat, actor, now } = call;
  const found = await presentStatus(deps, chat.id, target);
  if (!found.ok) return found;
  const before = await roleOf(deps.roles, chat.id, target);
  await deps.roles.give(chat.id, {
    kind: "moderator",
    member: target,
    rights: given,
    reason: undefined,
    by: actor.id,
    at: now,
  });
  const rights = rightsText(given);
  const opened = await recordAction(deps, call, {
    kind: "promote",
    target,
    former: found.value,
    batch,
    reason: text("moderators-reason-added", { rights }),
    role: { kind: "moderator", before: before && keptRole(before) },
  });
  return {
    ok: true,
    case: opened,
    text: text("moderators-added", { user: target, rights, number: opened.number }),
  };
}

/** Takes the role with all its rights. */
export async function removeModerators(
  deps: ModeratorDeps,
  call: ModeratorCall,
  targets: readonly Member[],
): Promise<Reply> {
  const actions = await toEach(targets, (target, batch) => removeOne(deps, call, { target, batch }));
  return actionsReply(deps, actions);
}

async function removeOne(
  deps: ModeratorDeps,
  call: ModeratorCall,
  { target, batch }: ActionTarget,
): Promise<RecordedAction> {
  const taken = await deps.roles.take(call.chat.id, target.id, "moderator");
  if (taken === undefined) return refused(text("moderators-none", { user: target }));
  const opened = await recordAction(deps, call, {
    kind: "demote",
    target,
    batch,
    reason: text("moderators-reason-removed"),
    role: { kind: "moderator", before: keptRole(taken) },
  });
  return { ok: true, case: opened, text: text("moderators-removed", { user: target, number: opened.number }) };
}

const roleOf = async (roles: Roles, chatId: number, { id }: Member): Promise<Role | undefined> =>
  (await roles.of(chatId, id)).find(({ kind }) => kind === "moderator");

/** The status of a person who is in the group and no admin. */
async function presentStatus(
  { gateway, botId }: ModeratorDeps,
  chatId: number,
  member: Member,
): Promise<Parsed<MemberStatus>> {
  const isSomebody = immunity({ member, botId, chatId, status: { kind: "left" } }) === undefined;
  if (member.kind !== "user" || !isSomebody) return refuse(text("moderators-only-people"));
  const membership = await gateway.membership(chatId, member.id);
  if (!membership.ok)
    return refuse(
      membership.obstacle === "unknown-member"
        ? text("moderation-unknown-member", { user: member })
        : text("moderation-refused", { user: member }),
    );
  const { status } = membership.value;
  if (isAdmin(status)) return refuse(text("moderators-admin-already", { user: member }));
  return isPresent(status) ? accept(status) : refuse(text("moderation-not-present", { user: member }));
}

export async function listModerators({ roles, statuses, directory }: ModeratorDeps, chatId: number): Promise<Reply> {
  const all = await withPresentNames(directory, chatId, await roles.list(chatId, "moderator"));
  if (all.length === 0) return text("moderators-nobody", { example: "/mod add @anna delete restrict" });
  const lines: Text[] = [];
  for (const role of all) lines.push(moderatorLine(role, await rightsInForce(statuses, chatId, role)));
  return text("moderators-list", { lines });
}

/** The rights in force: those that the giver still has. */
async function rightsInForce(
  statuses: ModeratorDeps["statuses"],
  chatId: number,
  { rights, by }: Role,
): Promise<readonly Right[]> {
  const giver = await statuses.fresh(chatId, by);
  return giver.ok ? rights.filter((right) => hasRight(giver.value, right)) : [];
}
