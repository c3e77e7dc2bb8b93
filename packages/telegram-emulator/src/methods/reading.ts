// Reads the parameters of a request and finds the objects they name.
import { badRequest, forbidden, orRefuse, Refusal } from "../refusal.ts";
import { privateChat } from "../state/chats.ts";
import { botIn, hasRight, isAdmin, memberOf } from "../state/members.ts";
import { messageIn } from "../state/messages.ts";
import type { ChatRecord, Membership, StoredMessage, Upload } from "../state/records.ts";
import type { AdminRight } from "../state/rights.ts";
import type { TelegramState } from "../state/telegram-state.ts";

/** One request: the state and the parameters. */
export interface Request {
  readonly state: TelegramState;
  readonly params: Readonly<Record<string, unknown>>;
  readonly files?: ReadonlyMap<string, Upload>;
  readonly signal?: AbortSignal | undefined;
}

/** Implements one method of the Bot API. */
export type Method = (request: Request) => unknown;

export const numberOf = ({ params }: Request, name: string): number => Number(params[name]);
export const textOf = ({ params }: Request, name: string): string => String(params[name] ?? "");
export const isSet = ({ params }: Request, name: string): boolean => params[name] === true;

/** An object parameter, already checked against the table. */
export const objectOf = <T>({ params }: Request, name: string): T | undefined => params[name] as T | undefined;

/** The chat that a request names by id or username; throws the server's error if the bot has no access. */
export function chatOf(request: Request, name = "chat_id"): ChatRecord {
  const found = namedChat(request, name);
  refuseOutsider(request.state, found);
  return found;
}

/** A chat that is only read: public chats are visible to bots that are not members. */
export function shownChatOf(request: Request): ChatRecord {
  const found = namedChat(request, "chat_id");
  if (found.username === undefined) refuseOutsider(request.state, found);
  return found;
}

function namedChat({ state, params }: Request, name: string): ChatRecord {
  const named = params[name];
  const chat =
    typeof named === "string"
      ? byUsername(state, named)
      : (state.chats.get(Number(named)) ?? personal(state, Number(named)));
  const found = orRefuse(chat, () => badRequest("chat not found"));
  if (found.migratedTo) {
    throw new Refusal(400, "Bad Request: group chat was upgraded to a supergroup chat", {
      migrate_to_chat_id: found.migratedTo.id,
    });
  }
  return found;
}

const byUsername = (state: TelegramState, name: string): ChatRecord | undefined =>
  [...state.chats.values()].find(
    ({ username }) => username !== undefined && `@${username}`.toLowerCase() === name.toLowerCase(),
  );

function personal(state: TelegramState, id: number): ChatRecord | undefined {
  const account = state.people.get(id);
  return account && !account.user.is_bot ? privateChat(state, account) : undefined;
}

function refuseOutsider(state: TelegramState, chat: ChatRecord): void {
  if (chat.type === "private") return;
  const { status, isPresent } = botIn(state, chat);
  if (status === "kicked") throw forbidden(`bot was kicked from the ${chat.type} chat`);
  if (!isPresent) throw forbidden(`bot is not a member of the ${chat.type} chat`);
}

/** The group of the request; the method is for groups only. */
export function groupOf(request: Request): ChatRecord {
  const chat = chatOf(request);
  if (chat.type === "private") throw badRequest("method is available only for groups and supergroups");
  return chat;
}

/** Throws the server's error if the bot lacks the right. */
export function requireRight(
  { state }: Request,
  chat: ChatRecord,
  { right, errorText }: { readonly right: AdminRight; readonly errorText: string },
): void {
  if (!hasRight(botIn(state, chat), right)) throw badRequest(errorText);
}

/** The membership that the request names. */
export function memberIn(request: Request, chat: ChatRecord): Membership {
  const userId = numberOf(request, "user_id");
  if (!request.state.people.has(userId))
    throw badRequest(request.params["user_id"] === undefined ? "invalid user_id specified" : "user not found");
  return memberOf(request.state, chat, userId);
}

/** The owner, admins and the bot itself cannot be banned or restricted. */
export function refuseImmune({ state }: Request, member: Membership): void {
  if (member.userId === state.bot.id) throw badRequest("can't restrict self");
  if (member.status === "creator") throw badRequest("can't remove chat owner");
  if (isAdmin(member)) throw badRequest("user is an administrator of the chat");
}

/** The message that the request names; throws the server's error if there is none. */
export function messageOf(request: Request, chat: ChatRecord, errorText: string): StoredMessage {
  return orRefuse(messageIn(chat, numberOf(request, "message_id")), () => badRequest(errorText));
}
