// A person that tests act as: in groups, in channels, and in private with the bot.
import type { User } from "@grammyjs/types";
import { privateChat } from "../state/chats.ts";
import type { MediaName } from "../state/media-names.ts";
import type { Account, ChatRecord, StoredMessage } from "../state/records.ts";
import type { TelegramState } from "../state/telegram-state.ts";
import { ban, banChannel, kick, type Promotion, promote, type Restriction, restrict, unban } from "./admin-actions.ts";
import type { Card } from "./cards.ts";
import type { ChatActor, SendAs } from "./chat-actor.ts";
import { type ForwardTarget, forward } from "./forwarding.ts";
import { add, answerJoinRequest, block, join, leave, requestToJoin } from "./joining.ts";
import { type Key, pickChat, tapKey } from "./picking.ts";
import { pin, unpin } from "./pinning.ts";
import { type Button, type Pressable, type PressResult, press, pressWith } from "./pressing.ts";
import { react } from "./reacting.ts";
import { edit, type FileOptions, type MessageOptions, remove, say, send, show } from "./writing.ts";

/** What a person can do in one chat. */
export interface PersonInChat {
  readonly says: (text: string, options?: MessageOptions) => StoredMessage;
  readonly sends: (kind: MediaName, options?: FileOptions) => StoredMessage;
  /** Sends photos as one album; the first one carries the caption. */
  readonly sendsAlbum: (count: number, options?: FileOptions) => readonly StoredMessage[];
  /** Sends a poll, a place, a contact or dice. */
  readonly sendsCard: (card: Card, options?: MessageOptions) => StoredMessage;
  readonly edits: (message: StoredMessage, text: string, sendAs?: SendAs) => void;
  readonly deletes: (message: StoredMessage, sendAs?: SendAs) => void;
  /** Forwards a message of this chat to another one. */
  readonly forwards: (message: StoredMessage, target: ForwardTarget) => StoredMessage;
  /** The same emoji again, or none, removes the reaction. */
  readonly reacts: (message: StoredMessage, emoji: string | undefined, sendAs?: SendAs) => void;
  readonly pins: (message: StoredMessage) => void;
  readonly unpins: (message: StoredMessage) => void;
  /** Joins, by an invite link of the bot if one is given. */
  readonly joins: (inviteLink?: string) => void;
  readonly adds: (other: Person) => void;
  readonly leaves: () => void;
  readonly requestsToJoin: (bio?: string) => void;
  readonly admits: (other: Person) => void;
  readonly declines: (other: Person) => void;
  readonly bans: (other: Person) => void;
  readonly unbans: (other: Person) => void;
  readonly bansChannel: (channel: ChatRecord) => void;
  readonly unbansChannel: (channel: ChatRecord) => void;
  readonly kicks: (other: Person) => void;
  readonly restricts: (other: Person, restriction: Restriction) => void;
  readonly promotes: (other: Person, rights: Promotion["rights"], traits?: Omit<Promotion, "rights">) => void;
  readonly demotes: (other: Person) => void;
  /** Presses a button by its label or a part of it, or by row and column from 0. */
  readonly presses: (message: Pressable, button: Button) => Promise<PressResult>;
  /** Sends a callback query with arbitrary data, as modified apps can. */
  readonly forges: (message: Pressable, data: string) => Promise<PressResult>;
}

/** A person that tests act as. */
export interface Person {
  readonly id: number;
  readonly name: string;
  readonly user: User;
  readonly account: Account;
  readonly in: (chat: { readonly record: ChatRecord }) => PersonInChat;
  readonly privately: () => PersonInChat;
  /** Opens the private chat with the bot as a link does, and unblocks the bot. */
  readonly starts: (payload?: string) => StoredMessage;
  /** Picks a channel by a button of the reply keyboard. */
  readonly picks: (channel: { readonly record: ChatRecord }) => void;
  /** Taps a button of the reply keyboard; a button that requests a chat gets `picked`. */
  readonly taps: (key: Key, picked?: { readonly record: ChatRecord }) => void;
  readonly blocks: () => void;
  readonly unblocks: () => void;
  /** The bot's messages in the private chat. */
  readonly inbox: () => readonly StoredMessage[];
}

