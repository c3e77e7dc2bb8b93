// Making somebody an admin, and a member again.

import { RESTRAINING_KINDS } from "../../core/case.ts";
import { hasRight, isAdmin, type Member, type MemberStatus, RIGHTS, type Right } from "../../core/member.ts";
import { inLines, type Text, text } from "../../core/text.ts";
import {
  actionsReply,
  because,
  keptRole,
  type RecordedAction,
  recordAction,
  refused,
  toEach,
} from "../../kit/acts/recorded-actions.ts";
import { TO_PROMOTE } from "../../kit/declarations/access-presets.ts";
import { type Command, command } from "../../kit/declarations/command.ts";
import { type TargetsAndReason, targetsAndReason } from "../../kit/parsing/args.ts";
import type { Obstacle } from "../../kit/ports/outcome.ts";
import type { Call } from "../../kit/scope.ts";
import { type AdminDeps, examine, keepFormer, obstacleText } from "./examining.ts";
import type { AdminSettings } from "./settings.ts";
import { readTitled, type Titled, titleObstacle } from "./title.ts";

interface Step {
  readonly target: Member;
  readonly batch: number | undefined;
}

/** `/promote`, perhaps with a title. */
export const promoteCommand = (deps: AdminDeps): Command<AdminSettings> =>
  command({
    name: "promote",
    summary: "admins-command-promote",
    example: "@anna Gardener",
    ...TO_PROMOTE,
    parse: readTitled,
    run: async (call) => {
      const own = await deps.statuses.fresh(call.chat.id, deps.botId);
      const rights = own.ok ? givable(call.status, own.value) : [];
      if (rights.length === 0) return text("admins-nothing-to-give");
      const actions = await toEach(call.args.targets, (target, batch) =>
        promote(deps, call, { target, batch, rights }),
      );
      return actionsReply(deps, actions);
    },
  });

/** `/demote`. */
export const demoteCommand = (deps: AdminDeps): Command<AdminSettings> =>
  command({
    name: "demote",
    summary: "admins-command-demote",
    example: "@anna",
    ...TO_PROMOTE,
    parse: targetsAndReason,
    run: async (call) =>
      actionsReply(deps, await toEach(call.args.targets, (target, batch) => demote(deps, call, { target, batch }))),
  });

/** What both the promoter and the bot have, but for the right to make more admins. */
const givable = (promoter: MemberStatus, bot: MemberStatus): readonly Right[] =>
  RIGHTS.filter((right) => right !== "promote_members" && hasRight(promoter, right) && hasRight(bot, right));

async function promote(
  deps: AdminDeps,
  call: Call<AdminSettings, Titled>,
  { target, batch, rights }: Step & { readonly rights: readonly Right[] },
): Promise<RecordedAction> {
  const { chat, args } = call;
  const found = await examine(deps, chat.id, target);
  if (!found.ok) return found;
  const former = found.value;
  if (former.kind === "owner") return refused(text("admins-not-owner", { user: target }));
  if (isAdmin(former)) return refused(text("admins-already", { user: target, example: "/title @anna Gardener" }));
  await keepFormer(deps, target, former);
  const outcome = await deps.gateway.promote(chat.id, target, rights);
  if (!outcome.ok) return refused(obstacleText(outcome.obstacle, target));
  const { title } = args;
  const titled = title === undefined ? undefined : await deps.gateway.entitle(chat.id, target, title);
  deps.statuses.forget(chat.id);
  const reason = title === undefined || !titled?.ok ? undefined : text("admins-reason-title", { title });
  const closed = await endRestraints(deps, chat.id, target);
  const opened = await recordAction(deps, call, { kind: "promote", target, former, reason, closed, batch });
  const act = text("moderation-promoted", { user: target, number: opened.number });
  const told = reason ? inLines([act, reason]) : act;
  return {
    ok: true,
    case: opened,
    text: titled && !titled.ok ? inLines([told, titleObstacle(titled.obstacle, target)]) : told,
  };
}

/** Telegram lifts every mute and restriction of somebody who becomes an admin: their cases are over; gives the numbers. */
async function endRestraints({ cases }: AdminDeps, chatId: number, target: Member): Promise<readonly number[]> {
  const filter = { targetId: target.id, kinds: RESTRAINING_KINDS, state: "open" } as const;
  const open = await cases.list(chatId, filter, { limit: MOST });
  for (const { number } of open) await cases.close(chatId, number, "replaced");
  return open.map(({ number }) => number);
}

/** Nobody is under more acts than that at once. */
const MOST = 50;

async function demote(
  deps: AdminDeps,
  call: Call<AdminSettings, TargetsAndReason>,
  { target, batch }: Step,
): Promise<RecordedAction> {
  const { chat, args } = call;
  const found = await examine(deps, chat.id, target);
  if (!found.ok) return found;
  const former = found.value;
  if (former.kind === "owner") return refused(text("admins-not-owner", { user: target }));
  if (!isAdmin(former)) return refused(await needlessDemotion(deps, chat.id, target));
  await keepFormer(deps, target, former);
  const outcome = await deps.gateway.promote(chat.id, target, []);
  if (!outcome.ok) return refused(demotionObstacle(outcome.obstacle, target));
  deps.statuses.forget(chat.id);
  const taken = await deps.roles.take(chat.id, target.id, "moderator");
  const role = taken && ({ kind: "moderator", before: keptRole(taken) } as const);
  const { reason } = args;
  const opened = await recordAction(deps, call, { kind: "demote", target, former, reason, role, batch });
  const act = text("moderation-demoted", { user: target, number: opened.number });
  return { ok: true, case: opened, text: because(act, reason) };
}

/** Whoever is no admin may still be a moderator of the bot. */
async function needlessDemotion({ roles }: AdminDeps, chatId: number, user: Member): Promise<Text> {
  const isModerator = (await roles.of(chatId, user.id)).some(({ kind }) => kind === "moderator");
  return isModerator
    ? text("admins-moderator-only", { user, example: "/mod remove @anna" })
    : text("admins-no-admin", { user });
}

/** Telegram lets a bot demote only the admins whom it made. */
const demotionObstacle = (obstacle: Obstacle, user: Member): Text =>
  obstacle === "lacks-right" ? text("admins-not-mine", { user }) : obstacleText(obstacle, user);
