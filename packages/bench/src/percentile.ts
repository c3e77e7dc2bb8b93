// Percentiles of measured times.

/** The value that a share (0 to 1) of all values does not exceed, by the nearest rank; undefined without values. */
export function percentile(values: readonly number[], share: number): number | undefined {
  const sorted = Float64Array.from(values).sort();
  return sorted[Math.max(0, Math.ceil(sorted.length * share) - 1)];
}

/** The median; undefined without values. */
export const median = (values: readonly number[]): number | undefined => percentile(values, 0.5);
