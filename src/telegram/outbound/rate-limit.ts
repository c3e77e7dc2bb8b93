// The rates that Telegram's refusals (429) leave: of one chat, and of the bot as a whole. All moments are milliseconds of one clock.
import type { Answer } from "./call.ts";
import { classOf } from "./fair-queue.ts";
import type { Lane } from "./methods.ts";

export interface RateTerms {
  /** The share of the calls of the last second that a cut leaves. */
  readonly share: number;
  /** The rate below which no cut goes, in calls a second. */
  readonly least: number;
  /** How many seconds of the rate may be saved up for a burst. */
  readonly saves: number;
}

/** A rate grows by a tenth each ten seconds, and is lifted above a thousand calls a second. */
const [GROWTH, GROWS_EVERY, LIFTED_ABOVE] = [1.1, 10_000, 1_000];

/** The refusals of one burst cut once: the next cut comes a second later at the earliest. */
const SECOND = 1_000;

export interface RateLimit {
  /** Milliseconds until the next call may leave; 0 for at once. */
  readonly wait: (now: number) => number;
  /** A call leaves. */
  readonly spend: (now: number) => void;
  /** Telegram has refused: the rate becomes a share of what was sent in the last second. */
  readonly cut: (now: number) => void;
  /** Calls a second; infinite until the first cut. */
  readonly rate: (now: number) => number;
}

export function createRateLimit({ share, least, saves }: RateTerms): RateLimit {
  let rate = Number.POSITIVE_INFINITY;
  let [saved, savedAt, raisedAt, cutAt] = [0, 0, 0, Number.NEGATIVE_INFINITY];
  const sent: number[] = [];
  const forget = (now: number): void => {
    while (sent[0] !== undefined && sent[0] <= now - SECOND) sent.shift();
  };
  const grow = (now: number): void => {
    for (; rate <= LIFTED_ABOVE && now - raisedAt >= GROWS_EVERY; raisedAt += GROWS_EVERY) rate *= GROWTH;
    if (rate > LIFTED_ABOVE) rate = Number.POSITIVE_INFINITY;
  };
  const save = (now: number): void => {
    grow(now);
    saved = Math.min(Math.max(1, rate * saves), saved + ((now - savedAt) * rate) / SECOND);
    savedAt = now;
  };
  return {
    wait: (now) => {
      grow(now);
      if (rate === Number.POSITIVE_INFINITY) return 0;
      save(now);
      return saved >= 1 ? 0 : ((1 - saved) * SECOND) / rate;
    },
    spend: (now) => {
      forget(now);
      sent.push(now);
      saved -= 1;
    },
    cut: (now) => {
      if (now - cutAt < SECOND) return;
      forget(now);
      rate = Math.max(sent.length * share, least);
      [saved, savedAt, raisedAt, cutAt] = [0, now, now, now];
    },
    rate: (now) => {
      grow(now);
      return rate;
    },
  };
}

/** A refused chat goes on evenly, with this share of what was sent to it in the last second, refused calls included. */
const CHAT_TERMS: RateTerms = { share: 0.8, least: 5, saves: 0 };

/** The rate of a chat is forgotten when nothing was sent to it for this many milliseconds. */
const KEPT = 10_000;

/** A rate limit for each chat, shared by actions and messages: messages bring no refusal upon actions. */
export interface ChatRates {
  readonly wait: (chat: string, now: number) => number;
  readonly spend: (chat: string, now: number) => void;
  readonly cut: (chat: string, now: number) => void;
}

export function createChatRates(): ChatRates {
  const known = new Map<string, { readonly limit: RateLimit; readonly at: number }>();
  const forgetOld = (now: number): void => {
    for (const [chat, { at }] of known) {
      if (at > now - KEPT) return;
      known.delete(chat);
    }
  };
  return {
    wait: (chat, now) => known.get(chat)?.limit.wait(now) ?? 0,
    spend: (chat, now) => {
      const limit = known.get(chat)?.limit ?? createRateLimit(CHAT_TERMS);
      limit.spend(now);
      known.delete(chat);
      known.set(chat, { limit, at: now });
      forgetOld(now);
    },
    cut: (chat, now) => known.get(chat)?.limit.cut(now),
  };
}

/** Where a call goes: its chat, and the lane that it takes there. */
export interface Route {
  readonly lane: Lane;
  readonly chat: string;
}

export interface Pause {
  /** The moment of its end. */
  readonly until: number;
  /** Telegram's refusal. */
  readonly answer: Answer;
}

/** Refusals in two chats within this many milliseconds are a limit of the bot as a whole. */
const TOGETHER = 1_000;

/** The pauses that Telegram has asked for, each for one class of calls to one chat. */
export interface Pauses {
  /** Begins a pause; true where it is a sign of a limit of the whole bot. */
  readonly begin: (route: Route, pause: Pause, now: number) => boolean;
  /** Holds back chatter and bulk until that moment. */
  readonly hush: (until: number) => void;
  /** The pause of the route at that moment. */
  readonly find: (route: Route, now: number) => Pause | undefined;
  readonly isOpen: (route: Route, now: number) => boolean;
  /** The moment when the next of them ends. */
  readonly nextEnd: (now: number) => number | undefined;
}

export function createPauses(): Pauses {
  const pausesByKey = new Map<string, Pause>();
  let last = { chat: "", at: Number.NEGATIVE_INFINITY };
  let hushedUntil = 0;
  const find = (route: Route, now: number): Pause | undefined => {
    const found = pausesByKey.get(keyOf(route));
    return found && found.until > now ? found : undefined;
  };
  const forgetPast = (now: number): void => {
    for (const [key, { until }] of pausesByKey) if (until <= now) pausesByKey.delete(key);
  };
  return {
    begin: (route, pause, now) => {
      forgetPast(now);
      const present = find(route, now);
      if (!present || present.until < pause.until) pausesByKey.set(keyOf(route), pause);
      const isOfAll = last.chat !== route.chat && now - last.at <= TOGETHER;
      last = { chat: route.chat, at: now };
      return isOfAll;
    },
    hush: (until) => {
      hushedUntil = Math.max(hushedUntil, until);
    },
    find,
    isOpen: (route, now) => !find(route, now) && !(isHushable(route.lane) && hushedUntil > now),
    nextEnd: (now) => {
      forgetPast(now);
      const ends = [...pausesByKey.values()].map(({ until }) => until);
      if (hushedUntil > now) ends.push(hushedUntil);
      return ends.length === 0 ? undefined : Math.min(...ends);
    },
  };
}

const keyOf = ({ lane, chat }: Route): string => `${classOf(lane)}:${chat}`;

const isHushable = (lane: Lane): boolean => lane === "chatter" || lane === "bulk";
