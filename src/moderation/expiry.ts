// The end of temporary acts: Telegram lifts them itself, but for channels' bans; this closes the case and gives back what the member had before.
import type { Case } from "../core/case.ts";
import type { Member } from "../core/member.ts";
import { after, type Instant, seconds } from "../core/time.ts";
import { type Booking, caseNumber, type Job, job } from "../kit/job.ts";
import type { CaseStore } from "../kit/ports/cases.ts";
import type { Gateway } from "../kit/ports/gateway.ts";
import { stillInForce } from "./relief.ts";

/** Telegram has lifted the act by then. */
const GRACE = seconds(5);

/** A job that ends a case, and the booking for one that has an end. */
export interface Expiry {
  readonly job: Job;
  readonly of: (expiring: Case) => Booking | undefined;
}

export function createExpiry({ cases, gateway }: { readonly cases: CaseStore; readonly gateway: Gateway }): Expiry {
  const expire = job({
    id: "moderation.expire",
    payload: caseNumber,
    run: async (chatId, { number }, now) => {
      const expiring = await cases.find(chatId, number);
      if (expiring?.state !== "open" || expiring.target === undefined) return;
      await giveBack(gateway, { ...expiring, target: expiring.target }, now);
      await cases.close(chatId, number, "ended");
    },
  });
  return {
    job: expire,
    of: ({ chatId, number, until }) =>
      until && expire.book(after(until, GRACE), { chatId, payload: { number }, key: String(number) }),
  };
}

/** A channel's ban knows no end at Telegram (Bot API, banChatSenderChat), so it is lifted here. */
async function giveBack(
  gateway: Gateway,
  { chatId, target, former, kind }: Case & { readonly target: Member },
  now: Instant,
): Promise<void> {
  if (target.kind === "channel") {
    if (kind === "ban") await gateway.unban(chatId, target);
    return;
  }
  const kept = stillInForce(former, now);
  if (kept && (await isFree(gateway, chatId, target.id))) await gateway.restrict(chatId, target, kept);
}

/** Whether nobody has done anything to the member since: then what was before the act comes back. */
async function isFree(gateway: Gateway, chatId: number, memberId: number): Promise<boolean> {
  const membership = await gateway.membership(chatId, memberId);
  return membership.ok && (membership.value.standing.kind === "member" || membership.value.standing.kind === "left");
}
