// Reads the arguments of the two programmes.

/** An argument cannot be understood; the message says what would be right. */
export class ArgumentRefused extends Error {}

export interface Options {
  /** Parts of the names of what is run; empty for all. */
  readonly only: readonly string[];
  readonly seed: number;
  readonly flags: ReadonlySet<string>;
}

/** Reads `--only a,b`, `--seed 7`, and the flags that are known. */
export function readOptions(words: readonly string[], known: readonly string[]): Options {
  const flags = new Set<string>();
  let [only, seed]: [readonly string[], number] = [[], 1];
  for (let place = 0; place < words.length; place++) {
    const word = words[place] ?? "";
    if (word === "--only") only = (words[++place] ?? "").split(",").filter(Boolean);
    else if (word === "--seed") seed = numberFrom(words[++place]);
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
