// A group, to be read and changed by tests.
import { changeMember } from "../effects/membership.ts";
import { postService } from "../effects/posting.ts";
import { addTopic } from "../effects/topics.ts";
import { addChat, newChatId } from "../state/chats.ts";
import { isAdmin, memberOf, plainMember, rightsOfKind } from "../state/members.ts";
import type { ChatRecord, EphemeralMessage, Status, StoredMessage } from "../state/records.ts";
import { type AdminRight, allPermissions, isAdminRight, type Permissions } from "../state/rights.ts";
import { serviceAccounts, type TelegramState } from "../state/telegram-state.ts";
import type { Person } from "./person.ts";

/** A group of the emulator. After a migration it is the supergroup. */
export interface Group {
  readonly record: ChatRecord;
  readonly id: number;
  readonly messages: readonly StoredMessage[];
  /** The bot's messages that are visible to all and not deleted. */
  readonly botMessages: readonly StoredMessage[];
  readonly ephemerals: readonly EphemeralMessage[];
  readonly statusOf: (person: Person) => Status;
  readonly permissionsOf: (person: Person) => Permissions;
  /** The end of a ban or restriction, in seconds since 1970; 0 for no end. */
  readonly untilOf: (person: Person) => number;
  /** Adds a member without an update. */
  readonly addMember: (person: Person) => void;
  readonly makeAdmin: (
    person: Person,
    rights: readonly string[] | "all",
    traits?: { readonly anonymous?: boolean; readonly title?: string },
  ) => void;
  readonly setBotRights: (rights: readonly string[] | "all" | "member" | "none") => void;
  readonly openTopic: (name: string) => number;
  /** Migrates to a supergroup; both chats show a service message. */
  readonly migrate: () => void;
}

export function createGroup(state: TelegramState, record: ChatRecord): Group {
  const now = (): ChatRecord => record.migratedTo ?? record;
  const alive = (): readonly StoredMessage[] => [...now().messages.values()];
  return {
    get record() {
      return now();
    },
    get id() {
      return now().id;
    },
    get messages() {
      return alive();
    },
    get botMessages() {
      return alive().filter(
        ({ authorId, deletion, isService }) => authorId === state.bot.id && !deletion && !isService,
      );
    },
    get ephemerals() {
      return [...now().ephemerals.values()].filter(({ isDeleted }) => !isDeleted);
    },
    statusOf: (person) => memberOf(state, now(), person.id).status,
    permissionsOf: (person) =>
      memberOf(state, now(), person.id).permissions ??
      (isAdmin(memberOf(state, now(), person.id)) ? allPermissions : now().permissions),
    untilOf: (person) => memberOf(state, now(), person.id).untilDate,
    addMember: (person) => void now().members.set(person.id, plainMember(person.id)),
    makeAdmin: (person, rights, { anonymous = false, title } = {}) =>
      void now().members.set(person.id, {
        ...plainMember(person.id),
        status: "administrator",
        rights: rightsFrom(now(), rights),
        isAnonymous: anonymous,
        title,
      }),
    setBotRights: (rights) => setBotRights(state, now(), rights),
    openTopic: (name) => openTopic(state, now(), name),
    migrate: () => migrate(state, record),
  };
}

const rightsFrom = (chat: ChatRecord, rights: readonly string[] | "all"): ReadonlySet<AdminRight> =>
  new Set(rights === "all" ? rightsOfKind(chat) : rights.filter(isAdminRight));

/** Sets the bot's rights and pushes an update about them. */
export function setBotRights(
  state: TelegramState,
  chat: ChatRecord,
  rights: readonly string[] | "all" | "member" | "none",
): void {
  const owner = [...chat.members.values()].find(({ status }) => status === "creator")?.userId ?? state.bot.id;
  const member = plainMember(state.bot.id);
  const isPlain = rights === "member" || rights === "none";
  const next = isPlain
    ? member
    : { ...member, status: "administrator" as const, rights: rightsFrom(chat, rights), promotedBy: owner };
  const gone = { ...member, status: "left" as const, isPresent: false };
  changeMember(state, chat, { next: rights === "none" ? gone : next, traits: { by: owner } });
}

function openTopic(state: TelegramState, chat: ChatRecord, name: string): number {
  const owner = [...chat.members.values()].find(({ status }) => status === "creator")?.userId;
  return addTopic(state, chat, { by: owner ?? state.bot.id, name }).id;
}

/** Members and rights move to the supergroup, messages stay (Bot API, Message.migrate_to_chat_id). A group migrates once. */
function migrate(state: TelegramState, chat: ChatRecord): void {
  if (chat.type !== "group" || chat.migratedTo) return;
  const next = addChat(state, { id: newChatId(state, "supergroup"), type: "supergroup", title: chat.title });
  for (const [userId, member] of chat.members) next.members.set(userId, member);
  next.permissions = chat.permissions;
  next.description = chat.description;
  const by = serviceAccounts.groupAnonymousBot;
  postService(state, chat, { by, body: { migrate_to_chat_id: next.id } });
  chat.migratedTo = next;
  postService(state, next, { by, body: { migrate_from_chat_id: chat.id } });
}
