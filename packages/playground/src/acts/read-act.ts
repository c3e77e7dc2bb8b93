// Parses requests of the page from unchecked JSON.

import { MEDIA_NAMES } from "telegram-emulator/state/media-names";
import { type AdminRight, isAdminRight, isPermissionName, type PermissionName } from "telegram-emulator/state/rights";
import { type Fields, fieldsOf } from "../fields.ts";
import type { Act, ActRequest } from "../protocol/acts.ts";

/** The request, or a sentence that says what is wrong with it. */
export type ReadAct =
  | { readonly ok: true; readonly request: ActRequest }
  | { readonly ok: false; readonly sentence: string };

export function readAct(body: unknown): ReadAct {
  try {
    const fields = fieldsOf(body);
    const act = fieldsOf(fields["act"]);
    const kind = textIn(act, "kind");
    if (!isKind(kind)) throw new Malformed(`There is no act “${kind}”.`);
    return { ok: true, request: { as: textIn(fields, "as"), act: READERS[kind](act, kind) } };
  } catch (error) {
    if (error instanceof Malformed) return { ok: false, sentence: error.message };
    throw error;
  }
}

class Malformed extends Error {
  override readonly name = "Malformed";
}

type Kind = Act["kind"];
type Reader = (fields: Fields, kind: Kind) => Act;

const isKind = (word: string): word is Kind => Object.hasOwn(READERS, word);

const postTarget = (fields: Fields) => ({
  chat: integerIn(fields, "chat"),
  topic: optional(fields, "topic", integerIn),
  replyTo: optional(fields, "replyTo", integerIn),
});
const messageTarget = (fields: Fields) => ({ chat: integerIn(fields, "chat"), message: integerIn(fields, "message") });
const memberTarget = (fields: Fields) => ({ chat: integerIn(fields, "chat"), user: integerIn(fields, "user") });

const ofMessage: Reader = (fields, kind) => ({ kind, ...messageTarget(fields) }) as Act;
const ofMember: Reader = (fields, kind) => ({ kind, ...memberTarget(fields) }) as Act;
const ofChat: Reader = (fields, kind) => ({ kind, chat: integerIn(fields, "chat") }) as Act;
const bare: Reader = (_, kind) => ({ kind }) as Act;

const READERS: Readonly<Record<Kind, Reader>> = {
  write: (fields) => ({ kind: "write", ...postTarget(fields), text: textIn(fields, "text") }),
  send: (fields) => ({
    kind: "send",
    ...postTarget(fields),
    media: oneOf(fields, "media", [...MEDIA_NAMES, ...CARDS]),
    caption: optional(fields, "caption", textIn),
    count: optional(fields, "count", integerIn),
  }),
  edit: (fields) => ({ kind: "edit", ...messageTarget(fields), text: textIn(fields, "text") }),
  forward: (fields) => ({
    kind: "forward",
    ...messageTarget(fields),
    to: integerIn(fields, "to"),
    topic: optional(fields, "topic", integerIn),
  }),
  react: (fields) => ({ kind: "react", ...messageTarget(fields), emoji: optional(fields, "emoji", emojiIn) }),
  press: (fields) => ({
    kind: "press",
    ...messageTarget(fields),
    isEphemeral: booleanIn(fields, "isEphemeral"),
    row: integerIn(fields, "row"),
    column: integerIn(fields, "column"),
  }),
  key: (fields) => ({
    kind: "key",
    row: integerIn(fields, "row"),
    column: integerIn(fields, "column"),
    picked: optional(fields, "picked", integerIn),
  }),
  restrict: (fields) => ({
    kind: "restrict",
    ...memberTarget(fields),
    permissions: namesIn(fields, "permissions").map(permission),
    seconds: integerIn(fields, "seconds"),
  }),
  promote: (fields) => ({
    kind: "promote",
    ...memberTarget(fields),
    rights: namesIn(fields, "rights").map(right),
    title: optional(fields, "title", textIn),
    isAnonymous: optional(fields, "isAnonymous", booleanIn),
  }),
  start: (fields) => ({ kind: "start", payload: optional(fields, "payload", textIn) }),
  delete: ofMessage,
  pin: ofMessage,
  unpin: ofMessage,
  join: ofChat,
  leave: ofChat,
  request: ofChat,
  admit: ofMember,
  decline: ofMember,
  ban: ofMember,
  unban: ofMember,
  kick: ofMember,
  block: bare,
  unblock: bare,
};

const CARDS = ["poll", "location", "contact", "dice"] as const;

/** An optional field; null counts as missing. */
const optional = <T>(fields: Fields, name: string, read: (fields: Fields, name: string) => T): T | undefined =>
  fields[name] === undefined || fields[name] === null ? undefined : read(fields, name);

function textIn(fields: Fields, name: string): string {
  const value = fields[name];
  if (typeof value !== "string") throw new Malformed(`The request lacks the text “${name}”.`);
  return value;
}

function emojiIn(fields: Fields, name: string): string {
  const value = textIn(fields, name);
  if (!/^\p{Extended_Pictographic}.{0,14}$/u.test(value)) throw new Malformed(`“${value}” is not an emoji.`);
  return value;
}

function integerIn(fields: Fields, name: string): number {
  const value = fields[name];
  if (typeof value !== "number" || !Number.isSafeInteger(value))
    throw new Malformed(`The request lacks the whole number “${name}”.`);
  return value;
}

function booleanIn(fields: Fields, name: string): boolean {
  const value = fields[name];
  if (typeof value !== "boolean") throw new Malformed(`In the request “${name}” is neither true nor false.`);
  return value;
}

function namesIn(fields: Fields, name: string): readonly string[] {
  const value = fields[name];
  const isList = Array.isArray(value) && value.every((word) => typeof word === "string");
  if (!isList) throw new Malformed(`The request lacks the list “${name}”.`);
  return value;
}

function oneOf<T extends string>(fields: Fields, name: string, words: readonly T[]): T {
  const given = textIn(fields, name);
  const word = words.find((candidate) => candidate === given);
  if (word === undefined) throw new Malformed(`“${given}” is none of ${words.join(", ")}.`);
  return word;
}

function permission(name: string): PermissionName {
  if (!isPermissionName(name)) throw new Malformed(`“${name}” is not a permission of members.`);
  return name;
}

function right(name: string): AdminRight {
  if (!isAdminRight(name)) throw new Malformed(`“${name}” is not a right of admins.`);
  return name;
}
