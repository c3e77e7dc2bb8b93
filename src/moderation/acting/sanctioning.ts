// Carries a sanction out: messages go first, then the act, then the case. What could be done in part is a case of that part.
import type { Case, Evidence, RemovedReactions } from "../../core/case.ts";
import { type Member, type MemberStatus, PERMISSIONS, type Permission } from "../../core/member.ts";
import { effectOf, isCovered, type Restraint } from "../../core/restraint.ts";
import { durationOf, type Sanction } from "../../core/sanction.ts";
import { type Text, text } from "../../core/text.ts";
import { after, type Instant } from "../../core/time.ts";
import { type CopiedDeletion, deleteCopied, deletionEvidence } from "../../kit/acts/kept-copies.ts";
import type { ModerationResult, SanctionRequest } from "../../kit/ports/cases/moderator.ts";
import { record } from "../cases/recorded.ts";
import { alreadyText, refusalOf } from "../notices/phrases.ts";
import { closeCases, type Held, heldAtHand, restraintsOf } from "./active-restrictions.ts";
import { examine, formerKey } from "./examine.ts";
import type { ModeratorDeps } from "./moderator-deps.ts";
import { carryOut } from "./sanction-methods.ts";

/** A sanction with all that is known about its target. */
interface Sanctioning {
  readonly order: SanctionRequest;
  readonly former: MemberStatus | undefined;
  readonly held: Held;
  readonly until: Instant | undefined;
}

/** Does what is ordered; the target is asked of Telegram first. */
export async function sanction(deps: ModeratorDeps, order: SanctionRequest): Promise<ModerationResult> {
  const { chat, target, now } = order;
  const { former, objection } = await examine(deps, chat, target);
  if (objection) return { ok: false, refusal: objection };
  const held = await heldAtHand(deps.cases, { chatId: chat.id, target, actual: former, now });
  const length = order.sanction && durationOf(order.sanction);
  const sanctioning = { order, former, held, until: length && after(now, length) };
  const present = casePresent(sanctioning);
  const kept = deps.memory.keep(formerKey(target), former);
  const [cleared] = await Promise.all([clear(deps, order), kept]);
  if (order.sanction === undefined) return deletionOnly(deps, sanctioning, cleared);
  const effect = effectOf([...restraintsOf(held), ...asRestraints(sanctioning)], now);
  const act = { chat, target, former, effect, sanction: order.sanction };
  const refusal = isKnown(present, target) ? undefined : await carryOut(deps.gateway, act);
  if (refusal) return inPart(deps, sanctioning, { cleared, refusal });
  if (present) return alreadyDone(deps, sanctioning, { cleared, present });
  await dropStale(deps, sanctioning);
  const evidence = {
    ...evidenceOf(order, cleared),
    ...(order.sanction.kind === "restrict" && deniedBy(order.sanction)),
  };
  const result = await record(deps, {
    ...draftOf(sanctioning),
    kind: order.sanction.kind,
    evidence,
    base: held.base,
  });
  return { ...result, partialFailure: cleared.partialFailure };
}

/** Whether Telegram's answer confirms the case. Of a channel Telegram does not tell, so its ban is done again, which harms nothing. */
const isKnown = (present: Case | undefined, target: Member): boolean =>
  present !== undefined && target.kind !== "channel";

/** What a sanction takes and gives, as one restraint after the other. */
function asRestraints({
  order: { sanction: ordered },
  until,
}: Pick<Sanctioning, "order" | "until">): readonly Restraint[] {
  const { denied, allowed } = deniedBy(ordered);
  if (ordered?.kind === "ban") return [{ kind: "ban", until }];
  return [
    ...(allowed ? [{ kind: "allow", permissions: allowed } as const] : []),
    ...(denied ? [{ kind: "deny", permissions: denied, until } as const] : []),
  ];
}

interface DeniedPermissions {
  readonly denied?: readonly Permission[];
  readonly allowed?: readonly Permission[];
}

function deniedBy(ordered: Sanction | undefined): DeniedPermissions {
  if (ordered?.kind === "mute") return { denied: PERMISSIONS };
  if (ordered?.kind !== "restrict") return {};
  const { denied, allowed } = ordered;
  return { ...(denied.length > 0 && { denied }), ...(allowed && { allowed }) };
}

/** The open case by which the target is in that state already, for at least as long; by several, the newest of them. */
function casePresent({ order, held, until }: Sanctioning): Case | undefined {
  const [restraint, ...more] = asRestraints({ order, until });
  if (restraint === undefined || more.length > 0) return undefined;
  const covers = (open: Held["open"]): boolean =>
    isCovered(restraint, restraintsOf({ base: undefined, open }), order.now);
  return covers(held.open) ? (held.open.findLast((one) => covers([one])) ?? held.open.at(-1)) : undefined;
}

