// Somebody to act as: in groups, in channels, and in private with the bot.
import type { User } from "@grammyjs/types";
import { privateChat } from "../state/chats.ts";
import type { MediaName } from "../state/media-names.ts";
import type { Account, ChatRecord, StoredMessage } from "../state/records.ts";
import type { World } from "../state/world.ts";
import type { Card } from "./cards.ts";
import { answerDoor, block, join, leave, requestToJoin } from "./coming.ts";
import { forward, type Onward } from "./forwarding.ts";
import { type Key, pickChat, tapKey } from "./picking.ts";
import { pin, unpin } from "./pinning.ts";
import type { Disguise, Place } from "./place.ts";
import { type Button, type Pressable, type PressResult, press, pressWith } from "./pressing.ts";
import { react } from "./reacting.ts";
import { ban, banChannel, kick, type Promotion, promote, type Restriction, restrict, unban } from "./ruling.ts";
import { edit, type FileManner, type Manner, remove, say, send, show } from "./writing.ts";

/** What somebody can do in one chat. */
export interface Presence {
  readonly says: (text: string, manner?: Manner) => StoredMessage;
  readonly sends: (kind: MediaName, manner?: FileManner) => StoredMessage;
  /** Photos as one album; the caption stands on the first. */
  readonly sendsAlbum: (count: number, manner?: FileManner) => readonly StoredMessage[];
  /** Sends a poll, a place, a contact or dice. */
  readonly shows: (card: Card, manner?: Manner) => StoredMessage;
  readonly edits: (message: StoredMessage, text: string, disguise?: Disguise) => void;
  readonly deletes: (message: StoredMessage, disguise?: Disguise) => void;
  /** Forwards a message of this chat to another one. */
  readonly forwards: (message: StoredMessage, onward: Onward) => StoredMessage;
  /** The same emoji again, or none, takes the reaction back. */
  readonly reacts: (message: StoredMessage, emoji: string | undefined) => void;
  readonly pins: (message: StoredMessage) => void;
  readonly unpins: (message: StoredMessage) => void;
  /** By a link of the bot, where one is given. */
  readonly joins: (inviteLink?: string) => void;
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
  /** By the label or a part of it, or by row and column from 0. */
  readonly presses: (message: Pressable, button: Button) => Promise<PressResult>;
  /** Sends a press with data of one's own making, as altered apps can. */
  readonly forges: (message: Pressable, data: string) => Promise<PressResult>;
}

/** Somebody to act as. */
export interface Person {
  readonly id: number;
  readonly name: string;
  readonly user: User;
  readonly account: Account;
  readonly in: (chat: { readonly record: ChatRecord }) => Presence;
  readonly privately: () => Presence;
  /** Opens the private chat with the bot, as a link does; whoever had blocked the bot lets it write again. */
  readonly starts: (payload?: string) => StoredMessage;
  /** Picks a channel by the button that the bot has put in place of the letters. */
  readonly picks: (channel: { readonly record: ChatRecord }) => void;
  /** Taps a button that the bot has put below the field; one that asks for a chat is given it. */
  readonly taps: (key: Key, picked?: { readonly record: ChatRecord }) => void;
  readonly blocks: () => void;
  readonly unblocks: () => void;
  /** What the bot wrote in private. */
  readonly inbox: () => readonly StoredMessage[];
}

export function createPerson(world: World, account: Account): Person {
  const { user } = account;
  const privately = (): Presence => presence({ world, chat: privateChat(world, account), account });
  const unblocks = (): void => block({ world, account }, false);
  return {
    id: user.id,
    name: user.first_name,
    user,
    account,
    privately,
    unblocks,
    in: ({ record }) => presence({ world, chat: current(record), account }),
    starts: (payload) => {
      unblocks();
      return privately().says(payload === undefined ? "/start" : `/start ${payload}`);
    },
    picks: ({ record }) => pickChat({ world, chat: privateChat(world, account), account }, record),
    taps: (key, picked) => tapKey({ world, chat: privateChat(world, account), account }, key, picked?.record),
    blocks: () => block({ world, account }, true),
    inbox: () => [...privateChat(world, account).messages.values()].filter(({ authorId }) => authorId === world.bot.id),
  };
}

const current = (chat: ChatRecord): ChatRecord => chat.migratedTo ?? chat;

const presence = (place: Place): Presence => ({ ...writing(place), ...attending(place), ...ruling(place) });

type Writing = "says" | "sends" | "sendsAlbum" | "shows" | "edits" | "deletes" | "forwards" | "reacts";

const writing = (place: Place): Pick<Presence, Writing> => ({
  says: (text, manner) => say(place, text, manner),
  sends: (kind, manner) => send(place, kind, manner),
  sendsAlbum: (count, { caption, ...manner } = {}) => {
    const album = String(place.world.next("album"));
    return Array.from({ length: count }, (_, index) =>
      send(place, "photo", { ...manner, album, caption: index === 0 ? caption : undefined }),
    );
  },
  shows: (card, manner) => show(place, card, manner),
  edits: (message, text, disguise) => edit(place, message, { text, ...disguise }),
  deletes: (message, disguise) => remove(place, message, disguise),
  forwards: (message, onward) => forward(place, message, onward),
  reacts: (message, emoji) => react(place, message, emoji),
});

type Attending = "joins" | "leaves" | "requestsToJoin" | "presses" | "forges";

const attending = (place: Place): Pick<Presence, Attending> => ({
  joins: (inviteLink) => join(place, inviteLink),
  leaves: () => leave(place),
  requestsToJoin: (bio) => requestToJoin(place, bio),
  presses: (message, button) => press(place, message, button),
  forges: (message, data) => pressWith(place, message, data),
});

const ruling = (place: Place): Omit<Presence, Writing | Attending> => ({
  pins: (message) => pin(place, message),
  unpins: (message) => unpin(place, message),
  admits: (other) => answerDoor(place, other.account, true),
  declines: (other) => answerDoor(place, other.account, false),
  bans: (other) => ban(place, other.account),
  unbans: (other) => unban(place, other.account),
  bansChannel: (channel) => banChannel(place, channel, true),
  unbansChannel: (channel) => banChannel(place, channel, false),
  kicks: (other) => kick(place, other.account),
  restricts: (other, restriction) => restrict(place, other.account, restriction),
  promotes: (other, rights, traits = {}) => promote(place, other.account, { rights, ...traits }),
  demotes: (other) => promote(place, other.account, { rights: [] }),
});
