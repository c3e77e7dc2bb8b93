// Puts prisma/schema together: Prisma wants both ends of a relation written down, so that the far end of each is added here, and
// a feature's tables need no line in another file.
import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";

const MODEL = /^model (\w+) \{\n([\s\S]*?)^\}/gm;
const RELATION = /^\s+\w+\s+(\w+)\??\s+@relation\(fields:/gm;

/** Every model with the models that it refers to. */
function relationsIn(source) {
  return [...source.matchAll(MODEL)].flatMap(([, model, body]) =>
    [...body.matchAll(RELATION)].map(([, target]) => ({ model, target })),
  );
}

const fieldFor = (model) => `${model[0].toLowerCase()}${model.slice(1)}`;

/** The files of the folder with both ends of every relation. */
export function assembleSchema(folder) {
  const names = readdirSync(folder).filter((name) => name.endsWith(".prisma"));
  const files = names.sort().map((name) => ({ name, content: readFileSync(join(folder, name), "utf8") }));
  const relations = files.flatMap(({ content }) => relationsIn(content));
  const complete = (whole, target, body) => {
    const missing = relations.filter((one) => one.target === target && !new RegExp(`\\b${one.model}\\[\\]`).test(body));
    const lines = missing.map(({ model }) => `  ${fieldFor(model)} ${model}[]\n`).join("");
    return missing.length === 0 ? whole : `model ${target} {\n${body}${lines}}`;
  };
  return files.map(({ name, content }) => ({ name, content: content.replaceAll(MODEL, complete) }));
}

/** Writes src/generated/schema, which Prisma's own tools read. */
export function writeSchema(root) {
  const target = join(root, "src", "generated", "schema");
  rmSync(target, { recursive: true, force: true });
  mkdirSync(target, { recursive: true });
  for (const { name, content } of assembleSchema(join(root, "prisma", "schema")))
    writeFileSync(join(target, name), content);
}
