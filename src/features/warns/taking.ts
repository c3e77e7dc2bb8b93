// The commands that show warnings and take them back.

import type { Member } from "../../core/member.ts";
import { inLines, type Text, text } from "../../core/text.ts";
import { FOR_MODERATORS } from "../../kit/declarations/access-presets.ts";
import { type Command, command } from "../../kit/declarations/command.ts";
import { maybeTarget, nothing, type TargetsAndReason, targetsAndReason } from "../../kit/parsing/args.ts";
import { notice, type Reply } from "../../kit/reply.ts";
import type { Call } from "../../kit/scope.ts";
import { actorName } from "../../kit/words/actor-name.ts";
import type { GivingDeps } from "./giving.ts";
import { countedSince, limitOf } from "./ladder.ts";
import { warningLines } from "./notices.ts";
import type { WarnSettings } from "./settings.ts";
import {
  closeCase,
  lastFollowed,
  openWithdrawal,
  type TakingBackDeps,
  takeBack,
  undoBoth,
  withdrawnText,
} from "./withdrawal.ts";

/** What the feature is made of: warnings as they are kept, the one who gives them, and the record of acts. */
export type WarnDeps = GivingDeps & TakingBackDeps;

type Told = Call<WarnSettings, TargetsAndReason>;

export const takingCommands = (deps: WarnDeps): readonly Command<WarnSettings>[] => [
  command({
    name: "rmwarn",
    aliases: ["unwarn"],
    summary: "warns-command-rmwarn",
    example: "@anna",
    ...FOR_MODERATORS,
    parse: targetsAndReason,
    run: (call) => forEach(call, (target) => takeNewest(deps, call, target)),
  }),
  command({
    name: "warns",
    summary: "warns-command-warns",
    example: "@anna",
    access: "everyone",
    place: "group",
    parse: maybeTarget,
    run: (call) => list(deps, call, call.args ?? call.actor),
  }),
  command({
    name: "resetwarn",
    summary: "warns-command-resetwarn",
    example: "@anna",
    ...FOR_MODERATORS,
    parse: targetsAndReason,
    run: (call) => forEach(call, (target) => takeAll(deps, call, target)),
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

/** What is done, and the sentence that says so; nothing done is for the caller alone. */
interface Done {
  readonly isDone: boolean;
  readonly text: Text;
}

async function forEach({ args }: Told, act: (target: Member) => Promise<Done>): Promise<Reply> {
  const done: Done[] = [];
  for (const target of args.targets) done.push(await act(target));
  const lines = inLines(done.map((each) => each.text));
  return done.some(({ isDone }) => isDone) ? notice(lines) : lines;
}

/** The newest warning, with what followed on it; where none counts any more, the act that used them up. */
async function takeNewest(deps: WarnDeps, call: Told, target: Member): Promise<Done> {
  const { chat, actor, now, settings, args } = call;
  const newest = (await deps.warnings.list(chat.id, target.id, countedSince(settings, now))).at(-1);
  const act = newest ? undefined : await lastFollowed(deps.cases, chat.id, target.id);
  const withdrawal = { chat, target, by: { kind: "member", member: actor } as const, now, reason: args.reason };
  if (!newest && !act) return { isDone: false, text: text("warns-none", { user: target }) };
  const taken = newest ? await takeBack(deps, newest, withdrawal) : act && (await undoBoth(deps, act, withdrawal));
  if (!taken?.ok) return { isDone: false, text: taken?.refusal ?? text("warns-none", { user: target }) };
  const said = withdrawnText(target, actorName(actor, call.status));
  return { isDone: true, text: taken.besides ? inLines([said, taken.besides]) : said };
}

async function takeAll(deps: WarnDeps, call: Told, target: Member): Promise<Done> {
  const { chat, settings, now, actor, args } = call;
  const status = await deps.warnings.list(chat.id, target.id, undefined);
  const counted = await deps.warnings.list(chat.id, target.id, countedSince(settings, now));
  await deps.warnings.reset(chat.id, target.id);
  for (const warning of status) await closeCase(deps.cases, warning);
  const count = counted.length;
  const by = { kind: "member", member: actor } as const;
  const reason = args.reason ?? text("warns-reset-reason", { count });
  if (count > 0) await openWithdrawal(deps, { chat, target, by, now, reason });
  return count === 0
    ? { isDone: false, text: text("warns-none", { user: target }) }
    : { isDone: true, text: text("warns-reset", { user: target, count }) };
}

async function list(deps: WarnDeps, call: Call<WarnSettings, unknown>, user: Member): Promise<Reply> {
  const { chat, settings, now } = call;
  const status = await deps.warnings.list(chat.id, user.id, countedSince(settings, now));
  if (status.length === 0) return text("warns-none", { user });
  const lines = await warningLines(status, deps.cases);
  return text("warns-list", { user, count: status.length, limit: limitOf(settings), lines });
}
