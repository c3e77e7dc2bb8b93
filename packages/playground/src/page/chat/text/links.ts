// Resolves links: within the playground, or outside, where they are not followed.

/** A chat as links identify it. */
interface LinkableChat {
  readonly id: number;
  readonly username: string | undefined;
}

/** The destination of a link. */
export type Destination =
  | { readonly kind: "message"; readonly chat: number; readonly message: number }
  | { readonly kind: "chat"; readonly chat: number }
  /** The private chat with the bot. */
  | { readonly kind: "start"; readonly payload: string | undefined }
  /** Telegram's dialog to add the bot to a group. */
  | { readonly kind: "add-bot" }
  | { readonly kind: "person"; readonly username: string }
  | { readonly kind: "account"; readonly id: number }
  | { readonly kind: "outside" };

/** Parses a link as Telegram's apps do; `bot` is the bot's username. */
export function destinationOf(link: string, chats: readonly LinkableChat[], bot: string): Destination {
  const url = parsed(link);
  if (!url) return { kind: "outside" };
  if (url.protocol === "tg:") return accountOf(url);
  if (!["t.me", "telegram.me"].includes(url.hostname)) return { kind: "outside" };
  const path = url.pathname.split("/").filter((step) => step !== "");
  return path[0] === "c" ? privateLink(path.slice(1), chats) : publicLink(url, path, { chats, bot });
}

function parsed(link: string): URL | undefined {
  const address = /^[a-z][a-z0-9+.-]*:/i.test(link) ? link : `https://${link}`;
  return URL.canParse(address) ? new URL(address) : undefined;
}

function accountOf(url: URL): Destination {
  const id = Number(url.searchParams.get("id") ?? "");
  return url.host === "user" && Number.isSafeInteger(id) && id > 0 ? { kind: "account", id } : { kind: "outside" };
}

/** `t.me/c/<number of the supergroup>/<message>`, or with the topic between. */
function privateLink([number, ...steps]: readonly string[], chats: readonly LinkableChat[]): Destination {
  const found = chats.find(({ id }) => String(id) === `-100${number}`);
  return found ? inChat(found.id, steps) : { kind: "outside" };
}

function inChat(chat: number, steps: readonly string[]): Destination {
  const message = Number(steps.at(-1) ?? "");
  return Number.isSafeInteger(message) && message > 0 ? { kind: "message", chat, message } : { kind: "chat", chat };
}

function publicLink(
  url: URL,
  [name, ...steps]: readonly string[],
  { chats, bot }: { readonly chats: readonly LinkableChat[]; readonly bot: string },
): Destination {
  if (name === undefined || name.startsWith("+") || name === "joinchat") return { kind: "outside" };
  const isNamed = (username: string | undefined): boolean => username?.toLowerCase() === name.toLowerCase();
  if (isNamed(bot)) return botLink(url);
  const found = chats.find(({ username }) => isNamed(username));
  return found ? inChat(found.id, steps) : { kind: "person", username: name };
}

function botLink({ searchParams }: URL): Destination {
  if (searchParams.has("startgroup") || searchParams.has("startchannel")) return { kind: "add-bot" };
  return { kind: "start", payload: searchParams.get("start") ?? undefined };
}