export function createPerson(state: TelegramState, account: Account): Person {
  const { user } = account;
  const privately = (): PersonInChat => personInChat({ state, chat: privateChat(state, account), account });
  const unblocks = (): void => block({ state, account }, false);
  return {
    id: user.id,
    name: user.first_name,
    user,
    account,
    privately,
    unblocks,
    in: ({ record }) => personInChat({ state, chat: current(record), account }),
    starts: (payload) => {
      unblocks();
      return privately().says(payload === undefined ? "/start" : `/start ${payload}`);
    },
    picks: ({ record }) => pickChat({ state, chat: privateChat(state, account), account }, record),
    taps: (key, picked) => tapKey({ state, chat: privateChat(state, account), account }, key, picked?.record),
    blocks: () => block({ state, account }, true),
    inbox: () => [...privateChat(state, account).messages.values()].filter(({ authorId }) => authorId === state.bot.id),
  };
}

const current = (chat: ChatRecord): ChatRecord => chat.migratedTo ?? chat;

const personInChat = (actor: ChatActor): PersonInChat => ({
  ...messageActions(actor),
  ...memberActions(actor),
  ...adminActions(actor),
});

type MessageAction = "says" | "sends" | "sendsAlbum" | "sendsCard" | "edits" | "deletes" | "forwards" | "reacts";

const messageActions = (actor: ChatActor): Pick<PersonInChat, MessageAction> => ({
  says: (text, options) => say(actor, text, options),
  sends: (kind, options) => send(actor, kind, options),
  sendsAlbum: (count, { caption, ...options } = {}) => {
    const album = String(actor.state.next("album"));
    return Array.from({ length: count }, (_, index) =>
      send(actor, "photo", { ...options, album, caption: index === 0 ? caption : undefined }),
    );
  },
  sendsCard: (card, options) => show(actor, card, options),
  edits: (message, text, sendAs) => edit(actor, message, { text, ...sendAs }),
  deletes: (message, sendAs) => remove(actor, message, sendAs),
  forwards: (message, target) => forward(actor, message, target),
  reacts: (message, emoji, sendAs) => react(actor, message, { ...sendAs, emoji }),
});

type MemberAction = "adds" | "joins" | "leaves" | "requestsToJoin" | "presses" | "forges";

const memberActions = (actor: ChatActor): Pick<PersonInChat, MemberAction> => ({
  adds: ({ account }) => add(actor, account),
  joins: (inviteLink) => join(actor, inviteLink),
  leaves: () => leave(actor),
  requestsToJoin: (bio) => requestToJoin(actor, bio),
  presses: (message, button) => press(actor, message, button),
  forges: (message, data) => pressWith(actor, message, data),
});

const adminActions = (actor: ChatActor): Omit<PersonInChat, MessageAction | MemberAction> => ({
  pins: (message) => pin(actor, message),
  unpins: (message) => unpin(actor, message),
  admits: (other) => answerJoinRequest(actor, other.account, true),
  declines: (other) => answerJoinRequest(actor, other.account, false),
  bans: (other) => ban(actor, other.account),
  unbans: (other) => unban(actor, other.account),
  bansChannel: (channel) => banChannel(actor, channel, true),
  unbansChannel: (channel) => banChannel(actor, channel, false),
  kicks: (other) => kick(actor, other.account),
  restricts: (other, restriction) => restrict(actor, other.account, restriction),
  promotes: (other, rights, traits = {}) => promote(actor, other.account, { rights, ...traits }),
  demotes: (other) => promote(actor, other.account, { rights: [] }),
});
