// What stands for somebody where there is no room for the name.

/** The first letters of the first and the last word. */
export function initials(name: string): string {
  const words = name.split(/\s+/).filter((word) => /^[\p{L}\p{N}]/u.test(word));
  const ends = words.length > 1 ? [words.at(0), words.at(-1)] : words;
  return ends.map((word = "") => [...word].at(0)?.toUpperCase()).join("") || "?";
}

/** One of the seven colours in which Telegram shows an account, from 0 to 6. */
export const tint = (accountId: number): number => Math.abs(accountId) % 7;
