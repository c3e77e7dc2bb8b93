// What the Bot API answers to the calls of a moderation bot, and what they change.
import { ADMINISTRATORS, BOT } from "./cast.ts";
import type { Effects } from "./effects.ts";
import { DEFAULTS, type Members } from "./members.ts";

export type Params = Readonly<Record<string, unknown>>;

/** Answers calls: the result of the Bot API. */
export type Methods = (method: string, params: Params) => unknown;

export interface MethodNeeds {
  readonly members: Members;
  readonly effects: Effects;
  /** Milliseconds since 1970. */
  readonly now: () => number;
}

type Answer = (params: Params, chat: number) => unknown;

/** The methods, on this state; a method without an effect of its own answers true. */
export function createMethods(needs: MethodNeeds): Methods {
  const answers: Readonly<Record<string, Answer>> = { ...lookUps(needs), ...powers(needs), ...speech(needs) };
  return (method, params) => answers[method]?.(params, Number(params["chat_id"])) ?? true;
}

const seconds = (now: number): number => Math.floor(now / 1000);

function lookUps({ members, now }: MethodNeeds): Record<string, Answer> {
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
      permissions: DEFAULTS,
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

function powers({ members, effects }: MethodNeeds): Record<string, Answer> {
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
      members.restrict(chat, who, { permissions: params["permissions"] as Params, until: until(params) });
      effects.acted("restricted", chat, who);
    },
    deleteMessage: (params, chat) => effects.acted("deleted", chat, Number(params["message_id"])),
    deleteMessages: (params, chat) => {
      for (const id of params["message_ids"] as readonly number[]) effects.acted("deleted", chat, id);
    },
  };
}

/** Messages of the bot have ids of their own, far from those of people. */
const FIRST_OWN_MESSAGE = 1_000_000_000;

function speech({ effects, now }: MethodNeeds): Record<string, Answer> {
  let last = FIRST_OWN_MESSAGE;
  const send: Answer = (params, chat) => {
    const whisper = params["ephemeral_message_parameters"] as { readonly receiver_user_id?: number } | undefined;
    const [text, to] = [String(params["text"] ?? params["caption"] ?? ""), whisper?.receiver_user_id];
    effects.sent({ chat, text, to });
    last += 1;
    const where = { id: chat, type: chat < 0 ? "supergroup" : "private", title: `Group ${chat}` };
    const own = whisper ? { message_id: 0, ephemeral_message_id: last } : { message_id: last };
    return { ...own, date: seconds(now()), chat: where, from: BOT, text };
  };
  return { sendMessage: send, sendPhoto: send, sendDocument: send, sendAnimation: send, sendVideo: send };
}
