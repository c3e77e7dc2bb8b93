// The time, for those who are not handed it with a scope.
import type { Instant } from "../../core/time.ts";

export interface Clock {
  readonly now: () => Instant;
}
