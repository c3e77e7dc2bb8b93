// Ordinary sentences of ordinary length.
import type { Random } from "../random.ts";

const WORDS = (
  "the of and to in is that it was for on are with as they be at one have this from or had by hot but some what there we " +
  "can out other were all your when up use word how said an each she which do their time if will way about many then them"
).split(" ");

/** Four to nineteen words. */
export function sentence(random: Random): string {
  const count = 4 + random.below(16);
  return Array.from({ length: count }, () => WORDS[random.below(WORDS.length)]).join(" ");
}
