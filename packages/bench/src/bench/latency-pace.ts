// The pace at which latency is measured: a share of the throughput of the same run.
import { median } from "../percentile.ts";
import type { BenchContext } from "./bench-case.ts";
import { botRate } from "./rates.ts";
import { ENFORCEMENT } from "./throughput-lines.ts";

/** The share of the throughput. */
const SHARE = 0.3;

/** Updates per second of the traffic of row d, of which a tenth is acted on. */
export const mixedPace = async (context: BenchContext): Promise<number> =>
  Math.round(SHARE * (await enforcementRate(context)));

/** Updates per second of floods alone with as many acts: a flood has three messages. */
export const floodPace = async (context: BenchContext): Promise<number> =>
  Math.round((3 / 10) * SHARE * (await enforcementRate(context)));

/** Updates per second of row d; measured in a short round if this run has not measured it. */
async function enforcementRate({ storages, rates }: BenchContext): Promise<number> {
  const known = median(rates.get("d") ?? []);
  if (known !== undefined) return known;
  const { perSecond } = await botRate({ storages, isQuick: true }, ENFORCEMENT);
  rates.set("d", [perSecond]);
  return perSecond;
}
