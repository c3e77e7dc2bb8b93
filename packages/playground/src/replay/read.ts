// Reads a file to replay; its format is detected from its content.
import { readFileSync, statSync } from "node:fs";
import { basename } from "node:path";
import { type Fields, fieldsOf } from "../fields.ts";
import { chatOf, isExport } from "./export-chat.ts";
import { readLines } from "./labelled-lines.ts";
import { InputRefused, type ReplayInput } from "./replay-input.ts";
import { readExport } from "./telegram-export.ts";

/** The maximum file size in bytes: a file is held in memory as one string, and Node's limit is slightly higher. */
const LARGEST = 400 * 1024 * 1024;

export interface ReadOptions {
  /** The chat of an export with several, by name or id. */
  readonly chat?: string | undefined;
  /** The maximum number of messages, from the beginning. */
  readonly limit?: number | undefined;
}

/** The content of the file; throws InputRefused with a sentence if it cannot be used. */
export function readMaterial(path: string, { chat, limit }: ReadOptions = {}): ReplayInput {
  const input = parse(contentOf(path), path, chat);
  return limit === undefined ? input : firstOf(input, limit);
}

function contentOf(path: string): string {
  const stats = statSync(path, { throwIfNoEntry: false });
  if (!stats) throw new InputRefused(`There is no file ${path}.`);
  if (stats.isDirectory())
    throw new InputRefused(`${path} is a folder: name a file in it, such as ${path.replace(/\/$/, "")}/result.json.`);
  if (stats.size > LARGEST)
    throw new InputRefused(`${path} is larger than ${LARGEST / 1024 ** 2} MB: export a shorter time.`);
  const text = readFileSync(path, "utf8").replace(/^\uFEFF/, "");
  if (text.trim() === "") throw new InputRefused(`${path} is empty.`);
  if (text.includes("\0"))
    throw new InputRefused(
      `${path} is not a text: give an export of Telegram Desktop as JSON, or messages line by line.`,
    );
  return text;
}

function parse(text: string, path: string, chat: string | undefined): ReplayInput {
  const start = text.trimStart();
  const root = start.startsWith("{") || start.startsWith("[") ? asJson(text) : undefined;
  if (root === undefined && start.startsWith("{") && !isJsonLine(start))
    throw new InputRefused(`${path} is not valid JSON: was the export interrupted, or the file cut off?`);
  if (root && isExport(root)) return readExport(chatOf(root, chat));
  if (root && !("text" in root) && !("message" in root))
    throw new InputRefused(
      `${path} is JSON of an unknown layout: an export of Telegram Desktop has "messages" or "chats", a sample has "text".`,
    );
  return readLines(text, basename(path));
}

function asJson(text: string): Fields | undefined {
  try {
    return fieldsOf(JSON.parse(text));
  } catch {
    return undefined;
  }
}

/** Whether the first line is a complete JSON object. */
const isJsonLine = (text: string): boolean => asJson(text.split("\n", 1)[0] ?? "") !== undefined;

/** The first messages, with the events between them. */
function firstOf(input: ReplayInput, limit: number): ReplayInput {
  const kept = new Set<number>();
  const events = input.events.filter((one) => {
    if (one.kind === "message" && kept.size < limit) kept.add(one.number);
    if (one.kind === "message" || one.kind === "edit") return kept.has(one.number);
    return kept.size < limit;
  });
  return { ...input, events };
}
