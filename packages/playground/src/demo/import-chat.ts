// Brings the export of a chat in as a new group with a past, of which the bot has heard nothing.

import type { Person } from "telegram-emulator/people/person";
import { userOf } from "telegram-emulator/state/members";
import { addMessage } from "telegram-emulator/state/messages";
import type { MessageBody, StoredMessage } from "telegram-emulator/state/records";
import { fieldsOf, listOf } from "../fields.ts";
import { createAuthors } from "../replay/authors.ts";
import { chatOf, isExport } from "../replay/export-chat.ts";
import { type Edited, type Happening, InputRefused, type Material, type Moved, type Said } from "../replay/material.ts";
import { type Place, partsOf } from "../replay/posting.ts";
import { readExport } from "../replay/telegram-export.ts";
import type { DemoGroups } from "./demo-groups.ts";

/** How many messages a past holds at most: the newest of them. */
const MOST = 20_000;

/** How long a chat's title may be (Bot API, setChatTitle). */
const LONGEST_TITLE = 128;

export interface ImportedChat {
  readonly chatId: number;
  /** What was left out, in a sentence or two. */
  readonly note?: string | undefined;
}

/**
 * A new supergroup of Olga's with the messages and the people of the export, the bot an admin. The text is that of the
 * result.json of Telegram Desktop; throws InputRefused with one sentence where it cannot be used, and changes nothing then.
 */
export function importChat({ telegram, people }: DemoGroups, text: string): ImportedChat {
  const material = exportIn(text);
  const { older, newest, leftOut } = parted(material);
  const title = material.title.slice(0, LONGEST_TITLE);
  const group = telegram.group({ title, owner: people.olga });
  const place = { telegram, group, authors: createAuthors(telegram) };
  const stored = new Map<number, StoredMessage>();
  for (const moved of older) stand(place, moved);
  for (const happening of newest) remember(place, happening, stored);
  return { chatId: group.id, note: noteOf(leftOut, material) };
}

function exportIn(text: string): Material {
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
  const material = readExport(chatOf(root, undefined));
  if (!material.happenings.some(isSaid))
    throw new InputRefused("The export has no message that a group could be shown.");
  return material;
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

const isSaid = (one: Happening): one is Said => one.kind === "message";

/** The newest messages with what happened to them and between them, and who came and went before. */
function parted({ happenings }: Material): {
  readonly older: readonly Moved[];
  readonly newest: readonly Happening[];
  readonly leftOut: number;
} {
  const said = happenings.filter(isSaid);
  const leftOut = Math.max(0, said.length - MOST);
  const dropped = new Set(said.slice(0, leftOut).map(({ number }) => number));
  const first = happenings.findIndex((one) => isSaid(one) && !dropped.has(one.number));
  const start = leftOut === 0 ? 0 : first;
  return {
    older: happenings.slice(0, start).filter(isMoved),
    newest: happenings.slice(start).filter((one) => !("number" in one) || !dropped.has(one.number)),
    leftOut,
  };
}

const isMoved = (one: Happening): one is Moved => one.kind === "join" || one.kind === "leave";

function remember(place: Place, happening: Happening, stored: Map<number, StoredMessage>): void {
  if (isSaid(happening)) write(place, happening, stored);
  else if (happening.kind === "edit") change(happening, stored);
  else move(place, happening);
}

function write(place: Place, said: Said, stored: Map<number, StoredMessage>): void {
  const parts = partsOf(place, said, stored.get(said.replyTo ?? -1));
  if (parts) stored.set(said.number, addMessage(place.group.record, parts));
}

/** The export has the last text alone, so the message only tells when it was changed. */
function change({ number, at }: Edited, stored: Map<number, StoredMessage>): void {
  const message = stored.get(number);
  if (message) message.body = { ...message.body, edit_date: at } as MessageBody;
}

function move(place: Place, moved: Moved): void {
  const person = stand(place, moved);
  if (!person) return;
  const { telegram, group } = place;
  const user = userOf(telegram.state, person.id);
  const tells = moved.kind === "join" ? { new_chat_members: [user] } : { left_chat_member: user };
  const body = { date: moved.at, from: user, ...tells } as unknown as MessageBody;
  addMessage(group.record, { body, authorId: person.id, isService: true });
}

/** Who came is in, and who left is not. */
function stand({ group, authors }: Place, { kind, author }: Moved): Person | undefined {
  if (author.kind !== "person") return undefined;
  const person = authors.person(author);
  if (kind === "join") group.addMember(person);
  else group.record.members.delete(person.id);
  return person;
}

function noteOf(leftOut: number, { skipped }: Material): string | undefined {
  const unshown = Object.values(skipped).reduce((sum, count) => sum + count, 0);
  const sentences = [
    leftOut > 0
      ? `Only the newest ${MOST.toLocaleString("en")} messages were brought in: ${leftOut.toLocaleString("en")} older ones were left out.`
      : "",
    unshown > 0
      ? `What a group cannot be shown, such as calls and changed titles, was left out (${unshown.toLocaleString("en")} of them).`
      : "",
  ].filter((sentence) => sentence !== "");
  return sentences.length > 0 ? sentences.join(" ") : undefined;
}
