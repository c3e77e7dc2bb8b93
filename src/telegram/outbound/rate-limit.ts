// How many calls a second the bot allows itself, once Telegram has shown that there is a limit.

/** What a cut leaves of the calls that were sent in the last second, and how many a second at least. */
export interface Terms {
  readonly share: number;
  readonly least: number;
  /** What may be saved up for a burst, in seconds of the budget. */
  readonly saves: number;
}

/** It grows by a tenth each ten seconds, and ends above a thousand calls a second. */
const [GROWTH, GROWS_EVERY, ENDS_ABOVE] = [1.1, 10_000, 1_000];

/** The calls of one burst that met the limit count once: the next cut comes a second later at the earliest. */
const SECOND = 1_000;

/** A budget; all moments are milliseconds of one clock. */
export interface Budget {
  /** How long until the next call may leave, in milliseconds; 0 for at once. */
  readonly wait: (now: number) => number;
  /** A call leaves. */
  readonly spend: (now: number) => void;
  /** Telegram has refused: a share of what was sent in the last second, from now on. */
  readonly cut: (now: number) => void;
  /** Calls a second; infinite until the first cut. */
  readonly rate: (now: number) => number;
}

/** A budget that is infinite until it is cut. */
export function createBudget({ share, least, saves }: Terms): Budget {
  let rate = Number.POSITIVE_INFINITY;
  let [saved, savedAt, raisedAt, cutAt] = [0, 0, 0, Number.NEGATIVE_INFINITY];
  const sent: number[] = [];
  const forget = (now: number): void => {
    while (sent[0] !== undefined && sent[0] <= now - SECOND) sent.shift();
  };
  const grow = (now: number): void => {
    for (; rate <= ENDS_ABOVE && now - raisedAt >= GROWS_EVERY; raisedAt += GROWS_EVERY) rate *= GROWTH;
    if (rate > ENDS_ABOVE) rate = Number.POSITIVE_INFINITY;
  };
  const save = (now: number): void => {
    grow(now);
    saved = Math.min(Math.max(1, rate * saves), saved + ((now - savedAt) * rate) / SECOND);
    savedAt = now;
  };
  return {
    wait: (now) => {
      grow(now);
      if (rate === Number.POSITIVE_INFINITY) return 0;
      save(now);
      return saved >= 1 ? 0 : ((1 - saved) * SECOND) / rate;
    },
    spend: (now) => {
      forget(now);
      sent.push(now);
      saved -= 1;
    },
    cut: (now) => {
      if (now - cutAt < SECOND) return;
      forget(now);
      rate = Math.max(sent.length * share, least);
      [saved, savedAt, raisedAt, cutAt] = [0, now, now, now];
    },
    rate: (now) => {
      grow(now);
      return rate;
    },
  };
}
