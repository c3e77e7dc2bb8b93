// /demote: makes an admin a member again.

import { isAdmin, type Member } from "../../../core/member.ts";
import { type Text, text } from "../../../core/text.ts";
import {
  type ActionTarget,
  actionsReply,
  because,
  keptRole,
  type RecordedAction,
  recordAction,
  refused,
  toEach,
} from "../../../kit/acts/recorded-actions.ts";
import { TO_PROMOTE } from "../../../kit/declarations/access-presets.ts";
import { type Command, command } from "../../../kit/declarations/command.ts";
import { type TargetsAndReason, targetsAndReason } from "../../../kit/parsing/args.ts";
import type { Obstacle } from "../../../kit/ports/outcome.ts";
import type { Call } from "../../../kit/scope.ts";
import type { AdminDeps } from "../deps.ts";
import type { AdminSettings } from "../settings.ts";
import { keepFormer, presentStatus } from "../target-status.ts";
import { obstacleText } from "../texts.ts";

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

async function demote(
  deps: AdminDeps,
  call: Call<AdminSettings, TargetsAndReason>,
  { target, batch }: ActionTarget,
): Promise<RecordedAction> {
  const { chat, args } = call;
  const found = await presentStatus(deps, chat.id, target);
  if (!found.ok) return found;
  const former = found.value;
  if (former.kind === "owner") return refused(text("admins-not-owner", { user: target }));
  if (!isAdmin(former)) return refused(await notAnAdminText(deps, chat.id, target));
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

/** Says that the person is no admin, or only a moderator of the bot. */
async function notAnAdminText({ roles }: AdminDeps, chatId: number, user: Member): Promise<Text> {
  const isModerator = (await roles.of(chatId, user.id)).some(({ kind }) => kind === "moderator");
  return isModerator
    ? text("admins-moderator-only", { user, example: "/mod remove @anna" })
    : text("admins-no-admin", { user });
}

/** Telegram lets a bot demote only admins that it promoted. */
const demotionObstacle = (obstacle: Obstacle, user: Member): Text =>
  obstacle === "lacks-right" ? text("admins-not-mine", { user }) : obstacleText(obstacle, user);
