// Reads the arguments of both programmes.

/** An argument is invalid; the message names valid ones. */
export class ArgumentRefused extends Error {}

export interface Options {
  /** Parts of the names to run; empty for all. */
  readonly only: readonly string[];
  readonly seed: number;
  readonly flags: ReadonlySet<string>;
}

/** Reads `--only a,b`, `--seed 7`, and the flags that are known. */
export function readOptions(words: readonly string[], known: readonly string[]): Options {
  const flags = new Set<string>();
  let [only, seed]: [readonly string[], number] = [[], 1];
  for (let storage = 0; storage < words.length; storage++) {
    const word = words[storage] ?? "";
    if (word === "--only") only = (words[++storage] ?? "").split(",").filter(Boolean);
    else if (word === "--seed") seed = numberFrom(words[++storage]);
    else if (known.includes(word)) flags.add(word);
    else throw new ArgumentRefused(`${word} is not known. There are: --only, --seed, ${known.join(", ")}.`);
  }
  return { only, seed, flags };
}

function numberFrom(word: string | undefined): number {
  const number = Number(word);
  if (word === undefined || !Number.isInteger(number) || number < 0)
    throw new ArgumentRefused("--seed wants a whole number. Example: --seed 7");
  return number;
}
