// Somebody to act as: in groups, and in private with the bot.
import type { User } from "grammy/types";
import type { MediaName } from "../methods/media.ts";
import { privateChat } from "../state/chats.ts";
import type { Account, ChatRecord, EphemeralMessage, StoredMessage } from "../state/records.ts";
import type { World } from "../state/world.ts";
import { ban, edit, type Manner, promote, react, remove, say, send } from "./actions.ts";
import { join, leave, requestToJoin } from "./coming.ts";
import { type PressResult, press } from "./pressing.ts";

/** What somebody can do in one chat. */
export interface Presence {
  readonly says: (text: string, manner?: Manner) => StoredMessage;
  readonly sends: (kind: MediaName, manner?: Manner & { readonly caption?: string }) => StoredMessage;
  /** Photos as one album; the caption stands on the first. */
  readonly sendsAlbum: (count: number, manner?: Manner & { readonly caption?: string }) => readonly StoredMessage[];
  readonly edits: (message: StoredMessage, text: string) => void;
  readonly deletes: (message: StoredMessage) => void;
  readonly reacts: (message: StoredMessage, emoji: string) => void;
  /** By a link of the bot, where one is given. */
  readonly joins: (inviteLink?: string) => void;
  readonly leaves: () => void;
  readonly requestsToJoin: (bio?: string) => void;
  readonly bans: (other: Person) => void;
  readonly promotes: (
    other: Person,
    rights: readonly string[] | "all",
    traits?: { readonly title?: string; readonly anonymous?: boolean },
  ) => void;
  readonly demotes: (other: Person) => void;
  /** The label of the button, or a part of it. */
  readonly presses: (message: StoredMessage | EphemeralMessage, label: string) => Promise<PressResult>;
  /** Sends a press with data of one's own making, as altered apps can. */
  readonly forges: (message: StoredMessage, data: string) => Promise<PressResult>;
}

/** Somebody to act as. */
export interface Person {
  readonly id: number;
  readonly name: string;
  readonly user: User;
  readonly account: Account;
  readonly in: (chat: { readonly record: ChatRecord }) => Presence;
  readonly privately: () => Presence;
  /** Opens the private chat with the bot, as a link does. */
  readonly starts: (payload?: string) => StoredMessage;
  readonly blocks: () => void;
  /** What the bot wrote in private. */
  readonly inbox: () => readonly StoredMessage[];
}

export function createPerson(world: World, account: Account): Person {
  const { user } = account;
  const privately = (): Presence => presence(world, privateChat(world, account), account);
  return {
    ...{ id: user.id, name: user.first_name, user, account, privately },
    in: ({ record }) => presence(world, current(record), account),
    starts: (payload) => privately().says(payload === undefined ? "/start" : `/start ${payload}`),
    blocks: () => {
      account.hasBlocked = true;
    },
    inbox: () => [...privateChat(world, account).messages.values()].filter(({ authorId }) => authorId === world.bot.id),
  };
}

const current = (chat: ChatRecord): ChatRecord => chat.migratedTo ?? chat;

function presence(world: World, chat: ChatRecord, account: Account): Presence {
  const place = { world, chat, account };
  return {
    says: (text, manner) => say(place, text, manner),
    sends: (kind, manner) => send(place, kind, manner),
    sendsAlbum: (count, { caption, ...manner } = {}) => {
      const album = String(world.next("album"));
      return Array.from({ length: count }, (_, index) =>
        send(place, "photo", { ...manner, album, caption: index === 0 ? caption : undefined }),
      );
    },
    edits: (message, text) => edit(place, message, text),
    deletes: (message) => remove(place, message),
    reacts: (message, emoji) => react(place, message, emoji),
    joins: (inviteLink) => join(place, inviteLink),
    leaves: () => leave(place),
    requestsToJoin: (bio) => requestToJoin(place, bio),
    bans: (other) => ban(place, other.account),
    promotes: (other, rights, traits = {}) => promote(place, other.account, { rights, ...traits }),
    demotes: (other) => promote(place, other.account, { rights: [] }),
    presses: (message, label) => press(place, message, { label }),
    forges: (message, forged) => press(place, message, { forged }),
  };
}
