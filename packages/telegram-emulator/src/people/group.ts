// A group, to be looked at and changed.
import { changeMember } from "../effects/membership.ts";
import { postService } from "../effects/posting.ts";
import { addTopic } from "../effects/topics.ts";
import { addChat, newChatId } from "../state/chats.ts";
import { isAdmin, memberOf, plainMember, rightsOfKind } from "../state/members.ts";
import type { ChatRecord, EphemeralMessage, Status, StoredMessage } from "../state/records.ts";
import { type AdminRight, allPermissions, isAdminRight, type Permissions } from "../state/rights.ts";
import { serviceAccounts, type World } from "../state/world.ts";
import type { Person } from "./person.ts";

/** A group of the emulator. It follows its own migration. */
export interface Group {
  readonly record: ChatRecord;
  readonly id: number;
  readonly messages: readonly StoredMessage[];
  /** What the bot wrote for all to see, and has not been deleted. */
  readonly botMessages: readonly StoredMessage[];
  readonly ephemerals: readonly EphemeralMessage[];
  readonly statusOf: (person: Person) => Status;
  readonly permissionsOf: (person: Person) => Permissions;
  /** The end of a ban or restriction, in seconds since 1970; 0 is never. */
  readonly untilOf: (person: Person) => number;
  /** Silently, as if it had always been so. */
  readonly addMember: (person: Person) => void;
  readonly makeAdmin: (
    person: Person,
    rights: readonly string[] | "all",
    traits?: { readonly anonymous?: boolean; readonly title?: string },
  ) => void;
  readonly setBotRights: (rights: readonly string[] | "all" | "member" | "none") => void;
  readonly openTopic: (name: string) => number;
  /** Becomes a supergroup; both ids tell of it. */
  readonly migrate: () => void;
}

export function createGroup(world: World, record: ChatRecord): Group {
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
        ({ authorId, deletion, isService }) => authorId === world.bot.id && !deletion && !isService,
      );
    },
    get ephemerals() {
      return [...now().ephemerals.values()].filter(({ isDeleted }) => !isDeleted);
    },
    statusOf: (person) => memberOf(world, now(), person.id).status,
    permissionsOf: (person) =>
      memberOf(world, now(), person.id).permissions ??
      (isAdmin(memberOf(world, now(), person.id)) ? allPermissions : now().permissions),
    untilOf: (person) => memberOf(world, now(), person.id).untilDate,
    addMember: (person) => void now().members.set(person.id, plainMember(person.id)),
    makeAdmin: (person, rights, { anonymous = false, title } = {}) =>
      void now().members.set(person.id, {
        ...plainMember(person.id),
        status: "administrator",
        rights: rightsFrom(now(), rights),
        isAnonymous: anonymous,
        title,
      }),
    setBotRights: (rights) => setBotRights(world, now(), rights),
    openTopic: (name) => openTopic(world, now(), name),
    migrate: () => migrate(world, record),
  };
}

const rightsFrom = (chat: ChatRecord, rights: readonly string[] | "all"): ReadonlySet<AdminRight> =>
  new Set(rights === "all" ? rightsOfKind(chat) : rights.filter(isAdminRight));

/** Makes the bot what it is to be there, and tells it. */
export function setBotRights(
  world: World,
  chat: ChatRecord,
  rights: readonly string[] | "all" | "member" | "none",
): void {
  const owner = [...chat.members.values()].find(({ status }) => status === "creator")?.userId ?? world.bot.id;
  const member = plainMember(world.bot.id);
  const isPlain = rights === "member" || rights === "none";
  const next = isPlain
    ? member
    : { ...member, status: "administrator" as const, rights: rightsFrom(chat, rights), promotedBy: owner };
  const gone = { ...member, status: "left" as const, isPresent: false };
  changeMember(world, chat, { next: rights === "none" ? gone : next, traits: { by: owner } });
}

function openTopic(world: World, chat: ChatRecord, name: string): number {
  const owner = [...chat.members.values()].find(({ status }) => status === "creator")?.userId;
  return addTopic(world, chat, { by: owner ?? world.bot.id, name }).id;
}

/** Members and rights move along, messages stay behind (Bot API, Message.migrate_to_chat_id). It happens once. */
function migrate(world: World, chat: ChatRecord): void {
  if (chat.type !== "group" || chat.migratedTo) return;
  const next = addChat(world, { id: newChatId(world, "supergroup"), type: "supergroup", title: chat.title });
  for (const [userId, member] of chat.members) next.members.set(userId, member);
  next.permissions = chat.permissions;
  next.description = chat.description;
  const by = serviceAccounts.groupAnonymousBot;
  postService(world, chat, { by, body: { migrate_to_chat_id: next.id } });
  chat.migratedTo = next;
  postService(world, next, { by, body: { migrate_from_chat_id: chat.id } });
}
