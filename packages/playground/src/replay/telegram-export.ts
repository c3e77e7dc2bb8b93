// Reads a chat export of Telegram Desktop (result.json).

import { type Fields, fieldsOf, listOf, numberOf, textOf } from "../fields.ts";
import { attachmentOf, exportText } from "./export-content.ts";
import { type Author, InputRefused, type ReplayEvent, type ReplayInput, type ReplayMessage } from "./replay-input.ts";

/** Service messages about users who join by themselves. */
const JOIN_ACTIONS = new Set(["join_group_by_link", "join_group_by_request"]);

interface Reading {
  readonly chat: Fields;
  /** Authors by the names that service messages use. */
  readonly named: Map<string, Author>;
  readonly skipped: Map<string, number>;
}

/** The events of an exported chat, by time. */
export function readExport(chat: Fields): ReplayInput {
  const messages = listOf(chat["messages"]).map(fieldsOf);
  if (messages.length === 0)
    throw new InputRefused("The export has no messages: export the group again, with its messages as JSON.");
  const reading: Reading = { chat, named: new Map(), skipped: new Map() };
  let latest = 0;
  const events: ReplayEvent[] = [];
  for (const message of messages) {
    latest = Math.max(latest, timeOf(message, "date") ?? latest);
    events.push(...happeningsOf(reading, message, latest));
  }
  return {
    layout: "telegram-export",
    title: textOf(chat["name"]) ?? "Group",
    events: byTime(withAlbums(events)),
    skipped: Object.fromEntries(reading.skipped),
  };
}

const byTime = (events: readonly ReplayEvent[]): readonly ReplayEvent[] => [...events].sort((a, b) => a.at - b.at);

/** Seconds since 1970. Older exports only have the local time. */
function timeOf(message: Fields, name: "date" | "edited"): number | undefined {
  const unix = numberOf(message[`${name}_unixtime`]);
  if (unix !== undefined) return unix;
  const local = Date.parse(textOf(message[name]) ?? "");
  return Number.isNaN(local) ? undefined : Math.floor(local / 1000);
}

function happeningsOf(reading: Reading, message: Fields, at: number): readonly ReplayEvent[] {
  if (message["type"] === "service") return movesOf(reading, message, at);
  if (message["type"] !== "message") return skip(reading, `type ${String(message["type"])}`);
  const said = saidIn(reading, message, at);
  if (!said) return skip(reading, "message without content");
  const edited = timeOf(message, "edited");
  if (edited === undefined) return [said];
  return [said, { kind: "edit", number: said.number, at: Math.max(edited, at) }];
}

function skip({ skipped }: Reading, kind: string): readonly ReplayEvent[] {
  skipped.set(kind, (skipped.get(kind) ?? 0) + 1);
  return [];
}

function saidIn(reading: Reading, message: Fields, at: number): ReplayMessage | undefined {
  const { text, entities } = exportText(message);
  const attachment = attachmentOf(message);
  const number = numberOf(message["id"]);
  if (number === undefined || (text.trim() === "" && !attachment)) return undefined;
  return {
    kind: "message",
    number,
    at,
    text,
    entities,
    attachment,
    author: authorOf(reading, message["from_id"], message["from"]),
    replyTo: numberOf(message["reply_to_message_id"]),
    forwardedFrom: forwarded(message),
    viaBot: textOf(message["via_bot"])?.replace(/^@/, ""),
  };
}

const forwarded = (message: Fields): string | undefined =>
  "forwarded_from" in message ? (textOf(message["forwarded_from"]) ?? "Deleted Account") : undefined;

/** Ids have the form user123 and channel123; in the oldest exports only the number. */
function authorOf({ chat, named }: Reading, id: unknown, name: unknown): Author {
  const [, kind = "user", digits] = /^(user|channel|chat)?(\d+)$/.exec(String(id ?? "")) ?? [];
  const author: Author = {
    kind: kindOf(kind, digits, chat),
    key: digits === undefined ? `name:${String(name)}` : `${kind}${digits}`,
    name: (textOf(name) ?? "Deleted Account").slice(0, 64),
    id: digits === undefined || kind !== "user" ? undefined : Number(digits),
  };
  const isKnown = named.has(author.name);
  if (!isKnown) named.set(author.name, author);
  return author;
}

/** Anonymous admins of a group write under the id of the group. */
function kindOf(kind: string, digits: string | undefined, chat: Fields): Author["kind"] {
  if (kind === "user") return "person";
  return digits === String(chat["id"]) ? "group" : "channel";
}

function movesOf(reading: Reading, message: Fields, at: number): readonly ReplayEvent[] {
  const action = textOf(message["action"]) ?? "unknown";
  const actor = authorOf(reading, message["actor_id"], message["actor"]);
  if (JOIN_ACTIONS.has(action)) return [{ kind: "join", at, author: actor }];
  const kind = { invite_members: "join", remove_members: "leave" }[action];
  if (kind !== "join" && kind !== "leave") return skip(reading, `service ${action}`);
  return listOf(message["members"]).map((name) => ({ kind, at, author: personNamed(reading, name) }));
}

/** Service messages only have the names of members. */
function personNamed(reading: Reading, name: unknown): Author {
  return reading.named.get(textOf(name) ?? "") ?? authorOf(reading, undefined, name);
}

/** Exports do not mark albums: consecutive pictures, videos or files of one author in the same second count as one. */
function withAlbums(events: readonly ReplayEvent[]): readonly ReplayEvent[] {
  const albums = new Map<number, string>();
  let last: ReplayMessage | undefined;
  for (const next of events) {
    if (next.kind !== "message") continue;
    if (last && areOneAlbum(last, next)) {
      const album = albums.get(last.number) ?? `album-${last.number}`;
      albums.set(last.number, album).set(next.number, album);
    }
    last = next;
  }
  return events.map((one) => (one.kind === "message" ? { ...one, album: albums.get(one.number) } : one));
}

const areOneAlbum = (one: ReplayMessage, next: ReplayMessage): boolean =>
  groupOf(one) !== undefined &&
  groupOf(one) === groupOf(next) &&
  next.number === one.number + 1 &&
  next.at === one.at &&
  next.author.key === one.author.key &&
  next.forwardedFrom === one.forwardedFrom;

/** Files that can be in the same album: pictures with videos, files with files, music with music. */
function groupOf({ attachment }: ReplayMessage): string | undefined {
  if (attachment?.kind !== "file") return undefined;
  return { photo: "seen", video: "seen", document: "files", audio: "music" }[attachment.media as string];
}
