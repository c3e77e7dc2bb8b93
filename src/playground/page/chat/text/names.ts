// Names as avatars show them, and words in the right number.

/** How many colours avatars and names of authors have. */
const TINTS = 7;

/** The class of the colour that belongs to an account or chat. */
export const tintOf = (id: number): string => `tint-${Math.abs(id) % TINTS}`;

/** The first letters of the first two words. */
export function initialsOf(name: string): string {
  const words = name.split(/\s+/).filter((word) => /[\p{L}\p{N}]/u.test(word));
  const letters = words.map((word) => [...word].find((letter) => /[\p{L}\p{N}]/u.test(letter)) ?? "");
  return letters.slice(0, 2).join("").toUpperCase() || ([...name.trim()][0] ?? "?");
}

/** "1 member", "1,204 members". */
export function counted(count: number, one: string, many = `${one}s`): string {
  return `${count.toLocaleString("en")} ${count === 1 ? one : many}`;
}
