// Addresses, as locks and the list of what is allowed compare them.

/** An address in its parts; the host in lower case, without `www.`. */
export interface Address {
  readonly host: string;
  /** The path without the slash at its beginning and end, and what follows it. */
  readonly path: string;
  /** The part behind the question mark. */
  readonly query: string;
}

const PARTS = /^(?:[a-z][a-z\d+.-]*:\/*)?(?:[^/?#\s@]*@)?([^/?#\s:]+)(?::\d+)?(?:\/([^?#]*))?(?:\?([^#]*))?/iu;

/** Reads an address with or without its protocol; undefined where it has no host. */
export function readAddress(url: string): Address | undefined {
  const [, host, path = "", query = ""] = PARTS.exec(url.trim()) ?? [];
  if (host === undefined) return undefined;
  return { host: host.toLowerCase().replace(/^www\.|\.$/g, ""), path: path.replace(/^\/+|\/+$/g, ""), query };
}

/** Hosts of Telegram's own links (Telegram, deep links). */
const TELEGRAM = new Set(["t.me", "telegram.me", "telegram.dog"]);

/** A link of Telegram's: the first word of its path, the rest, and the query. `name.t.me` is t.me/name. */
export interface TelegramLink {
  readonly name: string;
  readonly rest: string;
  readonly query: string;
}

export function readTelegramLink(url: string): TelegramLink | undefined {
  if (/^tg:/i.test(url)) return readAppLink(url);
  const address = readAddress(url);
  if (address === undefined) return undefined;
  const [, subdomain] = /^([a-z]\w{3,31})\.t\.me$/.exec(address.host) ?? [];
  if (subdomain !== undefined) return { name: subdomain, rest: address.path, query: address.query };
  if (!TELEGRAM.has(address.host)) return undefined;
  const [name = "", ...rest] = address.path.replace(/^s\//, "").split("/");
  return { name, rest: rest.join("/"), query: address.query };
}

/** `tg://resolve?domain=name` and `tg://join?invite=code`, as the links of the web they stand for. */
function readAppLink(url: string): TelegramLink {
  const [, action = "", query = ""] = /^tg:\/*([a-z]+)\??(.*)$/is.exec(url) ?? [];
  const fields = new Map(query.split("&").map((pair) => pair.split("=", 2) as [string, string | undefined]));
  if (action.toLowerCase() === "join") return { name: `+${fields.get("invite") ?? ""}`, rest: "", query };
  return { name: fields.get("domain") ?? action, rest: "", query };
}

/** Whether a link lets people join a chat: by an invitation, or by a folder of chats. */
export const isInvite = ({ name, rest }: TelegramLink): boolean =>
  name.startsWith("+") || ((name === "joinchat" || name === "addlist") && rest !== "");

/** Words behind t.me/ that name no chat or person (Telegram, deep links). */
const RESERVED = new Set([
  "addemoji",
  "addlist",
  "addstickers",
  "addtheme",
  "bg",
  "boost",
  "c",
  "confirmphone",
  "contact",
  "giftcode",
  "invoice",
  "iv",
  "joinchat",
  "login",
  "m",
  "nft",
  "proxy",
  "setlanguage",
  "share",
  "socks",
]);

/** The username that a link leads to; undefined where it leads to none. */
export const usernameOf = ({ name }: TelegramLink): string | undefined =>
  /^[a-z]\w{3,31}$/i.test(name) && !RESERVED.has(name.toLowerCase()) ? name.toLowerCase() : undefined;

/** The name of the sticker or emoji pack that a link leads to. */
export const packOf = ({ name, rest }: TelegramLink): string | undefined =>
  (name === "addstickers" || name === "addemoji") && rest !== "" ? rest.toLowerCase() : undefined;
