// What passed by and is not written yet, and whom the bot has seen lately.

import { type Cache, createCache } from "../core/cache.ts";
import type { ChatHandle } from "../core/chat.ts";
import type { Member } from "../core/member.ts";
import { after, elapsed, hours, type Instant, seconds } from "../core/time.ts";
import type { SeenMessage } from "../kit/ports/sightings.ts";

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
}

/** Notes to be written, in the order of their arrival. */
export interface Notes {
  readonly members: readonly MemberNote[];
  readonly presences: readonly PresenceNote[];
  readonly messages: readonly SeenMessage[];
}

/** The memory that sightings begin in. */
export interface NoteBook {
  readonly noteMember: (member: Member, at: Instant, chat?: ChatHandle) => void;
  readonly noteMessage: (message: SeenMessage) => void;
  readonly memberById: (memberId: number) => Member | undefined;
  /** Whoever carries the username by notes that are not written yet. */
  readonly memberByUsername: (username: string) => Member | undefined;
  readonly message: (chatId: number, messageId: number) => SeenMessage | undefined;
  readonly album: (chatId: number, album: string) => readonly number[];
  /** Whether enough notes wait, or wait long enough, to be written. */
  readonly isDue: (now: Instant) => boolean;
  readonly waiting: () => Notes;
  /** Lets go of notes that are written, unless newer ones have taken their place. */
  readonly letGo: (written: Notes) => void;
}

const MAX_CACHED = 20_000;

/** While the database is away the oldest notes give way: they are worth less than memory. */
const MAX_WAITING = 20_000;
const DUE_COUNT = 200;
const DUE_AGE = seconds(1);

/** Somebody who has not changed is written again after this long, so that an ordinary message costs no row of theirs. */
const REFRESH = hours(1);

/** Makes an empty memory. */
export function createNoteBook(now: () => Instant): NoteBook {
  const members = createShelf<MemberNote>();
  const presences = createShelf<PresenceNote>();
  const messages = createShelf<SeenMessage>();
  const waitingSince = { at: undefined as Instant | undefined };

  const notePresence = (chat: ChatHandle, memberId: number, at: Instant): void => {
    const key = keyOf(chat.id, memberId);
    const presence = presences.latest(key);
    if (presence !== undefined && elapsed(presence.at, at) < REFRESH) return;
    presences.keep(key, { chat, memberId, at });
    waitingSince.at ??= now();
  };

  const noteMember = (member: Member, at: Instant, chat?: ChatHandle): void => {
    if (chat !== undefined) notePresence(chat, member.id, at);
    const before = members.latest(String(member.id));
    if (before !== undefined && (at < before.at || isFresh(before, member, at))) return;
    members.keep(String(member.id), { member, at });
    waitingSince.at ??= now();
  };

  return {
    noteMember,
    noteMessage: (message) => {
      const { chat, author, at } = message;
      noteMember(author, at, chat);
      const key = keyOf(chat.id, message.id);
      if (messages.latest(key) === undefined) messages.keep(key, message);
      waitingSince.at ??= now();
    },
    memberById: (memberId) => members.latest(String(memberId))?.member,
    memberByUsername: (username) => {
      const notes = [...members.waiting.values()].filter(({ member }) => usernameKey(member.username) === username);
      return notes.sort((a, b) => b.at - a.at).at(0)?.member;
    },
    message: (chatId, messageId) => messages.latest(keyOf(chatId, messageId)),
    album: (chatId, album) =>
      [...messages.waiting.values()].filter((one) => one.chat.id === chatId && one.album === album).map(({ id }) => id),
    isDue: (at) =>
      waitingSince.at !== undefined && (messages.waiting.size >= DUE_COUNT || at >= after(waitingSince.at, DUE_AGE)),
    waiting: () => {
      waitingSince.at = undefined;
      return { members: notesOf(members), presences: notesOf(presences), messages: notesOf(messages) };
    },
    letGo: (written) => {
      for (const note of written.members) members.letGo(String(note.member.id), note);
      for (const note of written.presences) presences.letGo(keyOf(note.chat.id, note.memberId), note);
      for (const note of written.messages) messages.letGo(keyOf(note.chat.id, note.id), note);
    },
  };
}

const notesOf = <N>({ waiting }: Shelf<N>): readonly N[] => [...waiting.values()];

/** A username as it is compared: without the @, in lower case; empty where there is none. */
export const usernameKey = (username: string | undefined): string => (username ?? "").replace(/^@/, "").toLowerCase();

const keyOf = (chatId: number, id: number): string => `${chatId} ${id}`;

const isFresh = ({ member: before, at: since }: MemberNote, member: Member, at: Instant): boolean =>
  elapsed(since, at) < REFRESH &&
  before.name === member.name &&
  before.username === member.username &&
  before.kind === member.kind;

/** Notes that wait, and beside them the newest by key, waiting or written. */
interface Shelf<N> {
  readonly waiting: ReadonlyMap<string, N>;
  readonly latest: (key: string) => N | undefined;
  readonly keep: (key: string, note: N) => void;
  readonly letGo: (key: string, note: N) => void;
}

function createShelf<N>(): Shelf<N> {
  const waiting = new Map<string, N>();
  const recent: Cache<string, N> = createCache({ max: MAX_CACHED });
  return {
    waiting,
    latest: (key) => waiting.get(key) ?? recent.get(key),
    keep: (key, note) => {
      waiting.set(key, note);
      recent.set(key, note);
      if (waiting.size <= MAX_WAITING) return;
      const [oldest] = waiting.keys();
      if (oldest === undefined) return;
      waiting.delete(oldest);
      recent.delete(oldest);
    },
    letGo: (key, note) => {
      if (waiting.get(key) === note) waiting.delete(key);
    },
  };
}
