// Carries one act out on everybody it is meant for, and tells of it once.
import { durationOf } from "../../core/sanction.ts";
import type { TargetsAndReason } from "../../kit/args.ts";
import type { Moderator, Ruling } from "../../kit/ports/moderator.ts";
import type { Records } from "../../kit/recorder.ts";
import type { AlbumLookup } from "../../kit/replied-messages.ts";
import type { Reply } from "../../kit/reply.ts";
import type { Call } from "../../kit/scope.ts";
import { alreadyAnswer, type ChangeNeeds } from "./already.ts";
import type { PunishmentSettings } from "./settings.ts";
import { type Act, type Outcome, oneRuling, quietly, severalRulings } from "./summary.ts";

export interface PunishmentNeeds extends ChangeNeeds {
  readonly moderator: Moderator;
  readonly albums: AlbumLookup;
  readonly records: Records;
}

type Told = Call<PunishmentSettings, TargetsAndReason>;

/** One after the other, so that the cases are numbered in the order of naming; messages go with the first. */
export async function settle(needs: PunishmentNeeds, call: Told, act: Act): Promise<Reply> {
  const { moderator, records } = needs;
  const outcomes: Outcome[] = [];
  for (const target of call.args.targets) {
    const isFirst = outcomes.length === 0;
    const batch = outcomes.map(({ ruling }) => (ruling.ok ? ruling.case.number : undefined)).find(Boolean);
    outcomes.push({ target, ruling: await carryOut(moderator, { call, act, target, isFirst, batch }) });
  }
  if ("sanction" in act && act.isSilent) return quietly(outcomes);
  const [first] = outcomes;
  if (first && outcomes.length === 1) return told(needs, call, { act, ruling: first.ruling });
  const done = outcomes.flatMap(({ ruling }) => (ruling.ok ? [ruling.case] : []));
  const buttons = done[0] ? records.buttons(done[0], done.length) : [];
  return severalRulings(act, outcomes, { reason: call.args.reason, buttons });
}

/** One act on one person; where a case says so already, what can be changed of it. */
async function told(
  needs: PunishmentNeeds,
  call: Told,
  { act, ruling }: { readonly act: Act; readonly ruling: Ruling },
): Promise<Reply> {
  if (ruling.ok || ruling.already === undefined || "from" in act) return oneRuling(ruling);
  const asked = { length: durationOf(act.sanction), reason: call.args.reason };
  return alreadyAnswer(needs, call, { refusal: ruling.refusal, standing: ruling.already, asked });
}

interface Step {
  readonly call: Told;
  readonly act: Act;
  readonly target: Outcome["target"];
  readonly isFirst: boolean;
  /** The case of the first on whom it was done. */
  readonly batch: number | undefined;
}

function carryOut(moderator: Moderator, { call, act, target, isFirst, batch }: Step): Promise<Ruling> {
  const { chat, actor, now, args } = call;
  const order = { chat, target, reason: args.reason, by: { kind: "member", member: actor } as const, now, batch };
  if ("from" in act) return moderator.relieve({ ...order, from: act.from });
  const remove = isFirst ? (act.remove ?? []) : [];
  return moderator.sanction({ ...order, sanction: act.sanction, remove });
}
