// /wipe: what somebody has written lately goes, as far as the bot saw it pass.

import type { Case } from "../../core/case.ts";
import type { Member } from "../../core/member.ts";
import { inLines, type Text, text } from "../../core/text.ts";
import { after, type Duration, hours, milliseconds } from "../../core/time.ts";
import { type Command, command } from "../../kit/declarations/command.ts";
import { type TargetsAndReason, targetsDurationAndReason } from "../../kit/parsing/args.ts";
import type { Ports } from "../../kit/platform.ts";
import { notice, type Reply, telling } from "../../kit/reply.ts";
import type { Call } from "../../kit/scope.ts";
import type { PunishmentSettings } from "./settings.ts";
import type { PunishmentDeps } from "./settle.ts";

export type WipeDeps = Pick<PunishmentDeps, "moderator" | "audit"> & Ports<"seen">;

/** Telegram lets bots delete what is at most so old (Bot API, deleteMessage). */
const OLDEST = hours(48);

type Told = Call<PunishmentSettings, TargetsAndReason & { readonly duration: Duration }>;

export const wiping = (deps: WipeDeps): Command<PunishmentSettings> =>
  command({
    name: "wipe",
    summary: "punishments-command-wipe",
    example: "@anna 24h",
    access: "delete_messages",
    botRights: ["delete_messages"],
    place: "group",
    parse: targetsDurationAndReason,
    run: (call) => wipeAll(deps, call),
  });

/** One after the other; the cases belong together, and are taken back together. */
async function wipeAll(deps: WipeDeps, call: Told): Promise<Reply> {
  const lines: Text[] = [];
  const done: Case[] = [];
  for (const target of call.args.targets) {
    const wiped = await wipe(deps, call, { target, batch: done[0]?.number });
    lines.push(wiped.text);
    if (wiped.opened) done.push(wiped.opened);
  }
  const [line, first] = [lines[0], done[0]];
  const words = line && lines.length === 1 ? line : inLines(lines);
  return first ? { ...notice(words, deps.audit.buttons(first, done.length)), tells: telling(done) } : words;
}

interface Wiping {
  readonly target: Member;
  /** The case of the first of those who are wiped together. */
  readonly batch: number | undefined;
}

/** Deletes, and gives the sentence that says what became of it. */
async function wipe(
  { moderator, seen }: WipeDeps,
  { chat, actor, now, args }: Told,
  { target, batch }: Wiping,
): Promise<{ readonly text: Text; readonly opened?: Case }> {
  const since = after(now, milliseconds(-Math.min(args.duration, OLDEST)));
  const remove = await seen.messagesOf(chat.id, target.id, since);
  if (remove.length === 0) return { text: text("punishments-wipe-nothing", { user: target }) };
  const by = { kind: "member", member: actor } as const;
  const order = { chat, target, sanction: undefined, reason: args.reason, by, now, remove, batch };
  const result = await moderator.sanction(order);
  if (!result.ok) return { text: result.refusal };
  const { length: count } = result.case.evidence.messageIds;
  const done = text("punishments-wiped", { user: target, count, number: result.case.number });
  const words = result.partialFailure ? inLines([done, result.partialFailure]) : done;
  return { text: words, opened: result.case };
}
