// Initials and colours of avatars.

/** The first letters of the first and the last word. */
export function initials(name: string): string {
  const words = name.split(/\s+/).filter((word) => /^[\p{L}\p{N}]/u.test(word));
  const ends = words.length > 1 ? [words.at(0), words.at(-1)] : words;
  return ends.map((word = "") => [...word].at(0)?.toUpperCase()).join("") || "?";
}

/** Distinct letters for each of several names: the first two letters if the initials are not unique. */
export function distinctInitials(names: readonly string[]): (name: string) => string {
  const counts = new Map<string, number>();
  for (const name of names) counts.set(initials(name), (counts.get(initials(name)) ?? 0) + 1);
  return (name) => ((counts.get(initials(name)) ?? 0) > 1 ? [...name].slice(0, 2).join("") : initials(name));
}

/** The index of the colour in which Telegram shows an account, from 0 to 6. */
export const colorIndex = (accountId: number): number => Math.abs(accountId) % 7;
