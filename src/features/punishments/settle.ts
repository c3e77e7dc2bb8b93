// Carries one act out on everybody it is meant for, and tells of it once.
import type { TargetsAndReason } from "../../kit/args.ts";
import type { Moderator, Ruling } from "../../kit/ports/moderator.ts";
import type { AlbumLookup } from "../../kit/replied-messages.ts";
import type { Reply } from "../../kit/reply.ts";
import type { Call } from "../../kit/scope.ts";
import type { PunishmentSettings } from "./settings.ts";
import { type Act, type Outcome, oneRuling, quietly, severalRulings } from "./summary.ts";

export interface PunishmentNeeds {
  readonly moderator: Moderator;
  readonly albums: AlbumLookup;
}

type Told = Call<PunishmentSettings, TargetsAndReason>;

/** One after the other, so that the cases are numbered in the order of naming; messages go with the first. */
export async function settle({ moderator }: PunishmentNeeds, call: Told, act: Act): Promise<Reply> {
  const outcomes: Outcome[] = [];
  for (const target of call.args.targets) {
    const isFirst = outcomes.length === 0;
    outcomes.push({ target, ruling: await carryOut(moderator, { call, act, target, isFirst }) });
  }
  if ("sanction" in act && act.isSilent) return quietly(outcomes);
  const [first] = outcomes;
  return first && outcomes.length === 1 ? oneRuling(first.ruling) : severalRulings(act, outcomes, call.args.reason);
}

interface Step {
  readonly call: Told;
  readonly act: Act;
  readonly target: Outcome["target"];
  readonly isFirst: boolean;
}

function carryOut(moderator: Moderator, { call, act, target, isFirst }: Step): Promise<Ruling> {
  const { chat, actor, now, args } = call;
  const order = { chat, target, reason: args.reason, by: { kind: "member", member: actor } as const, now };
  if ("from" in act) return moderator.relieve({ ...order, from: act.from });
  const remove = isFirst ? (act.remove ?? []) : [];
  return moderator.sanction({ ...order, sanction: act.sanction, remove });
}
