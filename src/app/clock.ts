// The real time. The only place that reads it.
import { instant } from "../core/time.ts";
import type { Clock } from "../kit/ports/clock.ts";

export const systemClock: Clock = { now: () => instant(Date.now()) };
