// Imports an exported chat as a new group with its history; the bot gets no updates about it.

import type { Person } from "telegram-emulator/people/person";
import { userOf } from "telegram-emulator/state/members";
import { addMessage } from "telegram-emulator/state/messages";
import type { MessageBody, StoredMessage } from "telegram-emulator/state/records";
import { fieldsOf, listOf } from "../fields.ts";
import { createAuthors } from "../replay/authors.ts";
import { chatOf, isExport } from "../replay/export-chat.ts";
import { partsOf, type ReplayContext } from "../replay/posting.ts";
import {
  InputRefused,
  type MembershipChange,
  type ReplayEdit,
  type ReplayEvent,
  type ReplayInput,
  type ReplayMessage,
} from "../replay/replay-input.ts";
import { readExport } from "../replay/telegram-export.ts";
import type { DemoGroups } from "./demo-groups.ts";

/** The maximum number of imported messages; the newest ones are kept. */
const MAX_MESSAGES = 20_000;

/** The maximum length of a chat title (Bot API, setChatTitle). */
const LONGEST_TITLE = 128;

export interface ImportedChat {
  readonly chatId: number;
  /** What was omitted, in a sentence or two. */
  readonly note?: string | undefined;
}

/**
 * Creates a supergroup owned by Olga with the messages and the members of the export, and the bot as an admin. The text is
 * Telegram Desktop's result.json; throws InputRefused with a sentence if it cannot be used, before any change.
 */
export function importChat({ telegram, people }: DemoGroups, text: string): ImportedChat {
  const input = exportIn(text);
  const { older, newest, leftOut } = splitByLimit(input);
  const title = input.title.slice(0, LONGEST_TITLE);
  const group = telegram.group({ title, owner: people.olga });
  const context = { telegram, group, authors: createAuthors(telegram) };
  const stored = new Map<number, StoredMessage>();
  for (const moved of older) applyMembership(context, moved);
  for (const event of newest) addEvent(context, event, stored);
  return { chatId: group.id, note: noteOf(leftOut, input) };
}

function exportIn(text: string): ReplayInput {
  const root = fieldsOf(jsonIn(text));
  if (!isExport(root))
    throw new InputRefused(
      "The file is no export of a chat: in Telegram Desktop choose Export chat history, and JSON as its format.",
    );
  const chats = listOf(fieldsOf(root["chats"])["list"]);
  if (!Array.isArray(root["messages"]) && chats.length > 1)
    throw new InputRefused(
      `The export has ${chats.length} chats: export one group alone, by Export chat history in its own menu.`,
    );
  const input = readExport(chatOf(root, undefined));
  if (!input.events.some(isSaid)) throw new InputRefused("The export has no message that can be shown in a group.");
  return input;
}

function jsonIn(text: string): unknown {
  const content = text.replace(/^\uFEFF/, "").trim();
  if (content === "") throw new InputRefused("The file is empty.");
  try {
    return JSON.parse(content);
  } catch {
    throw new InputRefused(
      content.startsWith("{")
        ? "The file is not valid JSON: was the export interrupted, or the file cut off?"
        : "The file is not JSON: in Telegram Desktop choose Export chat history, and JSON as its format.",
    );
  }
}

const isSaid = (one: ReplayEvent): one is ReplayMessage => one.kind === "message";

/** The newest messages with the events between them, and the membership changes before them. */
function splitByLimit({ events }: ReplayInput): {
  readonly older: readonly MembershipChange[];
  readonly newest: readonly ReplayEvent[];
  readonly leftOut: number;
} {
  const source = events.filter(isSaid);
  const leftOut = Math.max(0, source.length - MAX_MESSAGES);
  const dropped = new Set(source.slice(0, leftOut).map(({ number }) => number));
  const first = events.findIndex((one) => isSaid(one) && !dropped.has(one.number));
  const start = leftOut === 0 ? 0 : first;
  return {
    older: events.slice(0, start).filter(isMoved),
    newest: events.slice(start).filter((one) => !("number" in one) || !dropped.has(one.number)),
    leftOut,
  };
}

const isMoved = (one: ReplayEvent): one is MembershipChange => one.kind === "join" || one.kind === "leave";

function addEvent(context: ReplayContext, event: ReplayEvent, stored: Map<number, StoredMessage>): void {
  if (isSaid(event)) write(context, event, stored);
  else if (event.kind === "edit") change(event, stored);
  else move(context, event);
}

function write(context: ReplayContext, source: ReplayMessage, stored: Map<number, StoredMessage>): void {
  const parts = partsOf(context, source, stored.get(source.replyTo ?? -1));
  if (parts) stored.set(source.number, addMessage(context.group.record, parts));
}

/** An export only has the last text, so only the edit date is set. */
function change({ number, at }: ReplayEdit, stored: Map<number, StoredMessage>): void {
  const message = stored.get(number);
  if (message) message.body = { ...message.body, edit_date: at } as MessageBody;
}

function move(context: ReplayContext, moved: MembershipChange): void {
  const person = applyMembership(context, moved);
  if (!person) return;
  const { telegram, group } = context;
  const user = userOf(telegram.state, person.id);
  const serviceFields = moved.kind === "join" ? { new_chat_members: [user] } : { left_chat_member: user };
  const body = { date: moved.at, from: user, ...serviceFields } as unknown as MessageBody;
  addMessage(group.record, { body, authorId: person.id, isService: true });
}

/** Adds a member who joined, and removes one who left. */
function applyMembership({ group, authors }: ReplayContext, { kind, author }: MembershipChange): Person | undefined {
  if (author.kind !== "person") return undefined;
  const person = authors.person(author);
  if (kind === "join") group.addMember(person);
  else group.record.members.delete(person.id);
  return person;
}

function noteOf(leftOut: number, { skipped }: ReplayInput): string | undefined {
  const unshown = Object.values(skipped).reduce((sum, count) => sum + count, 0);
  const sentences = [
    leftOut > 0
      ? `Only the newest ${MAX_MESSAGES.toLocaleString("en")} messages were imported: ${leftOut.toLocaleString("en")} older ones were omitted.`
      : "",
    unshown > 0
      ? `Events that a group cannot show, such as calls and changed titles, were omitted (${unshown.toLocaleString("en")} of them).`
      : "",
  ].filter((sentence) => sentence !== "");
  return sentences.length > 0 ? sentences.join(" ") : undefined;
}
