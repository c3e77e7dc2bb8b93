// The result of a fault run.

export interface FaultResult {
  readonly updates: number;
  readonly lost: number;
  readonly doubled: number;
  readonly disorder: number;
  readonly hung: readonly string[];
  readonly sendsSkipped: number;
  readonly sendsRepeated: number;
  readonly examples: readonly string[];
  /** Additional figures. */
  readonly figures?: readonly string[];
  /** Why the fault could not be injected, if so. */
  readonly skipped?: string;
}

/** A result without losses. */
export const NO_LOSSES: FaultResult = {
  updates: 0,
  lost: 0,
  doubled: 0,
  disorder: 0,
  hung: [],
  sendsSkipped: 0,
  sendsRepeated: 0,
  examples: [],
};
