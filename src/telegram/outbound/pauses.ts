// Whom Telegram has asked to be patient: one chat, for one class of methods. Others go on.
import type { Answer } from "./call.ts";
import type { Lane } from "./methods.ts";

/** Two chats refused within this many milliseconds are a limit of the bot as a whole. */
const TOGETHER = 1_000;

export interface Pause {
  /** The moment of its end, in milliseconds. */
  readonly until: number;
  /** What Telegram said. */
  readonly answer: Answer;
}

/** Where a pause holds: the acts on a chat are limited apart from the words to it. */
export interface Place {
  readonly lane: Lane;
  readonly chat: string;
}

export interface Pauses {
  /** Begins a pause; says whether it is a sign of a limit for the whole bot. */
  readonly begin: (place: Place, pause: Pause, now: number) => boolean;
  /** Nothing of chatter and bulk leaves until then. */
  readonly hush: (until: number) => void;
  /** What holds the place up at that moment. */
  readonly find: (place: Place, now: number) => Pause | undefined;
  readonly isOpen: (place: Place, now: number) => boolean;
  /** The moment when the next of them ends. */
  readonly nextEnd: (now: number) => number | undefined;
}

export function createPauses(): Pauses {
  const standing = new Map<string, Pause>();
  let last = { chat: "", at: Number.NEGATIVE_INFINITY };
  let hushedUntil = 0;
  const find = (place: Place, now: number): Pause | undefined => {
    const found = standing.get(keyOf(place));
    return found && found.until > now ? found : undefined;
  };
  const forgetPast = (now: number): void => {
    for (const [key, { until }] of standing) if (until <= now) standing.delete(key);
  };
  return {
    begin: (place, pause, now) => {
      forgetPast(now);
      const present = find(place, now);
      if (!present || present.until < pause.until) standing.set(keyOf(place), pause);
      const isOfAll = last.chat !== place.chat && now - last.at <= TOGETHER;
      last = { chat: place.chat, at: now };
      return isOfAll;
    },
    hush: (until) => {
      hushedUntil = Math.max(hushedUntil, until);
    },
    find,
    isOpen: (place, now) => !find(place, now) && !(isHushable(place.lane) && hushedUntil > now),
    nextEnd: (now) => {
      forgetPast(now);
      const ends = [...standing.values()].map(({ until }) => until);
      if (hushedUntil > now) ends.push(hushedUntil);
      return ends.length === 0 ? undefined : Math.min(...ends);
    },
  };
}

/** Whether two lanes are of the same class, so that a pause of one holds for the other. */
export const isSameClass = (one: Lane, other: Lane): boolean => (one === "enforcement") === (other === "enforcement");

const keyOf = ({ lane, chat }: Place): string => `${lane === "enforcement" ? "acts" : "words"}:${chat}`;

const isHushable = (lane: Lane): boolean => lane === "chatter" || lane === "bulk";
