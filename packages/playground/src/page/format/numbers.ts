// Formats numbers.

/** With separators between thousands: "12,345". */
export const thousands = (value: number): string => value.toLocaleString("en-US", { maximumFractionDigits: 0 });

/** A count with its noun: "1 message", "2,000 messages". */
export const countOf = (count: number, one: string, many = `${one}s`): string =>
  `${thousands(count)} ${count === 1 ? one : many}`;

/** A duration in milliseconds: "8 ms", "1.2 s", "12 s". */
export function formatMs(ms: number): string {
  if (ms < 1) return "<1 ms";
  if (Math.round(ms) < 1_000) return `${Math.round(ms)} ms`;
  return `${ms < 10_000 ? (ms / 1_000).toFixed(1) : thousands(ms / 1_000)} s`;
}

/** An amount of memory: "84 MB". */
export const megabytes = (bytes: number): string => `${thousands(bytes / 1_000_000)} MB`;
