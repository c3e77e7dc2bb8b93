// The commands that show warnings and take them back.
import type { Member } from "../../core/member.ts";
import { type Text, text } from "../../core/text.ts";
import { actorName } from "../../kit/actor-name.ts";
import { maybeTarget, nothing, type TargetsAndReason, targetsAndReason } from "../../kit/args.ts";
import { type Command, command } from "../../kit/command.ts";
import { notice, type Reply } from "../../kit/reply.ts";
import type { Call } from "../../kit/scope.ts";
import type { GivingNeeds } from "./giving.ts";
import { countedSince, limitOf } from "./ladder.ts";
import { warningLines } from "./notices.ts";
import type { WarnSettings } from "./settings.ts";
import {
  closeCase,
  lastFollowed,
  openWithdrawal,
  type TakingBackNeeds,
  takeBack,
  undoBoth,
  withdrawnText,
} from "./withdrawal.ts";

/** What the feature is made of: warnings as they are kept, the one who gives them, and the record of acts. */
export type WarnNeeds = GivingNeeds & TakingBackNeeds;

type Told = Call<WarnSettings, TargetsAndReason>;

const FOR_MODERATORS = { access: "restrict_members", place: "group" } as const;

export const takingCommands = (needs: WarnNeeds): readonly Command<WarnSettings>[] => [
  command({
    name: "rmwarn",
    aliases: ["unwarn"],
    summary: "warns-command-rmwarn",
    example: "@anna",
    ...FOR_MODERATORS,
    parse: targetsAndReason("/rmwarn @anna"),
    run: (call) => forEach(call, (target) => takeNewest(needs, call, target)),
  }),
  command({
    name: "warns",
    summary: "warns-command-warns",
    example: "@anna",
    access: "everyone",
    place: "group",
    parse: maybeTarget("/warns @anna"),
    run: (call) => list(needs, call, call.args ?? call.actor),
  }),
  command({
    name: "resetwarn",
    summary: "warns-command-resetwarn",
    example: "@anna",
    ...FOR_MODERATORS,
    parse: targetsAndReason("/resetwarn @anna"),
    run: (call) => forEach(call, (target) => takeAll(needs, call, target)),
  }),
  command({
    name: "resetallwarns",
    summary: "warns-command-resetallwarns",
    access: "owner",
    place: "group",
    parse: nothing,
    run: async ({ chat, actor, now }) => {
      const { count, cases } = await needs.warnings.resetAll(chat.id);
      await needs.cases.closeAll(chat.id, cases, "undone");
      const by = { kind: "member", member: actor } as const;
      const reason = text("warns-reset-reason", { count });
      if (count > 0) await openWithdrawal(needs, { chat, target: undefined, by, now, reason });
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
  const lines = text("warns-lines", { lines: done.map((each) => each.text) });
  return done.some(({ isDone }) => isDone) ? notice(lines) : lines;
}

/** The newest warning, with what followed on it; where none counts any more, the act that used them up. */
async function takeNewest(needs: WarnNeeds, call: Told, target: Member): Promise<Done> {
  const { chat, actor, now, settings, args } = call;
  const newest = (await needs.warnings.list(chat.id, target.id, countedSince(settings, now))).at(-1);
  const act = newest ? undefined : await lastFollowed(needs.cases, chat.id, target.id);
  const withdrawal = { chat, target, by: { kind: "member", member: actor } as const, now, reason: args.reason };
  if (!newest && !act) return { isDone: false, text: text("warns-none", { user: target }) };
  const taken = newest ? await takeBack(needs, newest, withdrawal) : act && (await undoBoth(needs, act, withdrawal));
  if (!taken?.ok) return { isDone: false, text: taken?.refusal ?? text("warns-none", { user: target }) };
  const said = withdrawnText(target, actorName(actor, call.standing));
  return { isDone: true, text: taken.besides ? text("warns-lines", { lines: [said, taken.besides] }) : said };
}

async function takeAll(needs: WarnNeeds, call: Told, target: Member): Promise<Done> {
  const { chat, settings, now, actor, args } = call;
  const standing = await needs.warnings.list(chat.id, target.id, undefined);
  const counted = await needs.warnings.list(chat.id, target.id, countedSince(settings, now));
  await needs.warnings.reset(chat.id, target.id);
  for (const warning of standing) await closeCase(needs.cases, warning);
  const count = counted.length;
  const by = { kind: "member", member: actor } as const;
  const reason = args.reason ?? text("warns-reset-reason", { count });
  if (count > 0) await openWithdrawal(needs, { chat, target, by, now, reason });
  return count === 0
    ? { isDone: false, text: text("warns-none", { user: target }) }
    : { isDone: true, text: text("warns-reset", { user: target, count }) };
}

async function list(needs: WarnNeeds, call: Call<WarnSettings, unknown>, user: Member): Promise<Reply> {
  const { chat, settings, now } = call;
  const standing = await needs.warnings.list(chat.id, user.id, countedSince(settings, now));
  if (standing.length === 0) return text("warns-none", { user });
  const lines = await warningLines(standing, needs.cases);
  return text("warns-list", { user, count: standing.length, limit: limitOf(settings), lines });
}
