// What a run of any fault comes to.

export interface Outcome {
  readonly updates: number;
  readonly lost: number;
  readonly doubled: number;
  readonly disorder: number;
  readonly hung: readonly string[];
  readonly sendsSkipped: number;
  readonly sendsRepeated: number;
  readonly examples: readonly string[];
  /** What was measured besides. */
  readonly figures?: readonly string[];
  /** Why the fault could not be tried, where it could not. */
  readonly skipped?: string;
}

/** Nothing went wrong. */
export const FLAWLESS: Outcome = {
  updates: 0,
  lost: 0,
  doubled: 0,
  disorder: 0,
  hung: [],
  sendsSkipped: 0,
  sendsRepeated: 0,
  examples: [],
};
