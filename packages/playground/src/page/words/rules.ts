// Rules in words: they are named by their feature and a word of the program's own.
import { sentence } from "./sentences.ts";

/** Whether a name is that of a rule, and not a person's. */
export const isRule = (name: string): boolean => /^[a-z-]+\.[a-z-]+$/.test(name);

/** What people call the protection that a rule belongs to: "Flood protection". */
export function ruleWords(rule: string): string {
  const [feature = ""] = rule.split(".");
  return NAMES[feature] ?? `${sentence(feature)} protection`;
}

const NAMES: Readonly<Record<string, string>> = { antinuke: "Anti-nuke", warns: "The limit of warnings" };
