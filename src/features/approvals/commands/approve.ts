// /approve and /unapprove: one case for each member.

import { immunity } from "../../../core/immunity.ts";
import type { Member } from "../../../core/member.ts";
import { text } from "../../../core/text.ts";
import {
  type ActionContext,
  type ActionDeps,
  type ActionTarget,
  actionsReply,
  because,
  keptRole,
  type RecordedAction,
  recordAction,
  refused,
  toEach,
} from "../../../kit/acts/recorded-actions.ts";
import { FOR_MODERATORS } from "../../../kit/declarations/access-presets.ts";
import { type Command, command } from "../../../kit/declarations/command.ts";
import type { NoSettings } from "../../../kit/feature.ts";
import { type TargetsAndReason, targetsAndReason } from "../../../kit/parsing/args.ts";
import type { Ports } from "../../../kit/platform.ts";
import type { Role, Roles } from "../../../kit/ports/people/roles.ts";
import type { Call } from "../../../kit/scope.ts";

export type ApprovalDeps = ActionDeps & Ports<"botId" | "directory" | "roles" | "statuses">;

type ApprovalCall = Call<NoSettings, TargetsAndReason>;

export const approveCommands = (deps: ApprovalDeps): readonly Command<NoSettings>[] => [
  command({
    name: "approve",
    summary: "approvals-command-approve",
    example: "@anna a regular",
    ...FOR_MODERATORS,
    parse: targetsAndReason,
    run: (call) => carryOut(deps, call, (target, batch) => approve(deps, call, { target, batch })),
  }),
  command({
    name: "unapprove",
    summary: "approvals-command-unapprove",
    example: "@anna",
    ...FOR_MODERATORS,
    parse: targetsAndReason,
    run: (call) => carryOut(deps, call, (target, batch) => unapprove(deps, call, { target, batch })),
  }),
];

const carryOut = async (deps: ApprovalDeps, { args }: ApprovalCall, act: Parameters<typeof toEach>[1]) =>
  actionsReply(deps, await toEach(args.targets, act));

async function approve(
  deps: ApprovalDeps,
  call: ApprovalCall,
  { target, batch }: ActionTarget,
): Promise<RecordedAction> {
  const { chat, actor, now, args } = call;
  const { roles } = deps;
  if (await isExemptAnyway(deps, chat.id, target)) return refused(text("approvals-needless", { user: target }));
  if (await approvalOf(roles, chat.id, target)) return refused(text("approvals-already", { user: target }));
  const { reason } = args;
  await roles.give(chat.id, { kind: "approved", member: target, rights: [], reason, by: actor.id, at: now });
  const role = { kind: "approved", before: undefined } as const;
  const opened = await recordAction(deps, call, { kind: "approve", target, reason, role, batch });
  return {
    ok: true,
    case: opened,
    text: because(text("approvals-approved", { user: target, number: opened.number }), reason),
  };
}

async function unapprove(
  deps: ApprovalDeps,
  call: ApprovalCall,
  { target, batch }: ActionTarget,
): Promise<RecordedAction> {
  const taken = await deps.roles.take(call.chat.id, target.id, "approved");
  if (taken === undefined) return refused(text("approvals-none", { user: target }));
  const { reason } = call.args;
  const opened = await recordRemoval(deps, call, { taken, target, reason, batch });
  return {
    ok: true,
    case: opened,
    text: because(text("approvals-unapproved", { user: target, number: opened.number }), reason),
  };
}

interface TakenApproval extends ActionTarget {
  readonly taken: Role;
  readonly reason?: string | undefined;
}

/** Opens the case of a removed approval; it keeps the approval. */
export const recordRemoval = (
  deps: ApprovalDeps,
  context: ActionContext,
  { taken, target, reason, batch }: TakenApproval,
) =>
  recordAction(deps, context, {
    kind: "unapprove",
    target,
    reason,
    batch,
    role: { kind: "approved", before: keptRole(taken) },
  });

/** The approval of a member in the chat. */
export const approvalOf = async (roles: Pick<Roles, "of">, chatId: number, { id }: Member): Promise<Role | undefined> =>
  (await roles.of(chatId, id)).find(({ kind }) => kind === "approved");

/** Whether protections ignore the member anyway. Without an answer from Telegram: no, since an approval does no harm. */
async function isExemptAnyway({ statuses, botId }: ApprovalDeps, chatId: number, member: Member): Promise<boolean> {
  const isChannel = member.kind === "channel";
  const linkedChannelId = isChannel ? await statuses.linkedChannelId(chatId) : undefined;
  const asked = isChannel ? undefined : await statuses.fresh(chatId, member.id);
  const status = asked?.ok ? asked.value : ({ kind: "left" } as const);
  return immunity({ member, botId, chatId, linkedChannelId, status }) !== undefined;
}
