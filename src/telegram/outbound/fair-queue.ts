// The order in which queued calls leave: lanes by priority, the chats of a lane in rotation, and limits to how many are out at once.
import { LANES, type Lane } from "./methods.ts";

/** The calls that wait in one lane. */
export interface FairQueue<T> {
  /** Adds at the end of its chat's line, or at the front where the call is a retry. */
  readonly add: (chat: string, item: T, isRetry: boolean) => void;
  readonly remove: (chat: string, item: T) => void;
  readonly waitingOf: (chat: string) => readonly T[];
  /** Takes the first item of the next chat that is open and below its limit; that chat is the last one then. */
  readonly take: (isOpen: (chat: string) => boolean) => T | undefined;
  /** An item of the chat has ended. */
  readonly leave: (chat: string) => void;
  readonly size: () => number;
  /** How many chats have items that wait or are under way. */
  readonly chats: () => number;
}

/** A queue of which at most `atOnce` items of a chat are under way together. */
export function createFairQueue<T>(atOnce: number): FairQueue<T> {
  const lines = new Map<string, T[]>();
  const underWay = new Map<string, number>();
  let size = 0;
  const countOf = (chat: string): number => underWay.get(chat) ?? 0;
  return {
    add: (chat, item, isRetry) => {
      const line = lines.get(chat) ?? [];
      if (isRetry) line.unshift(item);
      else line.push(item);
      lines.set(chat, line);
      size += 1;
    },
    remove: (chat, item) => {
      const line = lines.get(chat) ?? [];
      const index = line.indexOf(item);
      if (index < 0) return;
      line.splice(index, 1);
      size -= 1;
      if (line.length === 0) lines.delete(chat);
    },
    waitingOf: (chat) => lines.get(chat) ?? [],
    take: (isOpen) => {
      for (const [chat, line] of lines) {
        if (countOf(chat) >= atOnce || !isOpen(chat)) continue;
        const item = line.shift();
        lines.delete(chat);
        if (line.length > 0) lines.set(chat, line);
        underWay.set(chat, countOf(chat) + 1);
        size -= 1;
        return item;
      }
      return undefined;
    },
    leave: (chat) => {
      const left = countOf(chat) - 1;
      if (left > 0) underWay.set(chat, left);
      else underWay.delete(chat);
    },
    size: () => size,
    chats: () => new Set([...lines.keys(), ...underWay.keys()]).size,
  };
}

/** One turn in this many is offered to the lower lanes first, so that none of them starves. */
const ROUND = 6;

const [FIRST, ...LOWER] = LANES;

/** The lanes in the order in which that turn is offered to them. */
export function lanesAt(turn: number): readonly Lane[] {
  if (turn % ROUND !== ROUND - 1) return LANES;
  const start = Math.floor(turn / ROUND) % LOWER.length;
  return [...LOWER.slice(start), ...LOWER.slice(0, start), FIRST];
}

/** How many calls are out at once in all lanes, and of each class: neither class can take all the connections. */
const MOST = { all: 64, actions: 56, messages: 48 } as const;

/** Counts the calls that are out. */
export interface Concurrency {
  readonly allows: (lane: Lane) => boolean;
  readonly enter: (lane: Lane) => void;
  readonly leave: (lane: Lane) => void;
}

export function createConcurrency(): Concurrency {
  const out = { actions: 0, messages: 0 };
  return {
    allows: (lane) => out[classOf(lane)] < MOST[classOf(lane)] && out.actions + out.messages < MOST.all,
    enter: (lane) => {
      out[classOf(lane)] += 1;
    },
    leave: (lane) => {
      out[classOf(lane)] -= 1;
    },
  };
}

/** Telegram limits actions on a chat apart from messages to it. */
export const classOf = (lane: Lane): "actions" | "messages" => (lane === "enforcement" ? "actions" : "messages");
