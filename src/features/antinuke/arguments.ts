// Reads the arguments of /antinuke.

import type { Member } from "../../core/member.ts";
import { type Text, text } from "../../core/text.ts";
import { BUDGETS, type Budget } from "../../kit/declarations/case-kinds.ts";
import { parser, readSwitch } from "../../kit/parsing/args.ts";
import { accept, type Parsed, refuse } from "../../kit/parsing/parsed.ts";
import { meantTargets, saidAfter } from "../../kit/parsing/targets.ts";
import type { Directory } from "../../kit/ports/people/directory.ts";
import type { ParserInput } from "../../kit/scope.ts";
import { BOUNDS } from "./settings.ts";

/** What /antinuke shall do. */
export type AntinukeArguments =
  | { readonly kind: "show" }
  | { readonly kind: "switch"; readonly isOn: boolean }
  | { readonly kind: "budget"; readonly budget: Budget; readonly count: number }
  | { readonly kind: "pardon"; readonly member: Member };

export const EXAMPLES = { first: "/antinuke on", second: "/antinuke bans 20", third: "/antinuke pardon @anna" };
const malformed = (): Text => text("antinuke-malformed", { ...BOUNDS, ...EXAMPLES });

export const readAntinukeArguments = parser<AntinukeArguments>(async (said, directory) => {
  const [word = "", second = ""] = said.args.trim().split(/\s+/);
  const name = word.toLowerCase();
  if (name === "") return accept({ kind: "show" });
  const isOn = readSwitch(name);
  if (isOn !== undefined) return accept({ kind: "switch", isOn });
  return name === "pardon" ? readPardon(said, directory) : readBudget(name, second);
});

function readBudget(name: string, digits: string): Parsed<AntinukeArguments> {
  const budget = BUDGETS.find((one) => one === name);
  const count = /^\d{1,4}$/.test(digits) ? Number(digits) : 0;
  const isWithin = count >= BOUNDS.fewest && count <= BOUNDS.most;
  return budget && isWithin ? accept({ kind: "budget", budget, count }) : refuse(malformed());
}

/** The person named after the word, or replied to. */
async function readPardon(said: ParserInput, directory: Directory): Promise<Parsed<AntinukeArguments>> {
  const word = /^\s*\S+\s*/.exec(said.args)?.[0] ?? "";
  const meant = await meantTargets({ ...saidAfter(said, word.length), example: EXAMPLES.third }, directory);
  if (!meant.ok) return meant;
  const [member] = meant.value.targets;
  return member ? accept({ kind: "pardon", member }) : refuse(malformed());
}
