// The commands that show and remove warnings.

import type { Member } from "../../../core/member.ts";
import { inLines, type Text, text } from "../../../core/text.ts";
import { FOR_MODERATORS } from "../../../kit/declarations/access-presets.ts";
import { type Command, command } from "../../../kit/declarations/command.ts";
import { maybeTarget, nothing, targetsAndReason } from "../../../kit/parsing/args.ts";
import { notice, type Reply } from "../../../kit/reply.ts";
import type { Call } from "../../../kit/scope.ts";
import { actorName } from "../../../kit/words/actor-name.ts";
import { countedSince, limitOf } from "../ladder.ts";
import type { WarnSettings } from "../settings.ts";
import { warningLines } from "../texts.ts";
import {
  closeWarningCase,
  lastFollowed,
  openWithdrawal,
  removeWarning,
  undoFollowed,
  type WarningRemovalDeps,
  withdrawnText,
} from "../withdrawal.ts";
import type { WarnCall, WarnCommandDeps } from "./warn.ts";

/** The ports, the store and the warner of the commands. */
export type WarnDeps = WarnCommandDeps & WarningRemovalDeps;

export const warningCommands = (deps: WarnDeps): readonly Command<WarnSettings>[] => [
  command({
    name: "rmwarn",
    aliases: ["unwarn"],
    summary: "warns-command-rmwarn",
    example: "@anna",
    ...FOR_MODERATORS,
    parse: targetsAndReason,
    run: (call) => forEach(call, (target) => removeNewest(deps, call, target)),
  }),
  command({
    name: "warns",
    summary: "warns-command-warns",
    example: "@anna",
    access: "everyone",
    place: "group",
    parse: maybeTarget,
    run: (call) => listWarnings(deps, call, call.args ?? call.actor),
  }),
  command({
    name: "resetwarn",
    summary: "warns-command-resetwarn",
    example: "@anna",
    ...FOR_MODERATORS,
    parse: targetsAndReason,
    run: (call) => forEach(call, (target) => removeAll(deps, call, target)),
  }),
  command({
    name: "resetallwarns",
    summary: "warns-command-resetallwarns",
    access: "owner",
    place: "group",
    parse: nothing,
    run: async ({ chat, actor, now }) => {
      const { count, cases } = await deps.warnings.resetAll(chat.id);
      await deps.cases.closeAll(chat.id, cases, "undone");
      const by = { kind: "member", member: actor } as const;
      const reason = text("warns-reset-reason", { count });
      if (count > 0) await openWithdrawal(deps, { chat, target: undefined, by, now, reason });
      return count === 0 ? text("warns-reset-all-none") : notice(text("warns-reset-all", { count }));
    },
  }),
];

/** Whether something was removed, and the text about it. */
interface RemovalResult {
  readonly isDone: boolean;
  readonly text: Text;
}

async function forEach({ args }: WarnCall, act: (target: Member) => Promise<RemovalResult>): Promise<Reply> {
  const done: RemovalResult[] = [];
  for (const target of args.targets) done.push(await act(target));
  const lines = inLines(done.map((each) => each.text));
  return done.some(({ isDone }) => isDone) ? notice(lines) : lines;
}

/** Removes the newest warning with its consequence; without an active one, undoes the act that used them up. */
async function removeNewest(deps: WarnDeps, call: WarnCall, target: Member): Promise<RemovalResult> {
  const { chat, actor, now, settings, args } = call;
  const newest = (await deps.warnings.list(chat.id, target.id, countedSince(settings, now))).at(-1);
  const act = newest ? undefined : await lastFollowed(deps.cases, chat.id, target.id);
  const withdrawal = { chat, target, by: { kind: "member", member: actor } as const, now, reason: args.reason };
  if (!newest && !act) return { isDone: false, text: text("warns-none", { user: target }) };
  const taken = newest
    ? await removeWarning(deps, newest, withdrawal)
    : act && (await undoFollowed(deps, act, withdrawal));
  if (!taken?.ok) return { isDone: false, text: taken?.refusal ?? text("warns-none", { user: target }) };
  const said = withdrawnText(target, actorName(actor, call.status));
  return { isDone: true, text: taken.besides ? inLines([said, taken.besides]) : said };
}

async function removeAll(deps: WarnDeps, call: WarnCall, target: Member): Promise<RemovalResult> {
  const { chat, settings, now, actor, args } = call;
  const active = await deps.warnings.list(chat.id, target.id, undefined);
  const counted = await deps.warnings.list(chat.id, target.id, countedSince(settings, now));
  await deps.warnings.reset(chat.id, target.id);
  for (const warning of active) await closeWarningCase(deps.cases, warning);
  const count = counted.length;
  const by = { kind: "member", member: actor } as const;
  const reason = args.reason ?? text("warns-reset-reason", { count });
  if (count > 0) await openWithdrawal(deps, { chat, target, by, now, reason });
  return count === 0
    ? { isDone: false, text: text("warns-none", { user: target }) }
    : { isDone: true, text: text("warns-reset", { user: target, count }) };
}

async function listWarnings(deps: WarnDeps, call: Call<WarnSettings, unknown>, user: Member): Promise<Reply> {
  const { chat, settings, now } = call;
  const active = await deps.warnings.list(chat.id, user.id, countedSince(settings, now));
  if (active.length === 0) return text("warns-none", { user });
  const lines = await warningLines(active, deps.cases);
  return text("warns-list", { user, count: active.length, limit: limitOf(settings), lines });
}
