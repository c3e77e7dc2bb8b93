// An emulated Telegram: people, groups, and the Bot API as a bot sees it, with its rules, its words and its faults.
import type { UserFromGetMe } from "@grammyjs/types";
import { type CallRecord, createApi, type HeardCall } from "./api.ts";
import { createFaults, type Faults } from "./faults.ts";
import { type Channel, createChannel } from "./people/channel.ts";
import { createGroup, type Group } from "./people/group.ts";
import { createPerson, type Person } from "./people/person.ts";
import { addChat, newChatId } from "./state/chats.ts";
import { plainMember, rightsOfKind } from "./state/members.ts";
import { present } from "./state/present.ts";
import type { ChatRecord } from "./state/records.ts";
import { createWorld, type World } from "./state/world.ts";
import { createFetch, listen, type Server } from "./transport.ts";

export interface TelegramOptions {
  /** Milliseconds since 1970. */
  readonly now?: () => number;
  readonly token?: string;
  readonly bot?: { readonly username?: string; readonly name?: string; readonly readsAllMessages?: boolean };
  /** Refuse requests that the table of the Bot API does not allow, as the server does. */
  readonly isStrict?: boolean;
  /** Hears every request that was answered, but getUpdates. */
  readonly heard?: (call: HeardCall) => void;
}

export interface PersonTraits {
  readonly name?: string;
  readonly lastName?: string;
  readonly username?: string;
  readonly id?: number;
  readonly isBot?: boolean;
  readonly languageCode?: string;
  /** Forwards of their messages tell their name alone. */
  readonly hidesInForwards?: boolean;
}

export interface GroupTraits {
  readonly title?: string;
  readonly kind?: "group" | "supergroup";
  readonly isForum?: boolean;
  readonly owner?: Person;
  /** What the bot is there; an admin with all rights unless told otherwise. */
  readonly botRights?: "none" | "member" | "all" | readonly string[];
  readonly username?: string;
  readonly id?: number;
  readonly linkedChannel?: Channel;
  /** Whoever comes by themselves asks to be let in. */
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
  /** Calls of the bot in their order, without getUpdates. */
  readonly calls: readonly CallRecord[];
  /** What the bot asked for that the Bot API does not know. */
  readonly violations: readonly string[];
  readonly faults: Faults;
  readonly person: (traits?: PersonTraits) => Person;
  readonly group: (traits?: GroupTraits) => Group;
  /** Without the bot, unless it is given rights. */
  readonly channel: (title?: string, traits?: ChannelTraits) => Channel;
  /** Does something as if it had happened then, in milliseconds since 1970; the bot is not told of it. */
  readonly past: <T>(at: number, does: () => T) => T;
  readonly pendingUpdates: () => number;
  /** Resolves once the bot has fetched everything and waits for more. */
  readonly settled: () => Promise<void>;
  readonly world: World;
}

/** A token of the shape that Telegram gives. */
const TOKEN = "110201543:AAHdqTcvCH1vGWJxfSeofSAs0K5PALDsaw";

export function createTelegram(options: TelegramOptions = {}): Telegram {
  const { now: clock = Date.now, token = TOKEN, isStrict = true, heard = () => undefined } = options;
  let moment: number | undefined;
  const now = (): number => moment ?? clock();
  const bot = botUser(options.bot ?? {}, Number(token.split(":")[0]));
  const world = createWorld({ now, token, bot });
  const calls: CallRecord[] = [];
  const faults = createFaults();
  const answer = createApi({ world, faults, isStrict, heard, record: (call) => void calls.push(call) });
  return {
    token,
    bot,
    calls,
    faults,
    world,
    violations: world.violations,
    fetch: createFetch(answer),
    listen: (port) => listen(answer, port),
    person: (traits = {}) => addPerson(world, traits),
    group: (traits = {}) => addGroup(world, traits),
    channel: (title = "News", traits = {}) => addChannel(world, title, traits),
    past: (at, does) => {
      const former = moment;
      moment = at;
      try {
        return world.delivery.untold(does);
      } finally {
        moment = former;
      }
    },
    pendingUpdates: () => world.delivery.pending(),
    settled: () => settled(world),
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
  world: World,
  { name = "Somebody", lastName, username, id, isBot = false, languageCode, hidesInForwards = false }: PersonTraits,
): Person {
  const user = present({
    id: id ?? world.next("person"),
    is_bot: isBot,
    first_name: name,
    last_name: lastName,
    username,
    language_code: languageCode,
  });
  const account = { user, hasStarted: false, hasBlocked: false, hidesInForwards };
  world.people.set(user.id, account);
  return createPerson(world, account);
}

function addGroup(world: World, traits: GroupTraits): Group {
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
  const record = addChat(world, { id: id ?? newChatId(world, kind), type: kind, title, username, isForum });
  record.linkedId = linkedChannel?.id;
  if (linkedChannel) linkedChannel.record.linkedId = record.id;
  record.joinsByRequest = joinsByRequest;
  if (owner) makeOwner(record, owner);
  const group = createGroup(world, record);
  group.setBotRights(botRights);
  return group;
}

function addChannel(world: World, title: string, { username, owner }: ChannelTraits): Channel {
  const record = addChat(world, { id: newChatId(world, "channel"), type: "channel", title, username });
  if (owner) makeOwner(record, owner);
  return createChannel(world, record);
}

const makeOwner = (record: ChatRecord, { id }: Person): void =>
  void record.members.set(id, { ...plainMember(id), status: "creator", rights: new Set(rightsOfKind(record)) });

/** The queue is empty, and the poll that waits has seen nothing more come. */
function settled({ delivery }: World): Promise<void> {
  if (delivery.isIdle()) return Promise.resolve();
  return new Promise((resolve) => {
    const stop = delivery.onChange(() => {
      if (!delivery.isIdle()) return;
      stop();
      resolve();
    });
  });
}
