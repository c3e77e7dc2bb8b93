// The queue of updates behind getUpdates: confirmed by the offset, handed out again until then.

/** How far beyond the newest update an offset may be before it is ignored (telegram-bot-api: TQueue). */
const OFFSET_SLACK = 10;

export interface HandedUpdates {
  /** The number of the first update, from 0. */
  readonly from: number;
  readonly lines: readonly string[];
}

export interface UpdateFeed {
  /** Adds updates as JSON; the first has update_id 1, each next one 1 more. They are not handed out yet. */
  readonly push: (lines: readonly string[]) => void;
  /** Releases a number of updates at a time (in milliseconds); returns how many were waiting. */
  readonly release: (count: number, now: number) => number;
  /** The result of getUpdates: an offset confirms all earlier updates. */
  readonly take: (offset: number, limit: number, now: number) => HandedUpdates;
  readonly counts: () => { readonly pushed: number; readonly released: number; readonly confirmed: number };
  /** When an update was first handed out, and when it was released; undefined before. */
  readonly handedAt: (number: number) => number | undefined;
  readonly releasedAt: (number: number) => number | undefined;
}

/** An empty queue. Confirmed updates are dropped; the cost of an operation does not depend on the number of waiting updates. */
export function createUpdateFeed(): UpdateFeed {
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
