// Turns locales/en into src/generated/messages.ts: every key with the names and kinds of its arguments.
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { FluentParser, Visitor } from "@fluent/syntax";

const PLURAL_CATEGORIES = new Set(["zero", "one", "two", "few", "many"]);

/** Collects the variables of one message; one that selects a plural form is a number. */
class Variables extends Visitor {
  kinds = new Map();

  visitVariableReference(node) {
    if (!this.kinds.has(node.id.name)) this.kinds.set(node.id.name, "Value");
  }

  visitSelectExpression(node) {
    const counts = node.variants.some(({ key }) => key.type === "NumberLiteral" || PLURAL_CATEGORIES.has(key.name));
    const choices = node.variants.map(({ key }) => JSON.stringify(key.name ?? key.value)).join(" | ");
    if (node.selector.type === "VariableReference") this.kinds.set(node.selector.id.name, counts ? "number" : choices);
    this.genericVisit(node);
  }
}

/** Reads every .ftl of a locale folder; a syntax error names its file. */
export function readMessages(folder) {
  const messages = [];
  for (const file of readdirSync(folder)
    .filter((name) => name.endsWith(".ftl"))
    .sort()) {
    const resource = new FluentParser().parse(readFileSync(join(folder, file), "utf8"));
    for (const entry of resource.body) {
      if (entry.type === "Junk")
        throw new Error(`${folder}/${file}: ${entry.annotations[0]?.message}\n${entry.content}`);
      if (entry.type !== "Message") continue;
      const variables = new Variables();
      variables.visit(entry);
      messages.push({ file, key: entry.id.name, variables: variables.kinds });
    }
  }
  return messages;
}

function line({ key, variables }) {
  const fields = [...variables]
    .sort(([a], [b]) => a.localeCompare(b))
    .map(([name, kind]) => `readonly ${name}: ${kind}`);
  return `  readonly "${key}": ${fields.length === 0 ? "NoArgs" : `{ ${fields.join("; ")} }`};`;
}

/** Writes src/generated/messages.ts below the project's root. */
export function writeMessages(root) {
  const messages = readMessages(join(root, "locales", "en"));
  const source = `// Made from locales/en by scripts/messages.mjs; never edited.

export type NoArgs = Readonly<Record<never, never>>;

/** Stands for whatever core/text.ts lets into a message. */
export interface Value {
  readonly isValue: true;
}

/** The arguments of every message, by key. */
export interface MessageArgs {
${messages.map(line).join("\n")}
}
`;
  mkdirSync(join(root, "src", "generated"), { recursive: true });
  writeFileSync(join(root, "src", "generated", "messages.ts"), source);
}
