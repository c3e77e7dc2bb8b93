// Finds the chat in a Telegram Desktop export: the only one of a chat export, or one of an account export.
import { type Fields, fieldsOf, listOf, textOf } from "../fields.ts";
import { InputRefused } from "./replay-input.ts";

/** Whether the JSON is an export of Telegram Desktop, of one chat or of an account. */
export const isExport = (root: Fields): boolean => Array.isArray(root["messages"]) || "chats" in root;

/** The chat to replay; `wanted` is its name or id. */
export function chatOf(root: Fields, wanted: string | undefined): Fields {
  if (Array.isArray(root["messages"])) return root;
  const chats = listOf(fieldsOf(root["chats"])["list"]).map(fieldsOf);
  const found = chats.filter((chat) => wanted === undefined || isNamed(chat, wanted));
  const [first, ...others] = found;
  if (first && others.length === 0) return first;
  if (chats.length === 0) throw new InputRefused("The export has no chats: export a group with its messages as JSON.");
  throw new InputRefused(
    `The export has ${chats.length} chats: name one of them by --chat <name or id>, such as ${chats.slice(0, 10).map(nameOf).join(", ")}.`,
  );
}

const isNamed = (chat: Fields, wanted: string): boolean => wanted === String(chat["id"]) || wanted === chat["name"];

const nameOf = (chat: Fields): string => `"${textOf(chat["name"]) ?? "Deleted Account"}" (${String(chat["id"])})`;
