// The methods that a moderation bot calls, and their effects.
import { createMethodTable, type MethodTable } from "telegram-emulator/bot-api/method-table";
import { allPermissions, type Permissions } from "telegram-emulator/state/rights";
import { ADMINISTRATORS, BOT } from "./accounts.ts";
import type { Effects } from "./effects.ts";
import type { Members } from "./members.ts";

export type Params = Readonly<Record<string, unknown>>;

/** Returns the result of a call. */
export type Answer = (params: Params, chat: number) => unknown;

export interface MethodDeps {
  readonly members: Members;
  readonly effects: Effects;
  /** Milliseconds since 1970. */
  readonly now: () => number;
}

/** The methods: some with an effect or a result of their own, the others answered by the kind of their result. */
export function createMethods(deps: MethodDeps): MethodTable<Answer> {
  const { message, messages } = newMessages(deps);
  const done: Answer = () => true;
  const id: Answer = (params, chat) => {
    const { message_id } = message(params, chat);
    return { message_id };
  };
  const own = { ...lookUps(deps), ...powers(deps) };
  return createMethodTable<Answer>(own, { done, message, messages, "message-id": id });
}

const seconds = (now: number): number => Math.floor(now / 1000);

function lookUps({ members, now }: MethodDeps): Record<string, Answer> {
  let webhook = "";
  return {
    getMe: () => ({
      ...BOT,
      can_join_groups: true,
      can_read_all_group_messages: true,
      supports_inline_queries: false,
      can_connect_to_business: false,
      has_main_web_app: false,
    }),
    getChatAdministrators: () => ADMINISTRATORS,
    getChatMember: (params, chat) => members.find(chat, Number(params["user_id"]), seconds(now())),
    getChatMemberCount: () => 100,
    getChat: (_params, chat) => ({
      id: chat,
      type: chat < 0 ? "supergroup" : "private",
      title: `Group ${chat}`,
      permissions: allPermissions,
      accent_color_id: 0,
      max_reaction_count: 11,
      accepted_gift_types: {},
    }),
    setWebhook: ({ url }) => {
      webhook = String(url ?? "");
    },
    deleteWebhook: () => {
      webhook = "";
    },
    getWebhookInfo: () => ({ url: webhook, has_custom_certificate: false, pending_update_count: 0 }),
  };
}

function powers({ members, effects }: MethodDeps): Record<string, Answer> {
  const until = ({ until_date: date }: Params): number => Number(date ?? 0);
  const banned: Answer = (params, chat) => {
    const who = Number(params["user_id"] ?? params["sender_chat_id"]);
    members.ban(chat, who, until(params));
    effects.acted("banned", chat, who);
  };
  const freed: Answer = (params, chat) => {
    const who = Number(params["user_id"] ?? params["sender_chat_id"]);
    members.free(chat, who);
    effects.acted("freed", chat, who);
  };
  return {
    banChatMember: banned,
    banChatSenderChat: banned,
    unbanChatMember: freed,
    unbanChatSenderChat: freed,
    restrictChatMember: (params, chat) => {
      const who = Number(params["user_id"]);
      members.restrict(chat, who, { permissions: params["permissions"] as Partial<Permissions>, until: until(params) });
      effects.acted("restricted", chat, who);
    },
    deleteMessage: (params, chat) => effects.acted("deleted", chat, Number(params["message_id"])),
    deleteMessages: (params, chat) => {
      for (const id of params["message_ids"] as readonly number[]) effects.acted("deleted", chat, id);
    },
  };
}

/** The ids of the bot's messages, outside of the range of people's messages. */
const FIRST_OWN_MESSAGE = 1_000_000_000;

/** Sends one message, or one for each item of an album. */
function newMessages({ effects, now }: MethodDeps) {
  let last = FIRST_OWN_MESSAGE;
  const message = (params: Params, chat: number) => {
    const whisper = params["ephemeral_message_parameters"] as { readonly receiver_user_id?: number } | undefined;
    const [text, to] = [String(params["text"] ?? params["caption"] ?? ""), whisper?.receiver_user_id];
    effects.sent({ chat, text, to });
    last += 1;
    const where = { id: chat, type: chat < 0 ? "supergroup" : "private", title: `Group ${chat}` };
    const own = whisper ? { message_id: 0, ephemeral_message_id: last } : { message_id: last };
    return { ...own, date: seconds(now()), chat: where, from: BOT, text };
  };
  const messages: Answer = ({ media }, chat) => (media as readonly Params[]).map((one) => message(one, chat));
  return { message, messages };
}
