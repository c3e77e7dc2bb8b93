// Who waits in one lane: each chat in its own order, and the chats one after the other.

export interface FairQueue<T> {
  /** Waits at the end of its chat's line, or at its beginning where it was there before. */
  readonly add: (chat: string, one: T, isBack: boolean) => void;
  readonly remove: (chat: string, one: T) => void;
  readonly waitingOf: (chat: string) => readonly T[];
  /** Takes the first one of the next chat that is open and has fewer under way than it may; the chat is last then. */
  readonly take: (isOpen: (chat: string) => boolean) => T | undefined;
  /** One of the chat is no longer under way. */
  readonly leave: (chat: string) => void;
  readonly size: () => number;
  /** How many chats it remembers: none that has nothing waiting and nothing under way. */
  readonly chats: () => number;
}

/** A queue in which at most `atOnce` of a chat are under way together. */
export function createFairQueue<T>(atOnce: number): FairQueue<T> {
  const lines = new Map<string, T[]>();
  const underWay = new Map<string, number>();
  let size = 0;
  const countOf = (chat: string): number => underWay.get(chat) ?? 0;
  return {
    add: (chat, one, isBack) => {
      const line = lines.get(chat) ?? [];
      if (isBack) line.unshift(one);
      else line.push(one);
      lines.set(chat, line);
      size += 1;
    },
    remove: (chat, one) => {
      const line = lines.get(chat) ?? [];
      const place = line.indexOf(one);
      if (place < 0) return;
      line.splice(place, 1);
      size -= 1;
      if (line.length === 0) lines.delete(chat);
    },
    waitingOf: (chat) => lines.get(chat) ?? [],
    take: (isOpen) => {
      for (const [chat, line] of lines) {
        if (countOf(chat) >= atOnce || !isOpen(chat)) continue;
        const one = line.shift();
        lines.delete(chat);
        if (line.length > 0) lines.set(chat, line);
        underWay.set(chat, countOf(chat) + 1);
        size -= 1;
        return one;
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
