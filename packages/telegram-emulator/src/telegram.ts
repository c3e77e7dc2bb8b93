// An emulated Telegram: people, groups, and the Bot API with its rules, its error texts and injected faults.
import type { UserFromGetMe } from "@grammyjs/types";
import { type AnsweredCall, type CallRecord, createApi } from "./api.ts";
import { createFaults, type Faults } from "./faults.ts";
import { type Channel, createChannel } from "./people/channel.ts";
import { createGroup, type Group } from "./people/group.ts";
import { createPerson, type Person } from "./people/person.ts";
import { addChat, newChatId } from "./state/chats.ts";
import { plainMember, rightsOfKind } from "./state/members.ts";
import type { ChatRecord } from "./state/records.ts";
import { createTelegramState, type TelegramState } from "./state/telegram-state.ts";
import { withoutUndefined } from "./state/without-undefined.ts";
import { createFetch, listen, type Server } from "./transport.ts";

export interface TelegramOptions {
  /** Milliseconds since 1970. */
  readonly now?: () => number;
  readonly token?: string;
  readonly bot?: { readonly username?: string; readonly name?: string; readonly readsAllMessages?: boolean };
  /** Whether to refuse requests that the table of the Bot API does not allow, as the server does. */
  readonly isStrict?: boolean;
  /** Called for every answered request except getUpdates. */
  readonly onAnswer?: (call: AnsweredCall) => void;
}

export interface PersonTraits {
  readonly name?: string;
  readonly lastName?: string;
  readonly username?: string;
  readonly id?: number;
  readonly isBot?: boolean;
  readonly languageCode?: string;
  /** Whether forwards of their messages contain only their name. */
  readonly hidesInForwards?: boolean;
}

export interface GroupTraits {
  readonly title?: string;
  readonly kind?: "group" | "supergroup";
  readonly isForum?: boolean;
  readonly owner?: Person;
  /** The bot's rights in the group; an admin with all rights by default. */
  readonly botRights?: "none" | "member" | "all" | readonly string[];
  readonly username?: string;
  readonly id?: number;
  readonly linkedChannel?: Channel;
  /** Whether joining without a link creates a request. */
  readonly joinsByRequest?: boolean;
}

export interface ChannelTraits {
  readonly username?: string;
  readonly owner?: Person;
}

export interface Telegram {
  readonly token: string;
  readonly bot: UserFromGetMe;
  readonly fetch: typeof fetch;
  readonly listen: (port?: number) => Promise<Server>;
  /** Calls of the bot in order, without getUpdates. */
  readonly calls: readonly CallRecord[];
  /** Requests of the bot that the Bot API does not allow. */
  readonly violations: readonly string[];
  readonly faults: Faults;
  readonly person: (traits?: PersonTraits) => Person;
  readonly group: (traits?: GroupTraits) => Group;
  /** A channel; the bot is in it only if it is given rights. */
  readonly channel: (title?: string, traits?: ChannelTraits) => Channel;
  /** Runs an action at that time, in milliseconds since 1970, without updates to the bot. */
  readonly backdated: <T>(at: number, does: () => T) => T;
  readonly pendingUpdates: () => number;
  /** Resolves once the bot has fetched all updates and polls for more. */
  readonly settled: () => Promise<void>;
  readonly state: TelegramState;
}

/** A token in Telegram's format. */
const TOKEN = "110201543:AAHdqTcvCH1vGWJxfSeofSAs0K5PALDsaw";

export function createTelegram(options: TelegramOptions = {}): Telegram {
  const { now: clock = Date.now, token = TOKEN, isStrict = true, onAnswer = () => undefined } = options;
  let moment: number | undefined;
  const now = (): number => moment ?? clock();
  const bot = botUser(options.bot ?? {}, Number(token.split(":")[0]));
  const state = createTelegramState({ now, token, bot });
  const calls: CallRecord[] = [];
  const faults = createFaults();
  const answer = createApi({ state, faults, isStrict, onAnswer, record: (call) => void calls.push(call) });
  return {
    token,
    bot,
    calls,
    faults,
    state,
    violations: state.violations,
    fetch: createFetch(answer),
    listen: (port) => listen(answer, port),
    person: (traits = {}) => addPerson(state, traits),
    group: (traits = {}) => addGroup(state, traits),
    channel: (title = "News", traits = {}) => addChannel(state, title, traits),
    backdated: (at, does) => {
      const former = moment;
      moment = at;
      try {
        return state.updateQueue.withoutUpdates(does);
      } finally {
        moment = former;
      }
    },
    pendingUpdates: () => state.updateQueue.pending(),
    settled: () => settled(state),
  };
}

const botUser = (
  { username = "example_bot", name = "Example", readsAllMessages = false }: NonNullable<TelegramOptions["bot"]>,
  id: number,
): UserFromGetMe =>
  ({
    id,
    is_bot: true,
    first_name: name,
    username,
    can_join_groups: true,
    can_read_all_group_messages: readsAllMessages,
    supports_inline_queries: false,
    can_connect_to_business: false,
    has_main_web_app: false,
    has_topics_enabled: false,
    allows_users_to_create_topics: false,
    can_manage_bots: false,
  }) as UserFromGetMe;

function addPerson(
  state: TelegramState,
  { name = "Somebody", lastName, username, id, isBot = false, languageCode, hidesInForwards = false }: PersonTraits,
): Person {
  const user = withoutUndefined({
    id: id ?? state.next("person"),
    is_bot: isBot,
    first_name: name,
    last_name: lastName,
    username,
    language_code: languageCode,
  });
  const account = { user, hasStarted: false, hasBlocked: false, hidesInForwards };
  state.people.set(user.id, account);
  return createPerson(state, account);
}

function addGroup(state: TelegramState, traits: GroupTraits): Group {
  const {
    title = "Group",
    kind = "supergroup",
    isForum = false,
    owner,
    username,
    id,
    linkedChannel,
    joinsByRequest = false,
    botRights = "all",
  } = traits;
  const record = addChat(state, { id: id ?? newChatId(state, kind), type: kind, title, username, isForum });
  record.linkedId = linkedChannel?.id;
  if (linkedChannel) linkedChannel.record.linkedId = record.id;
  record.joinsByRequest = joinsByRequest;
  if (owner) makeOwner(record, owner);
  const group = createGroup(state, record);
  group.setBotRights(botRights);
  return group;
}

function addChannel(state: TelegramState, title: string, { username, owner }: ChannelTraits): Channel {
  const record = addChat(state, { id: newChatId(state, "channel"), type: "channel", title, username });
  if (owner) makeOwner(record, owner);
  return createChannel(state, record);
}

const makeOwner = (record: ChatRecord, { id }: Person): void =>
  void record.members.set(id, { ...plainMember(id), status: "creator", rights: new Set(rightsOfKind(record)) });

/** Resolves once the queue is empty and a poll waits. */
function settled({ updateQueue }: TelegramState): Promise<void> {
  if (updateQueue.isIdle()) return Promise.resolve();
  return new Promise((resolve) => {
    const stop = updateQueue.onChange(() => {
      if (!updateQueue.isIdle()) return;
      stop();
      resolve();
    });
  });
}
