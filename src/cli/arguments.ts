// The arguments of a command, and what it is given besides.
import { parseArgs } from "node:util";

/** The arguments were not understood; the message says what would be right. */
export class UsageRefused extends Error {
  override readonly name = "UsageRefused";
}

/** The process's input and output, as a command sees them. */
export interface Console {
  readonly variables: NodeJS.ProcessEnv;
  readonly say: (line: string) => void;
}

/** Gives whether all is well; what cannot be done at all is thrown. */
export type Run = (args: readonly string[], console: Console) => Promise<boolean>;

/** What a command takes: positions from and to, and switches. */
export interface Shape {
  readonly usage: string;
  readonly least: number;
  readonly most: number;
  readonly switches?: readonly string[];
}

/** Reads arguments; unknown switches and wrong counts are refused with the usage. */
export function readArguments(args: readonly string[], { usage, least, most, switches = [] }: Shape) {
  const options = Object.fromEntries(switches.map((name) => [name, { type: "boolean" } as const]));
  const refusal = (why: string): UsageRefused => new UsageRefused(`${why} Usage: moderato ${usage}`);
  const parsed = attempt(() => parseArgs({ args: [...args], options, allowPositionals: true }), refusal);
  const { positionals, values } = parsed;
  if (positionals.length < least) throw refusal("Something is missing.");
  if (positionals.length > most) throw refusal(`${positionals[most]} is too much.`);
  return { positionals, isSet: (name: string): boolean => values[name] === true };
}

function attempt<T>(parse: () => T, refusal: (why: string) => UsageRefused): T {
  try {
    return parse();
  } catch (error) {
    throw refusal(error instanceof Error ? `${error.message.split(". ")[0]}.` : "");
  }
}
