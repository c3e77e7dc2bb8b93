// The acts that hold somebody back, read together with what Telegram says now; and what they come to, done at Telegram.
import { type Case, type CaseState, RESTRAINING_KINDS } from "../../core/case.ts";
import { type Member, type MemberStatus, PERMISSIONS } from "../../core/member.ts";
import { type Effect, effectOf, isFree, isSame, type Restraint, restraintIn } from "../../core/restraint.ts";
import type { Instant } from "../../core/time.ts";
import type { CaseStore } from "../../kit/ports/cases/cases.ts";
import type { Gateway } from "../../kit/ports/gateway.ts";
import type { Outcome } from "../../kit/ports/outcome.ts";

/** A case about somebody. */
export type TargetedCase = Case & { readonly target: Member };

/** What holds somebody back. */
export interface Held {
  /** What they were before the oldest of the acts, or are now where there is none. */
  readonly base: MemberStatus | undefined;
  /** The open cases, oldest first. */
  readonly open: readonly TargetedCase[];
  /** Open cases that Telegram's answer contradicts: somebody has changed the state, and no update told of it. */
  readonly stale: readonly TargetedCase[];
}

/** Nobody is under more acts than that at once. */
const MOST = 50;

/** The open cases that hold somebody back, oldest first. */
export async function openRestraints(
  cases: Pick<CaseStore, "list">,
  chatId: number,
  targetId: number,
): Promise<readonly TargetedCase[]> {
  const filter = { targetId, kinds: RESTRAINING_KINDS, state: "open" } as const;
  return oldestFirst(await cases.list(chatId, filter, { limit: MOST }));
}

const oldestFirst = (found: readonly Case[]): readonly TargetedCase[] =>
  found.flatMap((one) => (one.target ? [{ ...one, target: one.target }] : [])).reverse();

/** Who is asked about, where and when; `actual` is what they are at Telegram now. */
interface RestraintQuery {
  readonly chatId: number;
  readonly target: Member;
  readonly actual: MemberStatus | undefined;
  readonly now: Instant;
}

/** What holds somebody back who is `actual` at Telegram now; of a channel Telegram does not tell. */
export async function readHeld(cases: Pick<CaseStore, "list">, asked: RestraintQuery): Promise<Held> {
  return heldBy(await openRestraints(cases, asked.chatId, asked.target.id), asked);
}

/**
 * The same for an act that does not wait for the database: while that is away, Telegram's answer alone counts. The act is
 * decided on once more when it is back (ADR 19).
 */
export async function heldAtHand(cases: Pick<CaseStore, "openAtHand">, asked: RestraintQuery): Promise<Held> {
  const found = await cases.openAtHand(asked.chatId, asked.target.id, RESTRAINING_KINDS);
  return heldBy(oldestFirst(found ?? []), asked);
}

function heldBy(open: readonly TargetedCase[], { target, actual, now }: RestraintQuery): Held {
  const [oldest] = open;
  if (oldest === undefined) return { base: actual, open, stale: [] };
  const held = { base: oldest.former, open, stale: [] };
  const isTrue = target.kind === "channel" || isSame(actual, effectOf(restraintsOf(held), now));
  return isTrue ? held : { base: actual, open: [], stale: open };
}

/**
 * The restraints of what was before and of the cases, in the order in which they came. What an admin has set in
 * Telegram's own interface takes the place of all before it.
 */
export function restraintsOf({ base, open }: Pick<Held, "base" | "open">): readonly Restraint[] {
  const native = open.findLastIndex(({ isNative }) => isNative === true);
  const first = native === -1 ? restraintIn(base) : undefined;
  return [...(first ? [first] : []), ...open.slice(Math.max(0, native)).flatMap(restraintsIn)];
}

/** What one case takes and gives. */
function restraintsIn({ kind, until, evidence }: Case): readonly Restraint[] {
  const { allowed = [], denied = kind === "mute" ? PERMISSIONS : [] } = evidence;
  if (kind === "ban") return [{ kind: "ban", until }];
  const taken: Restraint = { kind: "deny", permissions: denied, until };
  return allowed.length > 0 ? [{ kind: "allow", permissions: allowed }, taken] : [taken];
}

interface Closing extends Pick<Held, "base" | "open"> {
  readonly closing: readonly Case[];
  readonly state: Exclude<CaseState, "open">;
}

/**
 * Closes some of the open cases. What was before the oldest of them stays in the oldest that stays open, so that undo
 * and ends give back exactly that; gives what is left.
 */
export async function closeCases(
  cases: Pick<CaseStore, "rebase" | "close">,
  { base, open, closing, state }: Closing,
): Promise<Pick<Held, "base" | "open">> {
  const left = withoutCases({ base, open }, closing, state);
  const [oldest] = left.open;
  if (oldest && oldest.number !== open[0]?.number) await cases.rebase(oldest.chatId, oldest.number, left.base);
  for (const { chatId, number } of closing) await cases.close(chatId, number, state);
  return left;
}

/** What is left without some of the cases. What an admin set in Telegram itself leaves nothing behind at its end. */
export function withoutCases(
  { base, open }: Pick<Held, "base" | "open">,
  closing: readonly Case[],
  state: CaseState,
): Pick<Held, "base" | "open"> {
  const gone = new Set(closing.map(({ number }) => number));
  const isNativeEnd = state === "ended" && open[0]?.isNative === true && gone.has(open[0].number);
  return { base: isNativeEnd ? undefined : base, open: open.filter(({ number }) => !gone.has(number)) };
}

interface RestraintChange {
  readonly chatId: number;
  readonly target: Member;
  /** What they are now. */
  readonly actual: MemberStatus | undefined;
  readonly effect: Effect;
}

/** Makes somebody what the acts come to. A ban goes before restrictions come back: Telegram keeps one of the two. */
export async function applyRestraints(
  gateway: Gateway,
  { chatId, target, actual, effect }: RestraintChange,
): Promise<Outcome> {
  if (effect.kind === "banned") return gateway.ban(chatId, target, effect.until);
  const isOut = target.kind === "channel" || actual?.kind === "banned";
  const lifted = isOut ? await gateway.unban(chatId, target) : DONE;
  if (!lifted.ok || target.kind === "channel") return lifted;
  if (effect.kind === "restricted") return gateway.restrict(chatId, target, effect);
  return actual?.kind === "restricted" && !isFree(actual) ? gateway.restrict(chatId, target, EVERYTHING) : lifted;
}

/** Lifts all restrictions, and leaves what the chat allows everybody (Bot API, restrictChatMember). */
const EVERYTHING = { permissions: PERMISSIONS, until: undefined } as const;

const DONE: Outcome = { ok: true, value: undefined };
