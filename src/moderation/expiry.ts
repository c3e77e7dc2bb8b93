// The end of temporary acts: Telegram lifts them itself, but for channels' bans; this closes the case and gives back what the member had before.
import type { Case } from "../core/case.ts";
import type { Member } from "../core/member.ts";
import { after, type Instant, seconds } from "../core/time.ts";
import { type Booking, caseNumber, type Job, job } from "../kit/job.ts";
import type { CaseStore } from "../kit/ports/cases.ts";
import type { Gateway } from "../kit/ports/gateway.ts";
import { isPassing, type Outcome } from "../kit/ports/outcome.ts";
import { standingBefore, stillInForce } from "./relief.ts";
import { RESTRAINTS } from "./restoring.ts";

/** Telegram has lifted the act by then. */
const GRACE = seconds(5);

/** A job that ends a case, and the booking for one that has an end. */
export interface Expiry {
  readonly job: Job;
  readonly of: (expiring: Case) => Booking | undefined;
}

interface ExpiryNeeds {
  readonly cases: CaseStore;
  readonly gateway: Gateway;
}

export function createExpiry(needs: ExpiryNeeds): Expiry {
  const { cases } = needs;
  const expire = job({
    id: "moderation.expire",
    payload: caseNumber,
    run: async (chatId, { number }, now) => {
      const expiring = await cases.find(chatId, number);
      if (expiring?.state !== "open" || expiring.target === undefined) return;
      const ending = { ...expiring, target: expiring.target };
      const others = await othersOpen(cases, ending);
      const replaced = others.filter((other) => other.kind === expiring.kind && other.number < number);
      if (others.every((other) => other.number < number)) await giveBack(needs, { ending, replaced }, now);
      for (const { number: over } of [...replaced, expiring]) await cases.close(chatId, over, "ended");
    },
  });
  return {
    job: expire,
    of: ({ chatId, number, until }) =>
      until && expire.book(after(until, GRACE), { chatId, payload: { number }, key: String(number) }),
  };
}

type Ending = Case & { readonly target: Member };

/** Other bans, mutes and restrictions of the member that stand, newest first. The newest act decides what holds and what comes back. */
async function othersOpen(cases: CaseStore, { chatId, number, target }: Ending): Promise<readonly Case[]> {
  const found: Case[] = [];
  for (const kind of RESTRAINTS) found.push(...(await cases.allOpen(chatId, target.id, kind)));
  return found.filter((other) => other.number !== number).sort((a, b) => b.number - a.number);
}

/**
 * A channel's ban knows no end at Telegram (Bot API, banChatSenderChat), so it is lifted here. To a person comes back
 * what was before the acts that end; of a mute, also before the mutes that it has replaced.
 */
async function giveBack(
  { gateway }: ExpiryNeeds,
  { ending, replaced }: { readonly ending: Ending; readonly replaced: readonly Case[] },
  now: Instant,
): Promise<void> {
  const { chatId, target, kind } = ending;
  if (target.kind === "channel") {
    if (kind === "ban") insist(await gateway.unban(chatId, target));
    return;
  }
  const kept = stillInForce(kind === "ban" ? ending.former : standingBefore([ending, ...replaced]), now);
  if (kept && (await isFree(gateway, chatId, target.id))) insist(await gateway.restrict(chatId, target, kept));
}

/** What Telegram may grant later is tried again by the job loop; what it will not grant is not. */
function insist(outcome: Outcome): void {
  if (!outcome.ok && isPassing(outcome.obstacle))
    throw new Error("Telegram puts the end of an act off: it is tried again.");
}

/** Whether nobody has done anything to the member since: then what was before the act comes back. */
async function isFree(gateway: Gateway, chatId: number, memberId: number): Promise<boolean> {
  const membership = await gateway.membership(chatId, memberId);
  return membership.ok && (membership.value.standing.kind === "member" || membership.value.standing.kind === "left");
}
