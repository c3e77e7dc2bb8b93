// Batches the deletions of a chat: those that are handed in while others are under way leave as one call.
import { abortable } from "../../async/abortable.ts";
import type { Answer, ApiCall } from "./call.ts";
import type { MakeCall } from "./retry.ts";

/** The most that one call deletes (Bot API, deleteMessages). */
const MOST = 100;

/** A deletion that waits for the next batch. */
interface Waiting {
  readonly call: ApiCall;
  readonly settle: (end: Promise<Answer>) => void;
}

/** The deletions of one chat. */
interface ChatDeletions {
  underWay: number;
  readonly waiting: Set<Waiting>;
}

/**
 * Makes every call as `make` does, but batches single deletions: the first of a chat leaves at once, those that come until it
 * has ended leave together. Each gets an answer that is true of it.
 */
export function batchDeletes(make: MakeCall): MakeCall {
  const chats = new Map<string, ChatDeletions>();
  const run = async <T>(chat: string, work: () => Promise<T>): Promise<T> => {
    const deletions = chats.get(chat) ?? { underWay: 0, waiting: new Set() };
    chats.set(chat, deletions);
    deletions.underWay += 1;
    return work().finally(() => {
      deletions.underWay -= 1;
      if (deletions.underWay === 0) runNext(chat, deletions);
    });
  };
  const runNext = (chat: string, { waiting }: ChatDeletions): void => {
    const batch = [...waiting].slice(0, MOST);
    for (const one of batch) waiting.delete(one);
    if (batch.length === 0) chats.delete(chat);
    else void run(chat, () => deleteTogether(make, batch));
  };
  return (call) => {
    const isOne = call.method === "deleteMessage" && call.messageId !== undefined;
    if (!isOne && call.method !== "deleteMessages") return make(call);
    const deletions = chats.get(call.chat);
    return deletions && isOne ? addTo(deletions, call) : run(call.chat, () => make(call));
  };
}

const addTo = ({ waiting }: ChatDeletions, call: ApiCall): Promise<Answer> =>
  abortable<Answer>(call.signal, (settle) => {
    const one: Waiting = { call, settle };
    waiting.add(one);
    return () => waiting.delete(one);
  });

/** One call for all; where Telegram refuses it, one for each. Resolves when all have ended, and never rejects. */
async function deleteTogether(make: MakeCall, batch: readonly Waiting[]): Promise<void> {
  const [first] = batch;
  if (!first) return;
  const together = batch.length === 1 ? make(first.call) : make(merged(first.call, batch));
  const isRefused = await together.then(
    ({ code }) => batch.length > 1 && code >= 400 && code < 500 && code !== 429,
    () => false,
  );
  const ends = batch.map(({ call, settle }) => {
    const end = isRefused ? make(call) : together;
    settle(end);
    return end;
  });
  await Promise.allSettled(ends);
}

/** One deletion of all messages, as patient as the first of them, which no caller can abort. */
function merged(first: ApiCall, batch: readonly Waiting[]): ApiCall {
  const ids = [...new Set(batch.flatMap(({ call }) => call.messageId ?? []))];
  const { signal: _, ...init } = first.init;
  return {
    ...first,
    method: "deleteMessages",
    messageId: undefined,
    signal: new AbortController().signal,
    url: first.url.replace(/deleteMessage$/, "deleteMessages"),
    init: { ...init, body: JSON.stringify({ chat_id: chatIdOf(first), message_ids: ids }) },
  };
}

/** A number where it is one, as Telegram's ids are. */
const chatIdOf = ({ chat }: ApiCall): number | string => (/^-?\d+$/.test(chat) ? Number(chat) : chat);
