// The commands for bans, kicks and mutes in their variants: plain, silent, deleting, timed, and lifting.

import { hasRight } from "../../../core/member.ts";
import type { Sanction } from "../../../core/sanction.ts";
import { text } from "../../../core/text.ts";
import { repliedMessages } from "../../../kit/acts/replied-messages.ts";
import { TO_RESTRICT } from "../../../kit/declarations/access-presets.ts";
import { type Command, command } from "../../../kit/declarations/command.ts";
import {
  type Parser,
  type TargetsAndPerhapsLength,
  targetsAndPerhapsLength,
  targetsAndReason,
  targetsDurationAndReason,
} from "../../../kit/parsing/args.ts";
import type { Reply } from "../../../kit/reply.ts";
import { rightName } from "../../../kit/words/right-name.ts";
import { actOnTargets, type PunishmentCall, type PunishmentDeps } from "../act-on-targets.ts";
import type { PunishmentSettings } from "../settings.ts";

type PunishmentCommand = Command<PunishmentSettings>;

const EXAMPLE = "@anna spam";

/** A kick has no length. */
const readerFor = (kind: "ban" | "kick" | "mute"): Parser<TargetsAndPerhapsLength> =>
  kind === "kick" ? targetsAndReason : targetsAndPerhapsLength;

const sanctionFor = (kind: "ban" | "kick" | "mute", { args }: PunishmentCall): Sanction =>
  kind === "kick" ? { kind } : { kind, for: args.duration };

/** `/ban`, `/kick`, `/mute`. */
export const plainCommand = (deps: PunishmentDeps, name: "ban" | "kick" | "mute"): PunishmentCommand =>
  command({
    name,
    summary: `punishments-command-${name}`,
    example: EXAMPLE,
    ...TO_RESTRICT,
    parse: readerFor(name),
    run: (call) => actOnTargets(deps, call, { sanction: sanctionFor(name, call) }),
  });

/** `/sban`, `/skick`, `/smute`: without a notice. */
export const silentCommand = (deps: PunishmentDeps, kind: "ban" | "kick" | "mute"): PunishmentCommand =>
  command({
    name: `s${kind}`,
    summary: `punishments-command-s${kind}`,
    example: EXAMPLE,
    ...TO_RESTRICT,
    silent: true,
    parse: readerFor(kind),
    run: (call) => actOnTargets(deps, call, { sanction: sanctionFor(kind, call), isSilent: true }),
  });

/** `/dban`, `/dkick`, `/dmute`: the message replied to is deleted too. */
export const deletingCommand = (deps: PunishmentDeps, kind: "ban" | "kick" | "mute"): PunishmentCommand =>
  command({
    name: `d${kind}`,
    summary: `punishments-command-d${kind}`,
    example: "spam",
    ...TO_RESTRICT,
    botRights: ["restrict_members", "delete_messages"],
    parse: readerFor(kind).inReply(),
    run: (call) => deleteAndPunish(deps, call, sanctionFor(kind, call)),
  });

/** `/tban`, `/tmute`: for a length of time. */
export const timedCommand = (deps: PunishmentDeps, kind: "ban" | "mute"): PunishmentCommand =>
  command({
    name: `t${kind}`,
    summary: `punishments-command-t${kind}`,
    example: "@anna 3d spam",
    ...TO_RESTRICT,
    parse: targetsDurationAndReason,
    run: (call) => actOnTargets(deps, call, { sanction: { kind, for: call.args.duration } }),
  });

/** `/unban`, `/unmute`. */
export const liftingCommand = (deps: PunishmentDeps, from: "ban" | "mute"): PunishmentCommand =>
  command({
    name: `un${from}`,
    summary: `punishments-command-un${from}`,
    example: "@anna",
    ...TO_RESTRICT,
    parse: targetsAndReason,
    run: (call) => actOnTargets(deps, call, { from }),
  });

async function deleteAndPunish(deps: PunishmentDeps, call: PunishmentCall, sanction: Sanction): Promise<Reply> {
  if (!hasRight(call.status, "delete_messages"))
    return text("access-lacks-right", { right: rightName("delete_messages") });
  const remove = await repliedMessages(deps.seen, call.repliedTo);
  return actOnTargets(deps, call, { sanction, remove });
}
