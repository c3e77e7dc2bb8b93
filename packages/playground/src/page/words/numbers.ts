// Numbers as people read them.

/** With separators between thousands: "12,345". */
export const thousands = (value: number): string => value.toLocaleString("en-US", { maximumFractionDigits: 0 });

/** A number of things: "1 message", "2,000 messages". */
export const counted = (count: number, one: string, many = `${one}s`): string =>
  `${thousands(count)} ${count === 1 ? one : many}`;

/** How long something took, in milliseconds: "8 ms", "1.2 s", "12 s". */
export function took(ms: number): string {
  if (ms < 1) return "<1 ms";
  if (Math.round(ms) < 1_000) return `${Math.round(ms)} ms`;
  return `${ms < 10_000 ? (ms / 1_000).toFixed(1) : thousands(ms / 1_000)} s`;
}

/** An amount of memory: "84 MB". */
export const megabytes = (bytes: number): string => `${thousands(bytes / 1_000_000)} MB`;
