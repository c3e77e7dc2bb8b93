// Deletions that come while others of their chat are on the way: they gather, and leave as one call.
import type { Answer, Call } from "./call.ts";
import type { Persist } from "./retry.ts";

/** The most that one call deletes (Bot API, deleteMessages). */
const HUNDRED = 100;

/** A call that waits for others to go with. */
interface Gathered {
  readonly call: Call;
  readonly settle: (end: Promise<Answer>) => void;
}

/** What is on the way in a chat, and what gathers meanwhile. */
interface Chat {
  underWay: number;
  readonly gathered: Set<Gathered>;
}

/**
 * Makes every call as `persist` does, but merges deletions: the first of a chat leaves at once, those that come until it
 * has ended leave together. Each gets an answer that is true of it.
 */
export function mergingDeletions(persist: Persist): Persist {
  const chats = new Map<string, Chat>();
  const run = async <T>(chat: string, work: () => Promise<T>): Promise<T> => {
    const here = chats.get(chat) ?? { underWay: 0, gathered: new Set() };
    chats.set(chat, here);
    here.underWay += 1;
    return work().finally(() => {
      here.underWay -= 1;
      if (here.underWay === 0) goOn(chat, here);
    });
  };
  const goOn = (chat: string, { gathered }: Chat): void => {
    const batch = [...gathered].slice(0, HUNDRED);
    for (const one of batch) gathered.delete(one);
    if (batch.length === 0) chats.delete(chat);
    else void run(chat, () => deleteTogether(persist, batch));
  };
  return (call) => {
    const isOne = call.method === "deleteMessage" && call.messageId !== undefined;
    if (!isOne && call.method !== "deleteMessages") return persist(call);
    const here = chats.get(call.chat);
    return here && isOne ? gather(here, call) : run(call.chat, () => persist(call));
  };
}

/** Waits for the others of the chat, unless it is called off. */
function gather({ gathered }: Chat, call: Call): Promise<Answer> {
  return new Promise((resolve, reject) => {
    const callOff = (): void => {
      gathered.delete(one);
      reject(call.waiting.reason);
    };
    const settle = (end: Promise<Answer>): void => {
      call.waiting.removeEventListener("abort", callOff);
      end.then(resolve, reject);
    };
    const one: Gathered = { call, settle };
    if (call.waiting.aborted) return callOff();
    call.waiting.addEventListener("abort", callOff, { once: true });
    gathered.add(one);
  });
}

/** One call for all; where Telegram refuses it, one for each. Ends when all have ended, and never fails. */
async function deleteTogether(persist: Persist, batch: readonly Gathered[]): Promise<void> {
  const [first] = batch;
  if (!first) return;
  const together = batch.length === 1 ? persist(first.call) : persist(merged(first.call, batch));
  const isRefused = await together.then(
    ({ code }) => batch.length > 1 && code >= 400 && code < 500 && code !== 429,
    () => false,
  );
  const ends = batch.map(({ call, settle }) => {
    const end = isRefused ? persist(call) : together;
    settle(end);
    return end;
  });
  await Promise.allSettled(ends);
}

/** One deletion of all messages, as patient as the oldest of them, which nobody can call off. */
function merged(first: Call, batch: readonly Gathered[]): Call {
  const ids = [...new Set(batch.flatMap(({ call }) => call.messageId ?? []))];
  const { signal: _, ...init } = first.init;
  return {
    ...first,
    method: "deleteMessages",
    messageId: undefined,
    waiting: new AbortController().signal,
    url: first.url.replace(/deleteMessage$/, "deleteMessages"),
    init: { ...init, body: JSON.stringify({ chat_id: chatIn(first), message_ids: ids }) },
  };
}

/** A number where it is one, as Telegram's ids are. */
const chatIn = ({ chat }: Call): number | string => (/^-?\d+$/.test(chat) ? Number(chat) : chat);
