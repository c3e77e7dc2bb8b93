// Carries out one act on every target of a command, and answers once.

import type { Case } from "../../core/case.ts";
import { durationOf } from "../../core/sanction.ts";
import { messagesOfTarget } from "../../kit/acts/replied-messages.ts";
import type { TargetsAndPerhapsLength } from "../../kit/parsing/args.ts";
import type { Ports } from "../../kit/platform.ts";
import type { ModerationResult } from "../../kit/ports/cases/moderator.ts";
import type { Button, Reply } from "../../kit/reply.ts";
import type { Call } from "../../kit/scope.ts";
import { type ChangeDeps, changeOffer } from "./callbacks/change-case.ts";
import { type ShorteningDeps, shorteningButton } from "./callbacks/shorten.ts";
import type { PunishmentSettings } from "./settings.ts";
import { type Act, resultReply, resultsReply, silentReply, type TargetResult } from "./texts.ts";

export type PunishmentDeps = ChangeDeps & ShorteningDeps & Ports<"moderator" | "audit" | "seen">;

export type PunishmentCall = Call<PunishmentSettings, TargetsAndPerhapsLength>;

/** Acts on the targets one after the other: cases are numbered in the order of naming. Messages are deleted with the first. */
export async function actOnTargets(deps: PunishmentDeps, call: PunishmentCall, act: Act): Promise<Reply> {
  const { audit } = deps;
  const results: TargetResult[] = [];
  for (const target of call.args.targets) {
    const isFirst = results.length === 0;
    const batch = results.map(({ result }) => (result.ok ? result.case.number : undefined)).find(Boolean);
    results.push({ target, result: await actOnOne(deps, { call, act, target, isFirst, batch }) });
  }
  const done = results.flatMap(({ result }) => (result.ok ? [result.case] : []));
  const offered = lengthOffer(deps, call, done);
  if ("sanction" in act && act.isSilent) return silentReply(results, offered);
  const [first] = results;
  if (first && results.length === 1)
    return withRow(await singleReply(deps, call, { act, result: first.result }), offered);
  const buttons = done[0] ? audit.buttons(done[0], done.length) : [];
  return withRow(resultsReply(act, results, { reason: call.args.reason, buttons }), offered);
}

/** The reply for a single target; for one in that state already, the offer to change the case. */
async function singleReply(
  deps: PunishmentDeps,
  call: PunishmentCall,
  { act, result }: { readonly act: Act; readonly result: ModerationResult },
): Promise<Reply> {
  if (result.ok || result.already === undefined || "from" in act) return resultReply(result);
  const asked = { length: durationOf(act.sanction) ?? call.args.offered, reason: call.args.reason };
  return changeOffer(deps, call, { refusal: result.refusal, existing: result.already, asked });
}

/** The reason begins with a length, but the act has no end: a button that sets this length. */
function lengthOffer(deps: PunishmentDeps, { args }: PunishmentCall, done: readonly Case[]): readonly Button[] {
  const [first] = done;
  if (args.offered === undefined || first === undefined || (first.kind !== "ban" && first.kind !== "mute")) return [];
  return [shorteningButton(deps, { number: first.number, length: args.offered })];
}

const withRow = (reply: Reply, row: readonly Button[]): Reply =>
  reply?.kind === "card" && row.length > 0 ? { ...reply, buttons: [...reply.buttons, row] } : reply;

interface SingleAct {
  readonly call: PunishmentCall;
  readonly act: Act;
  readonly target: TargetResult["target"];
  readonly isFirst: boolean;
  /** The first case of the command. */
  readonly batch: number | undefined;
}

async function actOnOne(
  { moderator, seen }: PunishmentDeps,
  { call, act, target, isFirst, batch }: SingleAct,
): Promise<ModerationResult> {
  const { chat, actor, now, args } = call;
  const request = { chat, target, reason: args.reason, by: { kind: "member", member: actor } as const, now, batch };
  if ("from" in act) return moderator.lift({ ...request, from: act.from });
  const remove = isFirst ? (act.remove ?? []) : [];
  const about = remove.length > 0 ? [] : await messagesOfTarget(seen, call.repliedTo, target);
  return moderator.sanction({ ...request, sanction: act.sanction, remove, about });
}
