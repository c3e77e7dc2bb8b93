// The queue of updates behind getUpdates: confirmed by the offset, handed out again while they are not.

/** How far beyond the newest update an offset may lie before it is ignored (telegram-bot-api: TQueue). */
const OFFSET_SLACK = 10;

export interface Handed {
  /** The number of the first update, from 0. */
  readonly from: number;
  readonly lines: readonly string[];
}

export interface Feed {
  /** Adds updates as JSON; the first has update_id 1, and each one more than the last. They are not handed out yet. */
  readonly push: (lines: readonly string[]) => void;
  /** Lets so many more be handed out, from now (in milliseconds) on; gives how many waited. */
  readonly release: (count: number, now: number) => number;
  /** What getUpdates gives: an offset confirms all that came before it. */
  readonly take: (offset: number, limit: number, now: number) => Handed;
  readonly counts: () => { readonly pushed: number; readonly released: number; readonly confirmed: number };
  /** When an update was first handed out, and when it could be; undefined where that has not come. */
  readonly handedAt: (number: number) => number | undefined;
  readonly releasedAt: (number: number) => number | undefined;
}

/** An empty queue. Confirmed updates are let go; every operation costs what it hands out, however many wait. */
export function createFeed(): Feed {
  const lines: (string | undefined)[] = [];
  const handed: number[] = [];
  const released: number[] = [];
  let confirmed = 0;
  const confirm = (offset: number): void => {
    if (offset > released.length + OFFSET_SLACK) return;
    for (const until = Math.min(offset - 1, released.length); confirmed < until; confirmed++)
      lines[confirmed] = undefined;
  };
  return {
    push: (more) => {
      for (const line of more) lines.push(line);
    },
    release: (count, now) => {
      const waiting = lines.length - released.length;
      for (let left = Math.min(count, waiting); left > 0; left--) released.push(now);
      return waiting;
    },
    take: (offset, limit, now) => {
      confirm(offset);
      const until = Math.min(confirmed + Math.min(100, Math.max(1, limit)), released.length);
      for (let number = confirmed; number < until; number++) handed[number] ??= now;
      return { from: confirmed, lines: lines.slice(confirmed, until).map((line) => line ?? "") };
    },
    counts: () => ({ pushed: lines.length, released: released.length, confirmed }),
    handedAt: (number) => handed[number],
    releasedAt: (number) => released[number],
  };
}
