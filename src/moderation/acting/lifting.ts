// Taking bans and mutes back, and giving what holds another end.
import type { Case, Evidence } from "../../core/case.ts";
import type { MemberStatus } from "../../core/member.ts";
import { type Effect, effectOf, isSilenced } from "../../core/restraint.ts";
import { type Text, text } from "../../core/text.ts";
import { after, clampSanction, type Instant } from "../../core/time.ts";
import type { Change, LiftRequest, ModerationResult } from "../../kit/ports/cases/moderator.ts";
import { record } from "../cases/recorded.ts";
import { refusalOf } from "../notices/phrases.ts";
import { applyRestraints, closeCases, type Held, readHeld, restraintsOf, withoutCases } from "./active-restrictions.ts";
import { examine, formerKey } from "./examine.ts";
import type { ModeratorDeps } from "./moderator-deps.ts";

/** Lifts a ban, or lets somebody write again. What other acts have taken stays, until their own ends. */
export async function lift(deps: ModeratorDeps, request: LiftRequest): Promise<ModerationResult> {
  const { chat, target, from, now } = request;
  const { former, objection } = await examine(deps, chat, target);
  const refusal = objection ?? refusalFor(request, former);
  if (refusal) return { ok: false, refusal };
  await deps.memory.keep(formerKey(target), former);
  const held = await readHeld(deps.cases, { chatId: chat.id, target, actual: former, now });
  const { closing, effect } = lifting(held, from, now);
  const lifted = await carryOut(deps, request, { former, effect });
  if (!lifted.ok) return { ok: false, refusal: lifted.refusal };
  const left = await closeCases(deps.cases, { ...held, closing, state: "undone" });
  if (lifted.failed) await closeCases(deps.cases, { ...left, closing: left.open, state: "failed" });
  const stale = held.stale.filter(({ kind }) => (kind === "ban") === (from === "ban"));
  await closeCases(deps.cases, { base: former, open: [], closing: stale, state: "undone" });
  const closed = closing.map(({ number }) => number);
  const result = await record(deps, {
    chat,
    kind: from === "ban" ? "unban" : "unmute",
    target,
    former,
    at: now,
    actor: request.by,
    reason: request.reason,
    evidence: {
      ...(closed.length > 0 && { closed }),
      ...(lifted.failed && { failed: lifted.failed }),
    },
    batch: request.batch,
  });
  return { ...result, partialFailure: lifted.failed?.why };
}

/** Why there is nothing to take back. A ban is lifted even where Telegram shows none: lifting does nothing to the free. */
function refusalFor({ from, target }: LiftRequest, former: MemberStatus | undefined): Text | undefined {
  if (from === "ban") return undefined;
  if (target.kind === "channel") return text("moderation-channel-only-banned", { user: target });
  return former?.kind === "restricted" ? undefined : text("moderation-not-muted", { user: target });
}

interface Lifting {
  readonly closing: readonly Case[];
  readonly effect: Effect;
}

/**
 * The cases that end, and what is left: of a mute the mutes, or the restrictions where nothing is muted; and everything
 * where somebody could not write even so.
 */
function lifting(held: Held, from: LiftRequest["from"], now: Instant): Lifting {
  const isFrom = ({ kind }: Case): boolean => kind === from;
  const others = held.open.filter(({ kind }) => kind !== "ban");
  const named = held.open.filter(isFrom);
  const closing = named.length > 0 || from === "ban" ? named : others;
  const left = withoutCases(held, closing, "undone");
  const base = from === "ban" && left.base?.kind === "banned" ? undefined : left.base;
  const effect = effectOf(restraintsOf({ ...left, base }), now);
  return from === "mute" && isSilenced(effect) ? { closing: others, effect: { kind: "free" } } : { closing, effect };
}

/** Done, perhaps without what should hold again; or why not at all. */
type Lifted =
  | { readonly ok: true; readonly failed?: Evidence["failed"] }
  | { readonly ok: false; readonly refusal: Text };

/** Does it. A ban goes before restrictions come back: where those are refused, the ban is lifted all the same. */
async function carryOut(
  { gateway }: ModeratorDeps,
  { chat, target, from }: LiftRequest,
  { former, effect }: { readonly former: MemberStatus | undefined; readonly effect: Effect },
): Promise<Lifted> {
  const why = (obstacle: Parameters<typeof refusalOf>[0]): Text =>
    refusalOf(obstacle, { target, right: "restrict_members" });
  const isUnban = from === "ban" && effect.kind === "restricted";
  const actual: MemberStatus | undefined = from === "ban" ? { kind: "banned", until: undefined } : former;
  const first = { chatId: chat.id, target, actual, effect: isUnban ? ({ kind: "free" } as const) : effect };
  const outcome = await applyRestraints(gateway, first);
  if (!outcome.ok) return { ok: false, refusal: why(outcome.obstacle) };
  const wasFree = from === "ban" && former !== undefined && former.kind !== "banned";
  if (wasFree) return { ok: false, refusal: text("moderation-not-banned", { user: target }) };
  const held = isUnban ? await applyRestraints(gateway, { ...first, actual: { kind: "left" }, effect }) : outcome;
  if (held.ok) return { ok: true };
  return { ok: true, failed: { kind: isSilenced(effect) ? "mute" : "restrict", why: why(held.obstacle) } };
}

/** Replaces a case that holds by one with another end. */
export async function change(
  deps: ModeratorDeps,
  { chat, number, by, now, for: length }: Change,
): Promise<ModerationResult> {
  const found = await deps.cases.find(chat.id, number);
  if (found?.target === undefined) return { ok: false, refusal: text("undo-unknown", { number }) };
  if (found.state !== "open") return { ok: false, refusal: text("moderation-holds-no-longer", { number }) };
  const { target, kind, reason, evidence } = found;
  const { former, objection } = await examine(deps, chat, target);
  const held = await readHeld(deps.cases, { chatId: chat.id, target, actual: former, now });
  const isHeld = held.open.some((one) => one.number === number);
  const refusal = objection ?? (isHeld ? undefined : text("moderation-holds-no-longer", { number }));
  if (refusal) return { ok: false, refusal };
  await deps.memory.keep(formerKey(target), former);
  const until = length && after(now, clampSanction(length));
  const left = withoutCases(held, [found], "replaced");
  const changed = { ...found, target, until, isNative: false };
  const effect = effectOf(restraintsOf({ ...left, open: [...left.open, changed] }), now);
  const outcome = await applyRestraints(deps.gateway, { chatId: chat.id, target, actual: former, effect });
  if (!outcome.ok) return { ok: false, refusal: refusalOf(outcome.obstacle, { target, right: "restrict_members" }) };
  await closeCases(deps.cases, { ...held, closing: [found], state: "replaced" });
  return record(deps, {
    chat,
    kind,
    target,
    former: left.open.length === 0 ? left.base : former,
    at: now,
    actor: by,
    reason,
    until,
    evidence: { ...evidence, closed: [number] },
    base: left.base,
  });
}
