// Checks the bot's requests and the emulator's answers against the table of the Bot API.
import type { Field, MethodShape, TypeRef } from "./table.ts";
import { isObject, type JsonObject, mismatch } from "./values.ts";

/** A request checked against the table: typed parameters, violations, and the server's error text. */
export interface CheckedRequest {
  readonly params: JsonObject;
  readonly violations: readonly string[];
  readonly refusal: string | undefined;
}

/** Reads the parameters of a request as the server does, and lists what the table does not allow. */
export function checkRequest(method: MethodShape, given: JsonObject): CheckedRequest {
  const params = Object.fromEntries(
    Object.entries(given)
      .filter(([, value]) => value !== undefined && value !== null)
      .map(([name, value]) => [name, coerced(value, method.takes.get(name)?.types ?? [])]),
  );
  const unknown = Object.keys(params).filter((name) => !method.takes.has(name));
  const wrong = [...method.takes.values()].flatMap((field) => problem(params[field.name], field) ?? []);
  return {
    params,
    violations: [
      ...unknown.map((name) => `${method.name}: there is no parameter ${name}`),
      ...wrong.map(({ text }) => `${method.name}: ${text}`),
    ],
    refusal: wrong[0]?.refusal,
  };
}

/** Throws if a result of the emulator does not match the method's return type, which is a defect of the emulator. */
export function checkResult(method: MethodShape, result: unknown): void {
  const found = mismatch(result, method.gives, method.name);
  if (found !== undefined) throw new Error(`The emulator made a result that Telegram does not send. ${found}`);
}

/** Throws if an update of the emulator does not match the type Update, which is a defect of the emulator. */
export function checkUpdate(update: unknown): void {
  const found = mismatch(update, [{ kind: "object", name: "Update" }], "Update");
  if (found !== undefined) throw new Error(`The emulator made an update that Telegram does not send. ${found}`);
}

interface Problem {
  readonly text: string;
  readonly refusal: string;
}

const missing: Readonly<Record<string, string>> = {
  text: "message text is empty",
  chat_id: "chat_id is empty",
  user_id: "invalid user_id specified",
  message_id: "message identifier is not specified",
  message_ids: "message identifiers are not specified",
  sender_chat_id: "sender_chat_id is empty",
  file_id: "file_id not specified",
  photo: "there is no photo in the request",
  document: "there is no document in the request",
  video: "there is no video in the request",
  animation: "there is no animation in the request",
  sticker: "there is no sticker in the request",
};

function problem(value: unknown, field: Field): Problem | undefined {
  if (value === undefined) return field.isRequired ? absent(field.name) : undefined;
  const text = mismatch(value, field.types, field.name);
  return text === undefined ? undefined : { text, refusal: unreadable(field) };
}

function absent(name: string): Problem {
  return { text: `${name}: is required`, refusal: missing[name] ?? `parameter "${name}" is required` };
}

function unreadable({ name, types }: Field): string {
  if (types.some(({ kind }) => kind === "list" || kind === "object")) {
    return `can't parse ${name.replaceAll("_", " ")} JSON object`;
  }
  return missing[name] ?? `can't parse "${name}"`;
}

function coerced(value: unknown, types: readonly TypeRef[]): unknown {
  if (typeof value !== "string") return value;
  for (const type of types) {
    const read = readers[type.kind](value);
    if (read !== undefined) return read;
  }
  return value;
}

const readers: Readonly<Record<TypeRef["kind"], (text: string) => unknown>> = {
  integer: (text) => (/^-?\d+$/.test(text) ? Number(text) : undefined),
  float: (text) => (/^-?\d+(\.\d+)?$/.test(text) ? Number(text) : undefined),
  boolean: (text) => ({ true: true, yes: true, "1": true, false: false, no: false, "0": false })[text.toLowerCase()],
  string: () => undefined,
  file: () => undefined,
  list: (text) => fromJson(text, Array.isArray),
  object: (text) => fromJson(text, isObject),
};

function fromJson(text: string, isWanted: (value: unknown) => boolean): unknown {
  try {
    const value: unknown = JSON.parse(text);
    return isWanted(value) ? value : undefined;
  } catch {
    return undefined;
  }
}
