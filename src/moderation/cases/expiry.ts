// The end of temporary acts: closes the case, and makes the member what all that still holds comes to.
import type { Case } from "../../core/case.ts";
import type { MemberStatus } from "../../core/member.ts";
import { type Effect, effectOf, isFree, isSame } from "../../core/restraint.ts";
import { after, type Instant, instant, seconds } from "../../core/time.ts";
import { type Booking, caseNumber, type Job, job } from "../../kit/declarations/job.ts";
import type { CaseStore } from "../../kit/ports/cases/cases.ts";
import type { Gateway } from "../../kit/ports/gateway.ts";
import { isPassing, type Outcome } from "../../kit/ports/outcome.ts";
import {
  applyRestraints,
  closeCases,
  type Held,
  openRestraints,
  restraintsOf,
  type TargetedCase,
  withoutCases,
} from "../acting/active-restrictions.ts";

/** Telegram has lifted the act by then. */
const GRACE = seconds(5);

/** A job that ends a case, and the bookings for one that has an end. */
export interface Expiry {
  readonly job: Job;
  /** For the end of the case, and for the end of what was before it where that is no case of its own. */
  readonly of: (ending: Case, base?: MemberStatus | undefined) => readonly Booking[];
}

interface ExpiryDeps {
  readonly cases: CaseStore;
  readonly gateway: Gateway;
}

export function createExpiry(deps: ExpiryDeps): Expiry {
  const expire = job({
    id: "moderation.expire",
    payload: caseNumber,
    run: async (chatId, { number }, now) => {
      const found = await deps.cases.find(chatId, number);
      if (found?.state === "open" && found.target) await end(deps, { ...found, target: found.target }, now);
    },
  });
  return {
    job: expire,
    of: ({ chatId, number, until }, base) => {
      const baseEnd = base?.kind === "restricted" || base?.kind === "banned" ? base.until : undefined;
      const ends = [
        { at: until, key: String(number) },
        { at: baseEnd === until ? undefined : baseEnd, key: `${number} base` },
      ];
      return ends.flatMap(({ at, key }) =>
        at === undefined ? [] : [expire.book(after(at, GRACE), { chatId, payload: { number }, key })],
      );
    },
  };
}

/** Closes the case where its time is over, and lets what goes on to hold take effect. */
async function end(deps: ExpiryDeps, ending: TargetedCase, now: Instant): Promise<void> {
  const { cases } = deps;
  const { chatId, target, until } = ending;
  const open = await openRestraints(cases, chatId, target.id);
  const held = { base: open[0]?.former, open };
  const isOver = until !== undefined && until <= now;
  const left = isOver ? withoutCases(held, [ending], "ended") : held;
  const effect = effectOf(restraintsOf(left), now);
  await settle(deps, { ending, held, effect }, now);
  const over = [...(isOver ? [ending] : []), ...(effect.kind === "free" ? left.open.filter(isSpent) : [])];
  await closeCases(cases, { ...held, closing: over, state: "ended" });
}

/** What gives permissions back takes nothing: once nothing is taken any more, it has no effect. */
const isSpent = ({ kind, evidence: { allowed = [], denied = [] } }: Case): boolean =>
  kind === "restrict" && allowed.length > 0 && denied.length === 0;

interface Ending {
  readonly ending: TargetedCase;
  readonly held: Pick<Held, "base" | "open">;
  /** What holds from now on. */
  readonly effect: Effect;
}

/**
 * A channel's ban knows no end at Telegram (Bot API, banChatSenderChat), so it is lifted here. A person whom somebody has
 * made something else since stays what they are.
 */
async function settle({ gateway }: ExpiryDeps, { ending, held, effect }: Ending, now: Instant): Promise<void> {
  const { chatId, target } = ending;
  if (target.kind === "channel") {
    if (ending.kind === "ban" && effect.kind !== "banned") retryLift(await gateway.unban(chatId, target));
    return;
  }
  const membership = await gateway.membership(chatId, target.id);
  if (!membership.ok) return retryLift(membership);
  const actual = membership.value.status;
  if (isSame(actual, effect) || !isOurs(actual, { ending, held, effect }, now)) return;
  if (effect.kind === "free" && isLifting(actual, now)) return;
  retryLift(await applyRestraints(gateway, { chatId, target, actual, effect }));
}

/** Whether the member is what the acts came to just before the end, or what Telegram leaves where it has lifted them. */
function isOurs(actual: MemberStatus, { ending, held }: Ending, now: Instant): boolean {
  const { until, former } = ending;
  const base = former?.kind === "restricted" || former?.kind === "banned" ? former.until : undefined;
  const before = [until, base].flatMap((at) =>
    at === undefined ? [] : [effectOf(restraintsOf(held), instant(at - 1))],
  );
  return before.some((effect) => isSame(actual, effect) || (isFree(actual) && isLifting(effect, now)));
}

/** Whether Telegram lifts it by itself at this moment. */
const isLifting = (actual: MemberStatus | Effect, now: Instant): boolean =>
  (actual.kind === "restricted" || actual.kind === "banned") &&
  actual.until !== undefined &&
  actual.until <= after(now, GRACE);

/** What Telegram may grant later is tried again by the job loop; what it will not grant is not. */
function retryLift(outcome: Outcome<unknown>): void {
  if (!outcome.ok && isPassing(outcome.obstacle))
    throw new Error("Telegram puts the end of an act off: it is tried again.");
}
