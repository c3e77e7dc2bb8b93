// What is allowed although its kind is locked: addresses, chats, commands, usernames, packs, emoji.

import { packOf, readAddress, readTelegramLink, usernameOf } from "./addresses.ts";
import { isEmoji } from "./emoji.ts";

/** An entry, with its kind and what it is compared by. */
export interface Allowed {
  readonly kind: "address" | "chat" | "command" | "username" | "pack" | "emoji";
  readonly value: string;
}

/** The entries of a chat, as messages are compared with them. */
export interface Allowlist {
  /** An address, or one of its subdomains; of an entry with a path, what is below that path. */
  readonly allowsAddress: (url: string) => boolean;
  readonly allowsCommand: (words: string) => boolean;
  readonly allowsUsername: (name: string | undefined) => boolean;
  readonly allowsChat: (id: number, username: string | undefined) => boolean;
  readonly allowsPack: (name: string | undefined) => boolean;
  readonly allowsEmoji: (emoji: string) => boolean;
}

/** Reads an entry as somebody types it; undefined where it is none of the kinds. */
export function readAllowed(word: string): Allowed | undefined {
  if (/^(?:-\d+|\d{5,})$/.test(word)) return { kind: "chat", value: word };
  if (/^\/[a-z]\w{0,31}$/i.test(word)) return { kind: "command", value: word.toLowerCase() };
  if (/^@[a-z]\w{3,31}$/i.test(word)) return { kind: "username", value: word.toLowerCase() };
  if (isEmoji(word)) return { kind: "emoji", value: plainEmoji(word) };
  const telegram = readTelegramLink(word);
  const pack = telegram && packOf(telegram);
  if (pack !== undefined) return { kind: "pack", value: pack };
  const username = telegram && telegram.rest === "" ? usernameOf(telegram) : undefined;
  if (username !== undefined) return { kind: "username", value: `@${username}` };
  return readAllowedAddress(word);
}

function readAllowedAddress(word: string): Allowed | undefined {
  const address = readAddress(word);
  if (address === undefined || !/^[^.\s]+(?:\.[^.\s]+)+$/u.test(address.host)) return undefined;
  return { kind: "address", value: address.path === "" ? address.host : `${address.host}/${address.path}` };
}

/** An emoji without the mark that asks for its coloured form. */
const plainEmoji = (emoji: string): string => emoji.replace(/\uFE0F/g, "");

function createAllowlist(entries: readonly Allowed[]): Allowlist {
  const valuesOf = (kind: Allowed["kind"]): ReadonlySet<string> =>
    new Set(entries.filter((one) => one.kind === kind).map(({ value }) => value));
  const [addresses, chats, commands] = [[...valuesOf("address")], valuesOf("chat"), valuesOf("command")];
  const [usernames, packs, emoji] = [valuesOf("username"), valuesOf("pack"), valuesOf("emoji")];
  const allowsUsername = (name: string | undefined): boolean =>
    name !== undefined && usernames.has(`@${name.replace(/^@/, "").toLowerCase()}`);
  return {
    allowsUsername,
    allowsAddress: (url) => {
      const telegram = readTelegramLink(url);
      if (telegram && allowsUsername(usernameOf(telegram))) return true;
      if (telegram && packs.has(packOf(telegram) ?? "")) return true;
      return addresses.length > 0 && addresses.some((entry) => isUnder(url, entry));
    },
    allowsCommand: (words) => commands.has(words.toLowerCase().replace(/@\w+$/, "")),
    allowsChat: (id, username) => chats.has(String(id)) || allowsUsername(username),
    allowsPack: (name) => name !== undefined && packs.has(name.toLowerCase()),
    allowsEmoji: (one) => emoji.has(plainEmoji(one)),
  };
}

/** Whether an address is the entry, below its path, or on a subdomain of its host. */
function isUnder(url: string, entry: string): boolean {
  const address = readAddress(url);
  if (address === undefined) return false;
  const [host = "", ...path] = entry.split("/");
  const isHost = address.host === host || address.host.endsWith(`.${host}`);
  const wanted = path.join("/");
  return isHost && (wanted === "" || address.path === wanted || address.path.startsWith(`${wanted}/`));
}

const NOTHING = createAllowlist([]);

const lists = new WeakMap<readonly Allowed[], Allowlist>();

/** The list of these entries; settings of a chat are the same object until they change. */
export function allowlistOf(entries: readonly Allowed[]): Allowlist {
  if (entries.length === 0) return NOTHING;
  const known = lists.get(entries) ?? createAllowlist(entries);
  lists.set(entries, known);
  return known;
}
