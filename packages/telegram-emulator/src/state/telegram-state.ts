// The whole state of the emulated Telegram, as one object.
import type { BotCommand, ChatAdministratorRights, UserFromGetMe } from "@grammyjs/types";
import { createUpdateQueue, type UpdateQueue } from "../update-queue.ts";
import type { Account, CallbackRecord, ChatRecord, StoredFile } from "./records.ts";

/** The state of Telegram as one bot can see and change it. */
export interface TelegramState {
  readonly now: () => number;
  readonly token: string;
  readonly bot: UserFromGetMe;
  readonly people: Map<number, Account>;
  readonly chats: Map<number, ChatRecord>;
  readonly files: Map<string, StoredFile>;
  readonly callbacks: Map<string, CallbackRecord>;
  readonly commands: Map<string, readonly BotCommand[]>;
  /** The bot's profile texts, by kind and language. */
  readonly profile: Map<string, string>;
  readonly defaultRights: { group: ChatAdministratorRights | undefined; channel: ChatAdministratorRights | undefined };
  readonly updateQueue: UpdateQueue;
  readonly violations: string[];
  /** The next number of a series, which starts at the first id of its kind. */
  readonly next: (series: Series) => number;
}

/** The numbered series. */
export type Series = keyof typeof starts;

/** Telegram's own accounts that write in groups. */
export const serviceAccounts = { telegram: 777000, groupAnonymousBot: 1087968824, channelBot: 136817688 } as const;

const starts = {
  person: 500_000_001,
  group: 4_000_001,
  supergroup: 1_000_000_000_001 + 1_900_000_000,
  file: 1,
  album: 1_300_000_000_000_001,
  callback: 4_000_000_000_000_001,
  invite: 1,
  ephemeral: 1,
  poll: 5_000_000_000_000_001,
} as const;

/** The initial properties of the state. */
export interface TelegramStateOptions {
  readonly now: () => number;
  readonly token: string;
  readonly bot: UserFromGetMe;
}

/** Creates an empty Telegram with one bot. */
export function createTelegramState({ now, token, bot }: TelegramStateOptions): TelegramState {
  const counters = new Map<Series, number>();
  const state: TelegramState = {
    now,
    token,
    bot,
    people: new Map([[bot.id, { user: bot, hasStarted: false, hasBlocked: false }]]),
    chats: new Map(),
    files: new Map(),
    callbacks: new Map(),
    commands: new Map(),
    profile: new Map(),
    defaultRights: { group: undefined, channel: undefined },
    updateQueue: createUpdateQueue(now),
    violations: [],
    next: (series) => {
      const value = counters.get(series) ?? starts[series];
      counters.set(series, value + 1);
      return value;
    },
  };
  addServiceAccounts(state);
  return state;
}

/** The current time in seconds, as in Telegram's dates. */
export function seconds(state: TelegramState): number {
  return Math.floor(state.now() / 1000);
}

function addServiceAccounts(state: TelegramState): void {
  const { telegram, groupAnonymousBot, channelBot } = serviceAccounts;
  const users = [
    { id: telegram, is_bot: false, first_name: "Telegram" },
    { id: groupAnonymousBot, is_bot: true, first_name: "Group", username: "GroupAnonymousBot" },
    { id: channelBot, is_bot: true, first_name: "Channel", username: "Channel_Bot" },
  ];
  for (const user of users) state.people.set(user.id, { user, hasStarted: false, hasBlocked: false });
}
