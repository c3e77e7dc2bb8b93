// Writes packages/telegram-emulator/src/bot-api/table.json: the names, types and required flags of the Bot API, and no prose.
// Usage: node scripts/bot-api-table.mjs <path to api.min.json>; newer facts are read from the declarations of grammY.
import { readFileSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import ts from "typescript";

const target = new URL("../packages/telegram-emulator/src/bot-api/table.json", import.meta.url);
const prefix = "Array of ";

/** "Array of Array of X" becomes "X[][]". */
function typeName(name) {
  return name.startsWith(prefix) ? `${typeName(name.slice(prefix.length))}[]` : name;
}

/** A field is written as {"name": "Type|Other"}, an optional one as {"name?": "Type"}. */
function fieldsOf(fields = []) {
  return Object.fromEntries(
    fields.map(({ name, types, required }) => [required ? name : `${name}?`, types.map(typeName).join("|")]),
  );
}

function tableOf(api) {
  const methods = {};
  for (const { name, fields, returns } of Object.values(api.methods)) {
    methods[name] = { takes: fieldsOf(fields), gives: returns.map(typeName).join("|") };
  }
  const types = {};
  const unions = {};
  for (const { name, fields, subtypes } of Object.values(api.types)) {
    if (subtypes) unions[name] = subtypes.map(typeName);
    else types[name] = fieldsOf(fields);
  }
  return { methods, types, unions };
}

/** Knows the declarations of grammY: what a type of TypeScript is called in the Bot API. */
function declarations() {
  const entry = createRequire(import.meta.url).resolve("@grammyjs/types/mod.d.ts");
  const program = ts.createProgram([entry], { strict: true, module: ts.ModuleKind.NodeNext });
  const checker = program.getTypeChecker();
  const symbols = new Map(
    checker.getExportsOfModule(checker.getSymbolAtLocation(program.getSourceFile(entry))).map((s) => [s.name, s]),
  );
  return { checker, symbols };
}

function ownName(type) {
  const symbol = type.aliasSymbol ?? type.symbol;
  if (!symbol || symbol.name.startsWith("__")) return undefined;
  const parent = symbol.parent;
  const isNested = parent && parent.flags & ts.SymbolFlags.NamespaceModule && !parent.name.startsWith('"');
  return isNested ? parent.name : symbol.name;
}

/** The names that a type of TypeScript has in the Bot API, as a list of alternatives. */
function namesOf(checker, type, known) {
  const { TypeFlags } = ts;
  if (type.flags & (TypeFlags.Undefined | TypeFlags.Never)) return [];
  if (type.flags & TypeFlags.TypeParameter) return ["InputFile", "String"];
  if (type.flags & TypeFlags.BooleanLike) return ["Boolean"];
  if (type.flags & TypeFlags.NumberLike) return ["Integer"];
  if (type.flags & TypeFlags.StringLike) return ["String"];
  if (checker.isArrayType(type)) {
    return namesOf(checker, checker.getTypeArguments(type)[0], known).map((name) => `${name}[]`);
  }
  const name = ownName(type);
  if (name && known.has(name)) return [name];
  const parts = type.isUnion() || type.isIntersection() ? type.types : [];
  return [...new Set(parts.flatMap((part) => namesOf(checker, part, known)))];
}

function isObsolete(property) {
  return property.getJsDocTags().some(({ name }) => name === "deprecated");
}

/** The shapes that a type can have: itself, or the objects of a union. */
function shapesOf(type) {
  return type.isUnion() ? type.types.filter((part) => part.flags & ts.TypeFlags.Object) : [type];
}

/** The fields of a type, over all its shapes. */
function fieldsOfType(checker, type, known) {
  const shapes = shapesOf(type);
  const fields = new Map();
  const properties = shapes.flatMap((shape) => checker.getPropertiesOfType(shape));
  for (const property of properties.filter((each) => !isObsolete(each))) {
    const names = namesOf(checker, checker.getTypeOfSymbol(property), known);
    if (names.length === 0) continue;
    const field = fields.get(property.name) ?? { names: new Set(), times: 0 };
    for (const name of names) field.names.add(name);
    if (!(property.flags & ts.SymbolFlags.Optional)) field.times += 1;
    fields.set(property.name, field);
  }
  const isRequired = ({ times }) => times === shapes.length;
  return [...fields].map(([name, field]) => [isRequired(field) ? name : `${name}?`, [...field.names].join("|")]);
}

function addNewer(fields, newer) {
  for (const [key, names] of newer) {
    const name = key.replace("?", "");
    if (!(name in fields) && !(`${name}?` in fields)) fields[key] = names;
  }
}

function completeMethods(table, { checker, symbols }, known) {
  const methods = checker.getDeclaredTypeOfSymbol(symbols.get("ApiMethods"));
  for (const property of checker.getPropertiesOfType(methods)) {
    const [signature] = checker.getTypeOfSymbol(property).getCallSignatures();
    const [argument] = signature.getParameters();
    const gives = namesOf(checker, signature.getReturnType(), known).join("|");
    const method = table.methods[property.name] ?? { takes: {}, gives };
    table.methods[property.name] = method;
    if (argument) addNewer(method.takes, fieldsOfType(checker, checker.getTypeOfSymbol(argument), known));
  }
}

/** Types that grammY declares for itself: not words of the Bot API. */
const ours = new Set([
  "ApiMethods",
  "Opts",
  "ApiError",
  "ApiSuccess",
  "ApiResponse",
  "LanguageCode",
  "ChatFromGetChat",
]);

/** Shapes that grammY widens beyond what the Bot API sends. */
const widened = new Set(["InaccessibleMessage"]);

function isObjectType(checker, type) {
  if (type.flags & ts.TypeFlags.Object) return !checker.isArrayType(type) && !type.getCallSignatures().length;
  return type.isUnion() && type.types.every((part) => isObjectType(checker, part));
}

/** A union of named types is a union, unless its alternatives are shapes of one type (Chat, Message, …). */
function alternativesOf(type, name) {
  const names = type.isUnion() ? [...new Set(shapesOf(type).map(ownName))] : [];
  return names.length > 1 && names.every((each) => each && each !== name)
    ? names.filter((each) => each !== "Array")
    : [];
}

function completeTypes(table, { checker, symbols }, known) {
  for (const [name, symbol] of symbols) {
    if (widened.has(name) || !known.has(name)) continue;
    const type = checker.getDeclaredTypeOfSymbol(symbol);
    const alternatives = table.types[name] ? [] : alternativesOf(type, name);
    if (alternatives.length > 0 || table.unions[name]) {
      table.unions[name] = [...new Set([...(table.unions[name] ?? []), ...alternatives])];
      continue;
    }
    table.types[name] ??= {};
    addNewer(table.types[name], fieldsOfType(checker, type, known));
  }
}

function main(source) {
  const table = tableOf(JSON.parse(readFileSync(source, "utf8")));
  const grammy = declarations();
  const declared = [...grammy.symbols]
    .filter(
      ([name, symbol]) =>
        !ours.has(name) && isObjectType(grammy.checker, grammy.checker.getDeclaredTypeOfSymbol(symbol)),
    )
    .map(([name]) => name);
  const known = new Set([...declared, ...Object.keys(table.types), ...Object.keys(table.unions)]);
  completeMethods(table, grammy, known);
  completeTypes(table, grammy, known);
  writeFileSync(target, `${JSON.stringify(table)}\n`);
  console.log(`${Object.keys(table.methods).length} methods, ${Object.keys(table.types).length} types`);
}

const [source] = process.argv.slice(2);
if (source === undefined) throw new Error("No source. Say where the JSON description of the Bot API is.");
main(source);
