// What was seen lately, and what of it waits to be written.
import { type BoundedMap, boundedMap } from "../core/bounded-map.ts";
import type { Member } from "../core/member.ts";
import { after, hours, type Instant } from "../core/time.ts";
import type { SeenMessage } from "../kit/ports/sightings.ts";

/** How many people, messages and albums are answered for from memory. */
const [PEOPLE, MESSAGES, ALBUMS] = [100_000, 50_000, 10_000];

/** Somebody who has not changed is written again after this time. */
const REWRITE_AFTER = hours(1);

/** Somebody as they were seen last. */
export interface Noted {
  readonly member: Member;
  readonly at: Instant;
}

/** What waits to be written. */
export interface Batch {
  readonly members: Map<number, Noted>;
  readonly visits: Map<string, { readonly chatId: number; readonly memberId: number; readonly at: Instant }>;
  readonly messages: SeenMessage[];
}

export interface SightingMemory {
  readonly people: BoundedMap<number, Noted>;
  /** By lower-case username. */
  readonly usernames: BoundedMap<string, Member>;
  /** By chat and message id, and by chat and album. */
  readonly messages: BoundedMap<string, SeenMessage>;
  readonly albums: BoundedMap<string, readonly number[]>;
  readonly noteMember: (member: Member, at: Instant) => void;
  readonly noteMessage: (message: SeenMessage) => void;
  readonly pending: () => number;
  readonly takeBatch: () => Batch;
  /** Puts a batch that could not be written before what has come since. */
  readonly putBack: (batch: Batch) => void;
}

export function createSightingMemory(): SightingMemory {
  const people = boundedMap<number, Noted>(PEOPLE);
  const usernames = boundedMap<string, Member>(PEOPLE);
  const messages = boundedMap<string, SeenMessage>(MESSAGES);
  const albums = boundedMap<string, readonly number[]>(ALBUMS);
  const isFirstVisit = createVisits();
  let waiting = emptyBatch();
  const noteMember = (member: Member, at: Instant): void => {
    if (!isNews(people.get(member.id), { member, at })) return;
    people.set(member.id, { member, at });
    if (member.username) usernames.set(member.username.toLowerCase(), member);
    waiting.members.set(member.id, { member, at });
  };
  return {
    ...{ people, usernames, messages, albums, noteMember },
    noteMessage: (message) => {
      const { chat, id, author, album, at } = message;
      noteMember(author, at);
      const visit = `${chat.id} ${author.id}`;
      if (isFirstVisit(visit, at)) waiting.visits.set(visit, { chatId: chat.id, memberId: author.id, at });
      messages.set(`${chat.id} ${id}`, message);
      waiting.messages.push(message);
      if (album !== undefined) addTo(albums, `${chat.id} ${album}`, id);
    },
    pending: () => waiting.members.size + waiting.visits.size + waiting.messages.length,
    takeBatch: () => {
      const batch = waiting;
      waiting = emptyBatch();
      return batch;
    },
    putBack: (batch) => {
      waiting = join(batch, waiting);
    },
  };
}

/** Whether two notes say the same of somebody. */
export const isSame = (a: Member, b: Member): boolean =>
  a.kind === b.kind && a.name === b.name && a.username === b.username;

const isNews = (known: Noted | undefined, { member, at }: Noted): boolean =>
  !known || !isSame(known.member, member) || after(known.at, REWRITE_AFTER) < at;

/** Whether somebody was not seen in a chat for a while. */
function createVisits(): (visit: string, at: Instant) => boolean {
  const visits = boundedMap<string, Instant>(PEOPLE);
  return (visit, at) => {
    const last = visits.get(visit);
    if (last !== undefined && after(last, REWRITE_AFTER) >= at) return false;
    visits.set(visit, at);
    return true;
  };
}

const addTo = (albums: BoundedMap<string, readonly number[]>, key: string, id: number): void =>
  albums.set(key, [...new Set([...(albums.get(key) ?? []), id])]);

const emptyBatch = (): Batch => ({ members: new Map(), visits: new Map(), messages: [] });

const join = (older: Batch, newer: Batch): Batch => ({
  members: new Map([...older.members, ...newer.members]),
  visits: new Map([...older.visits, ...newer.visits]),
  messages: [...older.messages, ...newer.messages],
});
