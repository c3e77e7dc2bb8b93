// Making somebody a moderator of the bot, and a member again.

import { immunity } from "../../core/immunity.ts";
import { hasRight, isAdmin, isPresent, type Member, type MemberStatus, type Right } from "../../core/member.ts";
import { inLines, text } from "../../core/text.ts";
import {
  type ActionDeps,
  actionsReply,
  keptRole,
  type RecordedAction,
  recordAction,
  refused,
  toEach,
} from "../../kit/acts/recorded-actions.ts";
import { accept, type Parsed, refuse } from "../../kit/parsing/parsed.ts";
import type { Ports } from "../../kit/platform.ts";
import type { Role, Roles } from "../../kit/ports/people/roles.ts";
import type { Reply } from "../../kit/reply.ts";
import type { Call } from "../../kit/scope.ts";
import { rightsWords } from "./words.ts";

export type ModeratorDeps = ActionDeps & Ports<"botId" | "directory" | "gateway" | "roles" | "statuses">;

/** The feature has nothing to set. */
export type NoSettings = Record<string, never>;

type Told = Call<NoSettings, unknown>;

/** Gives what the giver has of the rights that were asked for, and says which are left out. */
export async function add(
  deps: ModeratorDeps,
  call: Told,
  { targets, rights }: { readonly targets: readonly Member[]; readonly rights: readonly Right[] },
): Promise<Reply> {
  const { actor, status } = call;
  if (actor.kind === "channel") return text("moderators-nameless");
  const given = rights.filter((right) => hasRight(status, right));
  const left = rights.filter((right) => !given.includes(right));
  if (given.length === 0) return text("moderators-nothing-given", { rights: rightsWords(left) });
  const actions = await toEach(targets, (target, batch) => addOne(deps, call, { target, batch, given }));
  const isDone = actions.some(({ ok }) => ok);
  const note = left.length > 0 && isDone ? text("moderators-left-out", { rights: rightsWords(left) }) : undefined;
  const reply = actionsReply(deps, actions);
  return note && reply?.kind === "card" ? { ...reply, text: inLines([reply.text, note]) } : reply;
}

interface Step {
  readonly target: Member;
  readonly batch: number | undefined;
}

/** `former` is what somebody is in Telegram, and stays; what they were in the bot is kept as the role. */
async function addOne(
  deps: ModeratorDeps,
  call: Told,
  { target, batch, given }: Step & { readonly given: readonly Right[] },
): Promise<RecordedAction> {
  const { chat, actor, now } = call;
  const found = await examine(deps, chat.id, target);
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
  const rights = rightsWords(given);
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

/** Takes everything that somebody was given. */
export async function remove(deps: ModeratorDeps, call: Told, targets: readonly Member[]): Promise<Reply> {
  const actions = await toEach(targets, (target, batch) => removeOne(deps, call, { target, batch }));
  return actionsReply(deps, actions);
}

async function removeOne(deps: ModeratorDeps, call: Told, { target, batch }: Step): Promise<RecordedAction> {
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

/** A person who is there and no admin. */
async function examine(
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
