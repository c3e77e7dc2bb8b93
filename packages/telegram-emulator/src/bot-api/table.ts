// The Bot API as data: the methods with their parameters and results, and the fields of every type.
import { readFileSync } from "node:fs";

/** One type that a value may have. */
export type TypeRef =
  | { readonly kind: "integer" | "float" | "string" | "boolean" | "file" }
  | { readonly kind: "list"; readonly of: readonly TypeRef[] }
  | { readonly kind: "object"; readonly name: string };

/** A parameter of a method or a field of a type. */
export interface Field {
  readonly name: string;
  readonly isRequired: boolean;
  readonly types: readonly TypeRef[];
}

/** The parameters and the result of a method. */
export interface MethodShape {
  readonly name: string;
  readonly takes: ReadonlyMap<string, Field>;
  readonly gives: readonly TypeRef[];
}

/** The method with that name, in any letter case. */
export function methodNamed(name: string): MethodShape | undefined {
  return methods.get(name.toLowerCase());
}

/** The names of all methods. */
export function methodNames(): readonly string[] {
  return [...methods.values()].map(({ name }) => name);
}

/** The fields of an object type. */
export function fieldsOf(type: string): ReadonlyMap<string, Field> {
  return shapes.get(type) ?? new Map();
}

/** The object types that a name denotes: itself, or the alternatives of a union. */
export function alternativesOf(type: string): readonly TypeRef[] {
  return unions.get(type) ?? [{ kind: "object", name: type }];
}

type RawFields = Readonly<Record<string, string>>;

interface RawTable {
  readonly methods: Readonly<Record<string, { readonly takes: RawFields; readonly gives: string }>>;
  readonly types: Readonly<Record<string, RawFields>>;
  readonly unions: Readonly<Record<string, readonly string[]>>;
}

const raw: RawTable = JSON.parse(readFileSync(new URL("./table.json", import.meta.url), "utf8"));

const plain = {
  Integer: { kind: "integer" },
  Float: { kind: "float" },
  String: { kind: "string" },
  Boolean: { kind: "boolean" },
  InputFile: { kind: "file" },
} as const satisfies Readonly<Record<string, TypeRef>>;

const isPlain = (name: string): name is keyof typeof plain => Object.hasOwn(plain, name);

function typeRef(name: string): readonly TypeRef[] {
  if (name.endsWith("[]")) return [{ kind: "list", of: typeRef(name.slice(0, -2)) }];
  if (isPlain(name)) return [plain[name]];
  const alternatives = raw.unions[name];
  if (alternatives === undefined || name === "RichText") return [{ kind: "object", name }];
  return alternatives.flatMap(typeRef);
}

/** Several list types are read as one list of mixed elements, as in albums. */
function parsed(names: string): readonly TypeRef[] {
  const types = names.split("|").flatMap(typeRef);
  const elements = types.flatMap((type) => (type.kind === "list" ? type.of : []));
  const others = types.filter(({ kind }) => kind !== "list");
  return elements.length === 0 ? others : [...others, { kind: "list", of: elements }];
}

function fields(source: RawFields): ReadonlyMap<string, Field> {
  return new Map(
    Object.entries(source).map(([key, types]) => {
      const isRequired = !key.endsWith("?");
      const name = isRequired ? key : key.slice(0, -1);
      return [name, { name, isRequired, types: parsed(types) }];
    }),
  );
}

const methods: ReadonlyMap<string, MethodShape> = new Map(
  Object.entries(raw.methods).map(([name, { takes, gives }]) => [
    name.toLowerCase(),
    { name, takes: fields(takes), gives: parsed(gives) },
  ]),
);

const shapes: ReadonlyMap<string, ReadonlyMap<string, Field>> = new Map(
  Object.entries(raw.types).map(([name, source]) => [name, fields(source)]),
);

const unions: ReadonlyMap<string, readonly TypeRef[]> = new Map(
  Object.entries(raw.unions).map(([name, alternatives]) => [name, alternatives.flatMap(typeRef)]),
);
