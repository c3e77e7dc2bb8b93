// Spam as it is written in groups, and the regular expression by which a bot recognizes it.
import type { Random } from "../random.ts";

/** Matches every spam message of the streams and none of their ordinary sentences. */
export const SPAM_PATTERN = /\b(?:earn|make) \d+ (?:\$|€|USDT) (?:a|per) day\b/iu;

const VERBS = ["Earn", "Make"];

const CURRENCIES = ["$", "€", "USDT"];

const INVITATIONS = ["write to me in private", "no experience needed, send +", "only ten places are left"];

/** An offer of work, each time with another sum. */
export function spamSentence(random: Random): string {
  const oneOf = (words: readonly string[]): string => words[random.below(words.length)] ?? "";
  return `${oneOf(VERBS)} ${100 + random.below(900)} ${oneOf(CURRENCIES)} a day from home, ${oneOf(INVITATIONS)}`;
}
