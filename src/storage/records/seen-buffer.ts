// What passed by and is not written yet, and whom the bot has seen lately.

import { type Cache, createCache } from "../../core/cache.ts";
import type { ChatHandle } from "../../core/chat.ts";
import type { Member } from "../../core/member.ts";
import { after, elapsed, hours, type Instant, seconds } from "../../core/time.ts";
import type { SeenMessage } from "../../kit/ports/people/seen.ts";

/** Somebody was seen under this name. */
export interface MemberNote {
  readonly member: Member;
  readonly at: Instant;
}

/** Somebody was seen in a chat. */
export interface PresenceNote {
  readonly chat: ChatHandle;
  readonly memberId: number;
  readonly at: Instant;
  /** When they joined, where that was seen. */
  readonly joinedAt: Instant | undefined;
}

/** Notes to be written, in the order of their arrival. */
export interface Notes {
  readonly members: readonly MemberNote[];
  readonly presences: readonly PresenceNote[];
  readonly messages: readonly SeenMessage[];
}

/** The memory in which they are noted first. */
export interface SeenBuffer {
  readonly noteMember: (member: Member, at: Instant, chat?: ChatHandle) => void;
  readonly noteJoin: (member: Member, at: Instant, chat: ChatHandle) => void;
  readonly noteMessage: (message: SeenMessage) => void;
  /** When somebody joined last, by what is in memory. */
  readonly joinedAt: (chatId: number, memberId: number) => Instant | undefined;
  readonly memberById: (memberId: number) => Member | undefined;
  /** The member who has the username by notes that are not written yet. */
  readonly memberByUsername: (username: string) => Member | undefined;
  readonly message: (chatId: number, messageId: number) => SeenMessage | undefined;
  readonly album: (chatId: number, album: string) => readonly number[];
  /** Whether enough notes wait, or wait long enough, to be written. */
  readonly isDue: (now: Instant) => boolean;
  readonly waiting: () => Notes;
  /** Drops notes that are written, unless newer ones have taken their place. */
  readonly letGo: (written: Notes) => void;
}

const MAX_CACHED = 20_000;

/** While the database is away the oldest notes give way: they are worth less than memory. */
const MAX_WAITING = 20_000;
const DUE_COUNT = 1_000;
const DUE_AGE = seconds(1);

/** Somebody who has not changed is written again after this long, so that an ordinary message costs no row of theirs. */
const REFRESH = hours(1);

/** Makes an empty memory. */
export function createSeenBuffer(now: () => Instant): SeenBuffer {
  const members = createMemberBuffer();
  const presences = createPresenceBuffer();
  const messages = new Set<SeenMessage>();
  const waitingSince = { at: undefined as Instant | undefined };

  const notePresence = (presence: PresenceNote): void => {
    if (presences.note(presence)) waitingSince.at ??= now();
  };

  const noteMember = (member: Member, at: Instant, chat?: ChatHandle): void => {
    if (chat !== undefined) notePresence({ chat, memberId: member.id, at, joinedAt: undefined });
    const before = members.latest(member.id);
    if (before !== undefined && (at < before.at || isFresh(before, member, at))) return;
    members.keep(member.id, { member, at });
    waitingSince.at ??= now();
  };

  return {
    noteMember,
    noteJoin: (member, at, chat) => {
      notePresence({ chat, memberId: member.id, at, joinedAt: at });
      noteMember(member, at);
    },
    joinedAt: (chatId, memberId) => presences.joinedAt(chatId, memberId),
    noteMessage: (message) => {
      if (message.author && "kind" in message.chat) noteMember(message.author, message.at, message.chat);
      messages.add(message);
      letGoOldest(messages);
      waitingSince.at ??= now();
    },
    memberById: (memberId) => members.latest(memberId)?.member,
    memberByUsername: (username) => {
      const notes = [...members.waiting.values()].filter(({ member }) => usernameKey(member.username) === username);
      return notes.sort((a, b) => b.at - a.at).at(0)?.member;
    },
    message: (chatId, messageId) => [...messages].find(({ chat, id }) => chat.id === chatId && id === messageId),
    album: (chatId, album) =>
      [...messages].filter((one) => one.chat.id === chatId && one.album === album).map(({ id }) => id),
    isDue: (at) =>
      waitingSince.at !== undefined && (messages.size >= DUE_COUNT || at >= after(waitingSince.at, DUE_AGE)),
    waiting: () => {
      waitingSince.at = undefined;
      const notes = { members: [...members.waiting.values()], presences: [...presences.waiting.values()] };
      return { ...notes, messages: [...messages] };
    },
    letGo: (written) => {
      for (const note of written.members) members.letGo(note.member.id, note);
      for (const note of written.presences) presences.letGo(`${note.chat.id} ${note.memberId}`, note);
      for (const note of written.messages) messages.delete(note);
    },
  };
}

