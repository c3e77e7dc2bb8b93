// The commands that punish and pardon: four ways to say each act, one way to carry it out.

import { hasRight } from "../../core/member.ts";
import type { Sanction } from "../../core/sanction.ts";
import { text } from "../../core/text.ts";
import { repliedMessages } from "../../kit/acts/replied-messages.ts";
import { TO_RESTRICT } from "../../kit/declarations/access-presets.ts";
import { type Command, command } from "../../kit/declarations/command.ts";
import {
  type Parser,
  type TargetsAndPerhapsLength,
  targetsAndPerhapsLength,
  targetsAndReason,
  targetsDurationAndReason,
} from "../../kit/parsing/args.ts";
import type { Reply } from "../../kit/reply.ts";
import type { Call } from "../../kit/scope.ts";
import { rightName } from "../../kit/words/right-name.ts";
import type { PunishmentSettings } from "./settings.ts";
import { type PunishmentDeps, settle } from "./settle.ts";

type Punishing = Command<PunishmentSettings>;
type Told = Call<PunishmentSettings, TargetsAndPerhapsLength>;

const EXAMPLE = "@anna spam";

/** A kick is over at once: only what lasts can have a length. */
const readerFor = (kind: "ban" | "kick" | "mute"): Parser<TargetsAndPerhapsLength> =>
  kind === "kick" ? targetsAndReason : targetsAndPerhapsLength;

const sanctionFor = (kind: "ban" | "kick" | "mute", { args }: Told): Sanction =>
  kind === "kick" ? { kind } : { kind, for: args.duration };

/** `/ban`, `/kick`, `/mute`. */
export const plain = (deps: PunishmentDeps, name: "ban" | "kick" | "mute"): Punishing =>
  command({
    name,
    summary: `punishments-command-${name}`,
    example: EXAMPLE,
    ...TO_RESTRICT,
    parse: readerFor(name),
    run: (call) => settle(deps, call, { sanction: sanctionFor(name, call) }),
  });

/** `/sban`, `/skick`, `/smute`: nobody is told. */
export const silent = (deps: PunishmentDeps, kind: "ban" | "kick" | "mute"): Punishing =>
  command({
    name: `s${kind}`,
    summary: `punishments-command-s${kind}`,
    example: EXAMPLE,
    ...TO_RESTRICT,
    silent: true,
    parse: readerFor(kind),
    run: (call) => settle(deps, call, { sanction: sanctionFor(kind, call), isSilent: true }),
  });

/** `/dban`, `/dkick`, `/dmute`: the message that is answered goes, too. */
export const deleting = (deps: PunishmentDeps, kind: "ban" | "kick" | "mute"): Punishing =>
  command({
    name: `d${kind}`,
    summary: `punishments-command-d${kind}`,
    example: "spam",
    ...TO_RESTRICT,
    botRights: ["restrict_members", "delete_messages"],
    parse: readerFor(kind).inReply(),
    run: (call) => deleteAndSettle(deps, call, sanctionFor(kind, call)),
  });

/** `/tban`, `/tmute`: for a length of time. */
export const timed = (deps: PunishmentDeps, kind: "ban" | "mute"): Punishing =>
  command({
    name: `t${kind}`,
    summary: `punishments-command-t${kind}`,
    example: "@anna 3d spam",
    ...TO_RESTRICT,
    parse: targetsDurationAndReason,
    run: (call) => settle(deps, call, { sanction: { kind, for: call.args.duration } }),
  });

/** `/unban`, `/unmute`. */
export const relieving = (deps: PunishmentDeps, from: "ban" | "mute"): Punishing =>
  command({
    name: `un${from}`,
    summary: `punishments-command-un${from}`,
    example: "@anna",
    ...TO_RESTRICT,
    parse: targetsAndReason,
    run: (call) => settle(deps, call, { from }),
  });

async function deleteAndSettle(deps: PunishmentDeps, call: Told, sanction: Sanction): Promise<Reply> {
  if (!hasRight(call.status, "delete_messages"))
    return text("access-lacks-right", { right: rightName("delete_messages") });
  const remove = await repliedMessages(deps.seen, call.repliedTo);
  return settle(deps, call, { sanction, remove });
}
