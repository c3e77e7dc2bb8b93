// /promote: makes somebody an admin, with an optional title.

import { RESTRAINING_KINDS } from "../../../core/case.ts";
import { hasRight, isAdmin, type Member, type MemberStatus, RIGHTS, type Right } from "../../../core/member.ts";
import { inLines, text } from "../../../core/text.ts";
import {
  type ActionTarget,
  actionsReply,
  type RecordedAction,
  recordAction,
  refused,
  toEach,
} from "../../../kit/acts/recorded-actions.ts";
import { TO_PROMOTE } from "../../../kit/declarations/access-presets.ts";
import { type Command, command } from "../../../kit/declarations/command.ts";
import { form, replyForm } from "../../../kit/declarations/forms.ts";
import type { Call } from "../../../kit/scope.ts";
import { readTitled, type TargetsAndTitle } from "../arguments.ts";
import type { AdminDeps } from "../deps.ts";
import type { AdminSettings } from "../settings.ts";
import { keepFormer, presentStatus } from "../target-status.ts";
import { obstacleText, titleObstacle } from "../texts.ts";

/** `/promote`, with an optional title. */
export const promoteCommand = (deps: AdminDeps): Command<AdminSettings> =>
  command({
    name: "promote",
    summary: "admins-command-promote",
    example: "@anna Gardener",
    ...TO_PROMOTE,
    forms: [form("<user> [title]"), form("<users> [title]"), replyForm("[title]")],
    parse: readTitled,
    run: async (call) => {
      const own = await deps.statuses.fresh(call.chat.id, deps.botId);
      const rights = own.ok ? grantableRights(call.status, own.value) : [];
      if (rights.length === 0) return text("admins-nothing-to-give");
      const actions = await toEach(call.args.targets, (target, batch) =>
        promote(deps, call, { target, batch, rights }),
      );
      return actionsReply(deps, actions);
    },
  });

/** The rights that both the promoter and the bot have, except the right to promote. */
const grantableRights = (promoter: MemberStatus, bot: MemberStatus): readonly Right[] =>
  RIGHTS.filter((right) => right !== "promote_members" && hasRight(promoter, right) && hasRight(bot, right));

async function promote(
  deps: AdminDeps,
  call: Call<AdminSettings, TargetsAndTitle>,
  { target, batch, rights }: ActionTarget & { readonly rights: readonly Right[] },
): Promise<RecordedAction> {
  const { chat, args } = call;
  const found = await presentStatus(deps, chat.id, target);
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
  const closed = await closeRestraints(deps, chat.id, target);
  const opened = await recordAction(deps, call, { kind: "promote", target, former, reason, closed, batch });
  const act = text("moderation-promoted", { user: target, number: opened.number });
  const words = reason ? inLines([act, reason]) : act;
  return {
    ok: true,
    case: opened,
    text: titled && !titled.ok ? inLines([words, titleObstacle(titled.obstacle, target)]) : words,
  };
}

/** Closes the cases of mutes and restrictions, which Telegram lifts with a promotion; returns their numbers. */
async function closeRestraints({ cases }: AdminDeps, chatId: number, target: Member): Promise<readonly number[]> {
  const filter = { targetId: target.id, kinds: RESTRAINING_KINDS, state: "open" } as const;
  const open = await cases.list(chatId, filter, { limit: MOST });
  for (const { number } of open) await cases.close(chatId, number, "replaced");
  return open.map(({ number }) => number);
}

/** The most open cases of one member that are looked up. */
const MOST = 50;