/** A username as it is compared: without the @, in lower case; empty where there is none. */
export const usernameKey = (username: string | undefined): string => (username ?? "").replace(/^@/, "").toLowerCase();

const isFresh = ({ member: before, at: since }: MemberNote, member: Member, at: Instant): boolean =>
  elapsed(since, at) < REFRESH &&
  before.name === member.name &&
  before.username === member.username &&
  before.kind === member.kind;

interface PresenceBuffer extends KeyedBuffer<string, PresenceNote> {
  /** Notes somebody who joins, or was not seen in the chat lately; whether it was noted. */
  readonly note: (presence: PresenceNote) => boolean;
  readonly joinedAt: (chatId: number, memberId: number) => Instant | undefined;
}

/** Who was seen where. When somebody joined is kept with every later note of them. */
function createPresenceBuffer(): PresenceBuffer {
  const presences = createKeyedBuffer<string, PresenceNote>();
  return {
    ...presences,
    note: ({ chat, memberId, at, joinedAt }) => {
      const key = `${chat.id} ${memberId}`;
      const before = presences.latest(key);
      if (joinedAt === undefined && before !== undefined && elapsed(before.at, at) < REFRESH) return false;
      presences.keep(key, { chat, memberId, at, joinedAt: joinedAt ?? before?.joinedAt });
      return true;
    },
    joinedAt: (chatId, memberId) => presences.latest(`${chatId} ${memberId}`)?.joinedAt,
  };
}

/** People by their id. A username has one owner: a member seen with it before loses it. */
function createMemberBuffer(): KeyedBuffer<number, MemberNote> {
  const members = createKeyedBuffer<number, MemberNote>();
  const holders: Cache<string, number> = createCache({ max: MAX_CACHED });
  const takeName = (name: string, id: number): void => {
    const before = holders.get(name);
    holders.set(name, id);
    const note = before === undefined || before === id ? undefined : members.latest(before);
    if (note === undefined || usernameKey(note.member.username) !== name) return;
    members.keep(note.member.id, { member: { ...note.member, username: undefined }, at: note.at });
  };
  return {
    ...members,
    keep: (id, note) => {
      members.keep(id, note);
      const name = usernameKey(note.member.username);
      if (name !== "") takeName(name, id);
    },
  };
}

/** Notes that wait, and beside them the newest by key, waiting or written. */
interface KeyedBuffer<K, N> {
  readonly waiting: ReadonlyMap<K, N>;
  readonly latest: (key: K) => N | undefined;
  readonly keep: (key: K, note: N) => void;
  readonly letGo: (key: K, note: N) => void;
}

function createKeyedBuffer<K, N>(): KeyedBuffer<K, N> {
  const waiting = new Map<K, N>();
  const recent: Cache<K, N> = createCache({ max: MAX_CACHED });
  return {
    waiting,
    latest: (key) => recent.get(key) ?? waiting.get(key),
    keep: (key, note) => {
      waiting.set(key, note);
      recent.set(key, note);
      const gone = letGoOldest(waiting);
      if (gone !== undefined) recent.delete(gone);
    },
    letGo: (key, note) => {
      if (waiting.get(key) === note) waiting.delete(key);
    },
  };
}

/** Keeps within bounds what waits, and gives what had to give way. */
function letGoOldest<K>(waiting: Set<K> | Map<K, unknown>): K | undefined {
  if (waiting.size <= MAX_WAITING) return undefined;
  const [oldest] = waiting.keys();
  if (oldest !== undefined) waiting.delete(oldest);
  return oldest;
}
