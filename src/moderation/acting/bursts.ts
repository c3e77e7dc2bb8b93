// Which acts are covered by one of a moment ago: a burst of messages makes one case and one notice.
import { createCache } from "../../core/cache.ts";
import type { Sanction } from "../../core/sanction.ts";
import { after, hours, type Instant, minutes, seconds } from "../../core/time.ts";
import { isQuiet, type Task } from "./task.ts";

/** For so long after an act, deletions of more from the same member go without another case and notice. */
const SAME_BURST = minutes(1);

/** The same for what only the member is told of: they are told once. */
const SAME_QUIET_BURST = hours(1);

/** What was written within this time of a sanction was sent before it took effect; what is written later is judged anew. */
export const UNDER_WAY = seconds(3);

interface Burst {
  readonly sanction: Sanction | undefined;
  readonly since: Instant;
}

export interface Bursts {
  /** Whether what was done to the member covers this, too. */
  readonly covers: (task: Task) => boolean;
  /** Something was done, or could not be: somebody who was not acted on has no burst that could be covered. Gives what undoes it. */
  readonly begin: (task: Task) => () => void;
}

/** Messages that come while a member's sanction is only just taking hold do not make a second one. */
export function createBursts(): Bursts {
  const bursts = createCache<string, Burst>({ max: 20_000 });
  const keyOf = ({ plan, event }: Task): string =>
    [event.chat.id, event.member.id, ...plan.grounds.map(({ rule: id }) => id)].join(" ");
  return {
    covers: (task) => {
      const burst = bursts.get(keyOf(task));
      return burst !== undefined && isCovered(burst, task);
    },
    begin: (task) => {
      bursts.set(keyOf(task), { sanction: task.plan.sanction, since: task.now });
      return () => bursts.delete(keyOf(task));
    },
  };
}

/** A deletion is covered by any act of the last minute, a sanction only by the same one that is taking hold. */
function isCovered({ sanction: former, since }: Burst, { plan, event, now }: Task): boolean {
  const { sanction } = plan;
  if (sanction === undefined) return after(since, isQuiet(plan) ? SAME_QUIET_BURST : SAME_BURST) > now;
  return sanction.kind === former?.kind && event.at <= after(since, UNDER_WAY);
}
