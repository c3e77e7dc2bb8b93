// The time of the emulated Telegram: the real one, and ahead of it by as much as it was put forward.

export interface SessionClock {
  /** Milliseconds since 1970. */
  readonly now: () => number;
  /** How far it is ahead of the real time, in milliseconds. */
  readonly ahead: () => number;
  /** Puts it forward. */
  readonly forward: (ms: number) => void;
}

/** A clock that shows the real time; `moved` hears the new time after each change. */
export function createClock(onChange: (now: number) => void): SessionClock {
  let ahead = 0;
  const now = (): number => Date.now() + Math.round(ahead);
  return {
    now,
    ahead: () => Math.round(ahead),
    forward: (ms) => {
      ahead += Math.max(0, ms);
      onChange(now());
    },
  };
}
