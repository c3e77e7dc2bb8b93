// Carries a sanction out: messages go first, then the act, then the case. What could be done in part is a case of that part.
import type { Case, Evidence } from "../core/case.ts";
import { type Member, PERMISSIONS, type Permission, type Standing } from "../core/member.ts";
import { effectOf, isCovered, type Restraint } from "../core/restraint.ts";
import { durationOf, type Sanction } from "../core/sanction.ts";
import { type Text, text } from "../core/text.ts";
import { after, type Instant } from "../core/time.ts";
import { type CopiedDeletion, deleteCopied, deletionEvidence } from "../kit/kept-copies.ts";
import type { Order, Ruling } from "../kit/ports/moderator.ts";
import { examine, formerKey } from "./examine.ts";
import type { ModeratorNeeds } from "./moderator-needs.ts";
import { alreadyText, refusalOf } from "./phrases.ts";
import { carryOut } from "./powers.ts";
import { record } from "./record.ts";
import { closeCases, type Held, heldAtHand, restraintsOf } from "./restraints.ts";

/** A sanction with all that is known about its target. */
interface Sanctioning {
  readonly order: Order;
  readonly former: Standing | undefined;
  readonly held: Held;
  readonly until: Instant | undefined;
}

/** Does what is ordered; the target is asked of Telegram first. */
export async function sanction(needs: ModeratorNeeds, order: Order): Promise<Ruling> {
  const { chat, target, now } = order;
  const { former, objection } = await examine(needs, chat, target);
  if (objection) return { ok: false, refusal: objection };
  const held = await heldAtHand(needs.cases, { chatId: chat.id, target, actual: former, now });
  const length = order.sanction && durationOf(order.sanction);
  const sanctioning = { order, former, held, until: length && after(now, length) };
  const standing = standingCase(sanctioning);
  const kept = needs.memory.keep(formerKey(target), former);
  const [cleared] = await Promise.all([clear(needs, order), kept]);
  if (order.sanction === undefined) return onlyCleared(needs, sanctioning, cleared);
  const effect = effectOf([...restraintsOf(held), ...asked(sanctioning)], now);
  const act = { chat, target, former, effect, sanction: order.sanction };
  const refusal = isKnown(standing, target) ? undefined : await carryOut(needs.gateway, act);
  if (refusal) return inPart(needs, sanctioning, { cleared, refusal });
  if (standing) return alreadyDone(needs, sanctioning, { cleared, standing });
  await dropStale(needs, sanctioning);
  const evidence = {
    ...evidenceOf(order, cleared),
    ...(order.sanction.kind === "restrict" && takenBy(order.sanction)),
  };
  const ruling = await record(needs, {
    ...draftOf(sanctioning),
    kind: order.sanction.kind,
    evidence,
    base: held.base,
  });
  return { ...ruling, shortfall: cleared.shortfall };
}

/** Whether Telegram's answer confirms the case. Of a channel Telegram does not tell, so its ban is done again, which harms nothing. */
const isKnown = (standing: Case | undefined, target: Member): boolean =>
  standing !== undefined && target.kind !== "channel";

/** What a sanction takes and gives, as one restraint after the other. */
function asked({ order: { sanction: ordered }, until }: Pick<Sanctioning, "order" | "until">): readonly Restraint[] {
  const { denied, allowed } = takenBy(ordered);
  if (ordered?.kind === "ban") return [{ kind: "ban", until }];
  return [
    ...(allowed ? [{ kind: "allow", permissions: allowed } as const] : []),
    ...(denied ? [{ kind: "deny", permissions: denied, until } as const] : []),
  ];
}

interface Taken {
  readonly denied?: readonly Permission[];
  readonly allowed?: readonly Permission[];
}

function takenBy(ordered: Sanction | undefined): Taken {
  if (ordered?.kind === "mute") return { denied: PERMISSIONS };
  if (ordered?.kind !== "restrict") return {};
  const { denied, allowed } = ordered;
  return { ...(denied.length > 0 && { denied }), ...(allowed && { allowed }) };
}

