// /wipe: deletes a member's recent messages, as far as the bot has seen them.

import type { Case } from "../../../core/case.ts";
import type { Member } from "../../../core/member.ts";
import { inLines, type Text, text } from "../../../core/text.ts";
import { after, type Duration, hours, milliseconds } from "../../../core/time.ts";
import { type Command, command } from "../../../kit/declarations/command.ts";
import { type TargetsAndReason, targetsDurationAndReason } from "../../../kit/parsing/args.ts";
import type { Ports } from "../../../kit/platform.ts";
import { notice, type Reply, telling } from "../../../kit/reply.ts";
import type { Call } from "../../../kit/scope.ts";
import type { PunishmentDeps } from "../act-on-targets.ts";
import type { PunishmentSettings } from "../settings.ts";

export type WipeDeps = Pick<PunishmentDeps, "moderator" | "audit"> & Ports<"seen">;

/** The age up to which Telegram lets bots delete messages (Bot API, deleteMessage). */
const OLDEST = hours(48);

type WipeCall = Call<PunishmentSettings, TargetsAndReason & { readonly duration: Duration }>;

export const wipeCommand = (deps: WipeDeps): Command<PunishmentSettings> =>
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

/** Wipes the targets one after the other. The cases are one batch, and are undone together. */
async function wipeAll(deps: WipeDeps, call: WipeCall): Promise<Reply> {
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

interface WipeTarget {
  readonly target: Member;
  /** The first case of the command. */
  readonly batch: number | undefined;
}

/** Deletes the messages; returns the result as a text. */
async function wipe(
  { moderator, seen }: WipeDeps,
  { chat, actor, now, args }: WipeCall,
  { target, batch }: WipeTarget,
): Promise<{ readonly text: Text; readonly opened?: Case }> {
  const since = after(now, milliseconds(-Math.min(args.duration, OLDEST)));
  const remove = await seen.messagesOf(chat.id, target.id, since);
  if (remove.length === 0) return { text: text("punishments-wipe-nothing", { user: target }) };
  const by = { kind: "member", member: actor } as const;
  const request = { chat, target, sanction: undefined, reason: args.reason, by, now, remove, batch };
  const result = await moderator.sanction(request);
  if (!result.ok) return { text: result.refusal };
  const { length: count } = result.case.evidence.messageIds;
  const done = text("punishments-wiped", { user: target, count, number: result.case.number });
  const words = result.partialFailure ? inLines([done, result.partialFailure]) : done;
  return { text: words, opened: result.case };
}
