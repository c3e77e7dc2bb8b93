// Carries one act out on everybody it is meant for, and tells of it once.

import type { Case } from "../../core/case.ts";
import { durationOf } from "../../core/sanction.ts";
import { messagesOfTarget } from "../../kit/acts/replied-messages.ts";
import type { TargetsAndPerhapsLength } from "../../kit/parsing/args.ts";
import type { Ports } from "../../kit/platform.ts";
import type { ModerationResult } from "../../kit/ports/cases/moderator.ts";
import type { Button, Reply } from "../../kit/reply.ts";
import type { Call } from "../../kit/scope.ts";
import { alreadyAnswer, type ChangeDeps } from "./already.ts";
import type { PunishmentSettings } from "./settings.ts";
import { type ShorteningDeps, shorteningButton } from "./shortening.ts";
import { type Act, type Outcome, oneRuling, quietly, severalRulings } from "./summary.ts";

export type PunishmentDeps = ChangeDeps & ShorteningDeps & Ports<"moderator" | "audit" | "seen">;

type Told = Call<PunishmentSettings, TargetsAndPerhapsLength>;

/** One after the other, so that the cases are numbered in the order of naming; messages go with the first. */
export async function settle(deps: PunishmentDeps, call: Told, act: Act): Promise<Reply> {
  const { audit } = deps;
  const outcomes: Outcome[] = [];
  for (const target of call.args.targets) {
    const isFirst = outcomes.length === 0;
    const batch = outcomes.map(({ result }) => (result.ok ? result.case.number : undefined)).find(Boolean);
    outcomes.push({ target, result: await carryOut(deps, { call, act, target, isFirst, batch }) });
  }
  const done = outcomes.flatMap(({ result }) => (result.ok ? [result.case] : []));
  const offered = offer(deps, call, done);
  if ("sanction" in act && act.isSilent) return quietly(outcomes, offered);
  const [first] = outcomes;
  if (first && outcomes.length === 1) return withRow(await told(deps, call, { act, result: first.result }), offered);
  const buttons = done[0] ? audit.buttons(done[0], done.length) : [];
  return withRow(severalRulings(act, outcomes, { reason: call.args.reason, buttons }), offered);
}

/** One act on one person; where a case says so already, what can be changed of it. */
async function told(
  deps: PunishmentDeps,
  call: Told,
  { act, result }: { readonly act: Act; readonly result: ModerationResult },
): Promise<Reply> {
  if (result.ok || result.already === undefined || "from" in act) return oneRuling(result);
  const asked = { length: durationOf(act.sanction) ?? call.args.offered, reason: call.args.reason };
  return alreadyAnswer(deps, call, { refusal: result.refusal, status: result.already, asked });
}

/** What begins with a length but goes on acts without an end: one tap gives it that one. */
function offer(deps: PunishmentDeps, { args }: Told, done: readonly Case[]): readonly Button[] {
  const [first] = done;
  if (args.offered === undefined || first === undefined || (first.kind !== "ban" && first.kind !== "mute")) return [];
  return [shorteningButton(deps, { number: first.number, length: args.offered })];
}

const withRow = (reply: Reply, row: readonly Button[]): Reply =>
  reply?.kind === "card" && row.length > 0 ? { ...reply, buttons: [...reply.buttons, row] } : reply;

interface Step {
  readonly call: Told;
  readonly act: Act;
  readonly target: Outcome["target"];
  readonly isFirst: boolean;
  /** The case of the first on whom it was done. */
  readonly batch: number | undefined;
}

async function carryOut(
  { moderator, seen }: PunishmentDeps,
  { call, act, target, isFirst, batch }: Step,
): Promise<ModerationResult> {
  const { chat, actor, now, args } = call;
  const order = { chat, target, reason: args.reason, by: { kind: "member", member: actor } as const, now, batch };
  if ("from" in act) return moderator.lift({ ...order, from: act.from });
  const remove = isFirst ? (act.remove ?? []) : [];
  const about = remove.length > 0 ? [] : await messagesOfTarget(seen, call.repliedTo, target);
  return moderator.sanction({ ...order, sanction: act.sanction, remove, about });
}
