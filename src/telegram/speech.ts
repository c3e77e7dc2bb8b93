// Public words leave at the pace of their group, and nobody waits for them: a raid must not be judged at the pace of its notices.
import type { MessageRef } from "../core/chat.ts";
import type { Outcome } from "../kit/ports/outcome.ts";

/** How many messages of one group may wait at once: about a minute of speech. What comes on top is not said. */
const LONGEST_QUEUE = 20;

/** How long the first of a group is waited for, in milliseconds, so that usually the outcome is known. */
const PATIENCE = 250;

type Said = Outcome<MessageRef | undefined>;

export interface Speech {
  /** Sends; gives the outcome where it comes at once, and otherwise success, for the message is on its way. */
  readonly say: (chatId: number, send: () => Promise<Said>) => Promise<Said>;
  /** Resolves when everything is said. */
  readonly ended: () => Promise<void>;
}

/** Speech whose late failures are told to `failed`. */
export function createSpeech(failed: (error: unknown) => void): Speech {
  const waiting = new Map<number, number>();
  const underWay = new Set<Promise<unknown>>();
  const leave = (chatId: number): void => {
    const left = (waiting.get(chatId) ?? 1) - 1;
    if (left > 0) waiting.set(chatId, left);
    else waiting.delete(chatId);
  };
  return {
    say: async (chatId, send) => {
      const ahead = waiting.get(chatId) ?? 0;
      if (ahead >= LONGEST_QUEUE) return { ok: false, obstacle: "flood-wait" };
      waiting.set(chatId, ahead + 1);
      const said = send().finally(() => {
        leave(chatId);
        underWay.delete(said);
      });
      underWay.add(said);
      const inTime = ahead === 0 ? await within(PATIENCE, said) : undefined;
      if (inTime) return inTime;
      said.catch(failed);
      return ON_ITS_WAY;
    },
    ended: async () => {
      while (underWay.size > 0) await Promise.allSettled(underWay);
    },
  };
}

const ON_ITS_WAY: Said = { ok: true, value: undefined };

/** The outcome, if it comes in time. */
async function within(ms: number, said: Promise<Said>): Promise<Said | undefined> {
  let timer: NodeJS.Timeout | undefined;
  const over = new Promise<undefined>((resolve) => {
    timer = setTimeout(() => resolve(undefined), ms);
  });
  return Promise.race([said, over]).finally(() => clearTimeout(timer));
}