/** The messages go all the same. A protection has nothing to add then; an admin is told of the case there is. */
async function alreadyDone(
  deps: ModeratorDeps,
  sanctioning: Sanctioning,
  { cleared, present }: { readonly cleared: DeletedMessages; readonly present: Case },
): Promise<ModerationResult> {
  if (sanctioning.order.by.kind === "rule") return deletionOnly(deps, sanctioning, cleared);
  const refusal = alreadyText(present);
  if (cleared.gone.length === 0) return { ok: false, refusal, already: present };
  return { ...(await recordDeletion(deps, sanctioning, cleared)), partialFailure: refusal };
}

/** What was deleted, and the sentence that says why messages or reactions stay, if they do. */
interface DeletedMessages extends CopiedDeletion {
  readonly reactions?: RemovedReactions | undefined;
  readonly partialFailure?: Text | undefined;
}

/** Whether anything is gone. */
const isAnythingGone = ({ gone, reactions }: DeletedMessages): boolean => gone.length > 0 || reactions !== undefined;

/** Removes the order's messages and reactions. */
async function clear(deps: ModeratorDeps, order: SanctionRequest): Promise<DeletedMessages> {
  const { chat, target, reactions } = order;
  const [deleted, removal] = await Promise.all([
    deleteMessages(deps, order),
    reactions && deps.gateway.removeReactions(chat.id, target, reactions),
  ]);
  if (removal === undefined || removal.ok) return { ...deleted, reactions };
  const refusal = refusalOf(removal.obstacle, { target, right: "delete_messages" });
  return { ...deleted, partialFailure: deleted.partialFailure ?? refusal };
}

/** Removes the order's messages, once they are copied. */
async function deleteMessages(
  { gateway, audit }: ModeratorDeps,
  { chat, target, remove }: SanctionRequest,
): Promise<DeletedMessages> {
  if (!remove?.length) return { gone: [], stayed: [] };
  const deletion = await deleteCopied({ gateway, audit }, chat, { asked: remove });
  const { stayed, obstacle } = deletion;
  if (stayed.length === 0) return deletion;
  const partialFailure = obstacle
    ? refusalOf(obstacle, { target, right: "delete_messages" })
    : text("moderation-messages-stay", { count: stayed.length });
  return { ...deletion, partialFailure };
}

/** A deletion and nothing else: a case where anything is gone. */
async function deletionOnly(
  deps: ModeratorDeps,
  sanctioning: Sanctioning,
  cleared: DeletedMessages,
): Promise<ModerationResult> {
  const { partialFailure } = cleared;
  if (isAnythingGone(cleared)) return { ...(await recordDeletion(deps, sanctioning, cleared)), partialFailure };
  return {
    ok: false,
    refusal: partialFailure ?? text("moderation-nothing-to-do"),
    botLacksRight: partialFailure !== undefined,
  };
}

/** Telegram refused the act. Messages that are gone are a case, which says what was not done. */
async function inPart(
  deps: ModeratorDeps,
  sanctioning: Sanctioning,
  { cleared, refusal }: { readonly cleared: DeletedMessages; readonly refusal: Text },
): Promise<ModerationResult> {
  const { sanction: ordered } = sanctioning.order;
  if (!isAnythingGone(cleared) || ordered === undefined) return { ok: false, refusal, botLacksRight: true };
  const failed = { kind: ordered.kind, why: refusal };
  return { ...(await recordDeletion(deps, sanctioning, { ...cleared, failed })), partialFailure: refusal };
}

function recordDeletion(
  deps: ModeratorDeps,
  sanctioning: Sanctioning,
  cleared: DeletedMessages & Pick<Evidence, "failed">,
): Promise<Extract<ModerationResult, { readonly ok: true }>> {
  const evidence = { ...evidenceOf(sanctioning.order, cleared), ...(cleared.failed && { failed: cleared.failed }) };
  const kind = cleared.gone.length === 0 && cleared.reactions ? "unreact" : "delete";
  return record(deps, { ...draftOf(sanctioning), kind, until: undefined, evidence });
}

const evidenceOf = ({ signals = [], about, warned }: SanctionRequest, cleared: DeletedMessages): Evidence => ({
  signals,
  ...deletionEvidence(cleared, about),
  ...(cleared.reactions && { reactions: cleared.reactions }),
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
async function dropStale({ cases }: ModeratorDeps, { held, former }: Sanctioning): Promise<void> {
  await closeCases(cases, { base: former, open: [], closing: held.stale, state: "ended" });
}
