// Compares values with the types of the Bot API.
import { isUpload } from "../state/records.ts";
import { alternativesOf, type Field, fieldsOf, type TypeRef } from "./table.ts";

/** A value made of JSON. */
export type JsonObject = Readonly<Record<string, unknown>>;

/** Describes where and how a value differs from all of its allowed types; undefined if it matches one. */
export function mismatch(value: unknown, types: readonly TypeRef[], path: string): string | undefined {
  const found = types.map((type) => mismatchWith(value, type, path));
  if (found.includes(undefined)) return undefined;
  return found.length === 1 ? found[0] : closest(found, path);
}

/** Whether a value is a JSON object. */
export function isObject(value: unknown): value is JsonObject {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

/** The most informative alternative: the one that fails deepest inside the value. */
function closest(found: readonly (string | undefined)[], path: string): string {
  const explained = found.filter((text) => text !== undefined);
  const discriminators = /\.(type|status|source): /;
  const deep = explained.filter((text) => !text.startsWith(`${path}: `) && !discriminators.test(text));
  return deep[0] ?? explained[0] ?? `${path}: has no type`;
}

function mismatchWith(value: unknown, type: TypeRef, path: string): string | undefined {
  if (type.kind === "list") return listMismatch(value, type.of, path);
  if (type.kind === "object") return namedMismatch(value, type.name, path);
  const { name, fits } = PLAIN[type.kind];
  return fits(value) ? undefined : wrong(value, name, path);
}

interface Plain {
  readonly name: string;
  readonly fits: (value: unknown) => boolean;
}

const PLAIN: Readonly<Record<Exclude<TypeRef["kind"], "list" | "object">, Plain>> = {
  integer: { name: "Integer", fits: Number.isInteger },
  float: { name: "Float", fits: (value) => typeof value === "number" },
  boolean: { name: "Boolean", fits: (value) => typeof value === "boolean" },
  string: { name: "String", fits: (value) => typeof value === "string" },
  file: { name: "InputFile", fits: isUpload },
};

function wrong(value: unknown, expected: string, path: string): string {
  const shown = value === undefined ? "undefined" : JSON.stringify(value).slice(0, 60);
  return `${path}: ${shown} is not of type ${expected}`;
}

function listMismatch(value: unknown, types: readonly TypeRef[], path: string): string | undefined {
  if (!Array.isArray(value)) return wrong(value, "Array", path);
  for (const [index, element] of value.entries()) {
    const found = mismatch(element, types, `${path}[${index}]`);
    if (found !== undefined) return found;
  }
  return undefined;
}

function namedMismatch(value: unknown, name: string, path: string): string | undefined {
  const alternatives = alternativesOf(name);
  const [only] = alternatives;
  if (alternatives.length > 1 || only?.kind !== "object") return mismatch(value, alternatives, path);
  return isObject(value) ? objectMismatch(value, name, path) : wrong(value, name, path);
}

function objectMismatch(value: JsonObject, name: string, path: string): string | undefined {
  const fields = fieldsOf(name);
  for (const key of Object.keys(value)) {
    if (value[key] !== undefined && !fields.has(key)) return `${path}.${key}: unknown field of ${name}`;
  }
  for (const field of fields.values()) {
    const found = fieldMismatch(value[field.name], field, `${path}.${field.name}`);
    if (found !== undefined) return found;
  }
  return discriminatorMismatch(value, name, path);
}

function fieldMismatch(value: unknown, field: Field, path: string): string | undefined {
  if (value === undefined) return field.isRequired ? `${path}: is required` : undefined;
  return mismatch(value, field.types, path);
}

/** Types whose name determines the value of their first field. */
const statuses: Readonly<Record<string, string>> = {
  ChatMemberOwner: "creator",
  ChatMemberAdministrator: "administrator",
  ChatMemberMember: "member",
  ChatMemberRestricted: "restricted",
  ChatMemberLeft: "left",
  ChatMemberBanned: "kicked",
};

function discriminatorMismatch(value: JsonObject, name: string, path: string): string | undefined {
  const status = statuses[name];
  if (status === undefined || value["status"] === status) return undefined;
  return `${path}.status: is not "${status}"`;
}
