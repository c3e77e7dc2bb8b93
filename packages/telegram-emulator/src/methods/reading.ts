// Reads the parameters of a request, and finds what they name.
import { badRequest, forbidden, orRefuse, Refusal } from "../refusal.ts";
import { privateChat } from "../state/chats.ts";
import { botIn, hasRight, isAdmin, memberOf } from "../state/members.ts";
import { messageIn } from "../state/messages.ts";
import type { ChatRecord, Membership, StoredMessage, Upload } from "../state/records.ts";
import type { AdminRight } from "../state/rights.ts";
import type { World } from "../state/world.ts";

/** One request: who it is for, and what it asks. */
export interface Request {
  readonly world: World;
  readonly params: Readonly<Record<string, unknown>>;
  readonly files?: ReadonlyMap<string, Upload>;
  readonly signal?: AbortSignal | undefined;
}

/** What one method of the Bot API does. */
export type Method = (request: Request) => unknown;

export const numberOf = ({ params }: Request, name: string): number => Number(params[name]);
export const textOf = ({ params }: Request, name: string): string => String(params[name] ?? "");
export const isSet = ({ params }: Request, name: string): boolean => params[name] === true;

/** An object parameter, as the table has checked it to be. */
export const objectOf = <T>({ params }: Request, name: string): T | undefined => params[name] as T | undefined;

/** The chat that a request names by id or username; the server's words where the bot has no business there. */
export function chatOf(request: Request, name = "chat_id"): ChatRecord {
  const found = namedChat(request, name);
  refuseOutsider(request.world, found);
  return found;
}

/** The chat that is only looked at: what is public is shown to bots that are not in it, too. */
export function shownChatOf(request: Request): ChatRecord {
  const found = namedChat(request, "chat_id");
  if (found.username === undefined) refuseOutsider(request.world, found);
  return found;
}

function namedChat({ world, params }: Request, name: string): ChatRecord {
  const named = params[name];
  const chat =
    typeof named === "string"
      ? byUsername(world, named)
      : (world.chats.get(Number(named)) ?? personal(world, Number(named)));
  const found = orRefuse(chat, () => badRequest("chat not found"));
  if (found.migratedTo) {
    throw new Refusal(400, "Bad Request: group chat was upgraded to a supergroup chat", {
      migrate_to_chat_id: found.migratedTo.id,
    });
  }
  return found;
}

const byUsername = (world: World, name: string): ChatRecord | undefined =>
  [...world.chats.values()].find(
    ({ username }) => username !== undefined && `@${username}`.toLowerCase() === name.toLowerCase(),
  );

function personal(world: World, id: number): ChatRecord | undefined {
  const account = world.people.get(id);
  return account && !account.user.is_bot ? privateChat(world, account) : undefined;
}

function refuseOutsider(world: World, chat: ChatRecord): void {
  if (chat.type === "private") return;
  const { status, isPresent } = botIn(world, chat);
  if (status === "kicked") throw forbidden(`bot was kicked from the ${chat.type} chat`);
  if (!isPresent) throw forbidden(`bot is not a member of the ${chat.type} chat`);
}

/** A group of the request; the method is for groups only. */
export function groupOf(request: Request): ChatRecord {
  const chat = chatOf(request);
  if (chat.type === "private") throw badRequest("method is available only for groups and supergroups");
  return chat;
}

/** Refuses with the server's words where the bot lacks the right. */
export function needRight(
  { world }: Request,
  chat: ChatRecord,
  { right, words }: { readonly right: AdminRight; readonly words: string },
): void {
  if (!hasRight(botIn(world, chat), right)) throw badRequest(words);
}

/** The membership that the request is about. */
export function memberIn(request: Request, chat: ChatRecord): Membership {
  const userId = numberOf(request, "user_id");
  if (!request.world.people.has(userId))
    throw badRequest(request.params["user_id"] === undefined ? "invalid user_id specified" : "user not found");
  return memberOf(request.world, chat, userId);
}

/** Nobody bans or restricts the owner, an admin, or the bot itself. */
export function refuseImmune({ world }: Request, member: Membership): void {
  if (member.userId === world.bot.id) throw badRequest("can't restrict self");
  if (member.status === "creator") throw badRequest("can't remove chat owner");
  if (isAdmin(member)) throw badRequest("user is an administrator of the chat");
}

/** The message that the request names, or the server's words for what was wanted of it. */
export function messageOf(request: Request, chat: ChatRecord, words: string): StoredMessage {
  return orRefuse(messageIn(chat, numberOf(request, "message_id")), () => badRequest(words));
}