/** The open case by which the target is in that state already, for at least as long; by several, the newest of them. */
function standingCase({ order, held, until }: Sanctioning): Case | undefined {
  const [restraint, ...more] = asked({ order, until });
  if (restraint === undefined || more.length > 0) return undefined;
  const covers = (open: Held["open"]): boolean =>
    isCovered(restraint, restraintsOf({ base: undefined, open }), order.now);
  return covers(held.open) ? (held.open.findLast((one) => covers([one])) ?? held.open.at(-1)) : undefined;
}

/** The messages go all the same. A protection has nothing to add then; an admin is told of the case there is. */
async function alreadyDone(
  needs: ModeratorNeeds,
  sanctioning: Sanctioning,
  { cleared, standing }: { readonly cleared: Cleared; readonly standing: Case },
): Promise<Ruling> {
  if (sanctioning.order.by.kind === "rule") return onlyCleared(needs, sanctioning, cleared);
  const refusal = alreadyText(standing);
  if (cleared.gone.length === 0) return { ok: false, refusal, already: standing };
  return { ...(await recordDeletion(needs, sanctioning, cleared)), shortfall: refusal };
}

/** What was deleted, and the sentence that says why messages stay, if they do. */
interface Cleared extends CopiedDeletion {
  readonly shortfall?: Text | undefined;
}

/** Removes the order's messages, once they are copied. */
async function clear({ gateway, records }: ModeratorNeeds, { chat, target, remove }: Order): Promise<Cleared> {
  if (!remove?.length) return { gone: [], stayed: [] };
  const deletion = await deleteCopied({ gateway, records }, chat, { asked: remove });
  const { stayed, obstacle } = deletion;
  if (stayed.length === 0) return deletion;
  const shortfall = obstacle
    ? refusalOf(obstacle, { target, right: "delete_messages" })
    : text("moderation-messages-stay", { count: stayed.length });
  return { ...deletion, shortfall };
}

/** A deletion and nothing else: a case where anything is gone. */
async function onlyCleared(needs: ModeratorNeeds, sanctioning: Sanctioning, cleared: Cleared): Promise<Ruling> {
  const { shortfall, gone } = cleared;
  if (gone.length > 0) return { ...(await recordDeletion(needs, sanctioning, cleared)), shortfall };
  return { ok: false, refusal: shortfall ?? text("moderation-nothing-to-do"), isInability: shortfall !== undefined };
}

/** Telegram refused the act. Messages that are gone are a case, which says what was not done. */
async function inPart(
  needs: ModeratorNeeds,
  sanctioning: Sanctioning,
  { cleared, refusal }: { readonly cleared: Cleared; readonly refusal: Text },
): Promise<Ruling> {
  const { sanction: ordered } = sanctioning.order;
  if (cleared.gone.length === 0 || ordered === undefined) return { ok: false, refusal, isInability: true };
  const failed = { kind: ordered.kind, why: refusal };
  return { ...(await recordDeletion(needs, sanctioning, { ...cleared, failed })), shortfall: refusal };
}

function recordDeletion(
  needs: ModeratorNeeds,
  sanctioning: Sanctioning,
  cleared: Cleared & Pick<Evidence, "failed">,
): Promise<Extract<Ruling, { readonly ok: true }>> {
  const evidence = { ...evidenceOf(sanctioning.order, cleared), ...(cleared.failed && { failed: cleared.failed }) };
  return record(needs, { ...draftOf(sanctioning), kind: "delete", until: undefined, evidence });
}

const evidenceOf = ({ signals = [], about, warned }: Order, cleared: Cleared): Evidence => ({
  signals,
  ...deletionEvidence(cleared, about),
  ...(warned && { warned }),
});

const draftOf = ({ order, former, until }: Sanctioning) => ({
  chat: order.chat,
  target: order.target,
  former,
  until,
  at: order.now,
  actor: order.by,
  reason: order.reason,
  batch: order.batch,
});

/** Cases that Telegram's answer contradicts have no effect any more. */
async function dropStale({ cases }: ModeratorNeeds, { held, former }: Sanctioning): Promise<void> {
  await closeCases(cases, { base: former, open: [], closing: held.stale, state: "ended" });
}
