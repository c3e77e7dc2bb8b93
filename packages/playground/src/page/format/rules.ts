// Labels of rules, which are named by their feature and an id.
import { sentence } from "./sentences.ts";

/** Whether a name is that of a rule, not of a person. */
export const isRule = (name: string): boolean => /^[a-z-]+\.[a-z-]+$/.test(name);

/** The label of a rule's feature: "Flood protection". */
export function ruleLabel(rule: string): string {
  const [feature = ""] = rule.split(".");
  return NAMES[feature] ?? `${sentence(feature)} protection`;
}

const NAMES: Readonly<Record<string, string>> = { antinuke: "Anti-nuke", warns: "The limit of warnings" };
