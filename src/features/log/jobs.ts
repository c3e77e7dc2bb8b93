// Posts entries in the log channel. Entries that cannot be posted are kept, and posted later by jobs.

import { z } from "zod";
import type { ChatHandle } from "../../core/chat.ts";
import { after, days, elapsed, hours, type Instant, instant, milliseconds, minutes } from "../../core/time.ts";
import { type Job, job } from "../../kit/declarations/job.ts";
import type { Ports } from "../../kit/platform.ts";
import type { Card } from "../../kit/reply.ts";
import { stateWordsOf } from "../../kit/words/case-state-words.ts";
import { createFailureNotices, type FailureNoticeDeps, type FailureNotices } from "./failure-notices.ts";
import { CONFIGURABLE, handleOf, type LogChannel, logSettings } from "./settings.ts";
import { type LogEntry, type LogPostStore, storedEntry, type WaitingPost } from "./store.ts";
import { caseCard, noteCard } from "./texts.ts";

export type PostingDeps = FailureNoticeDeps &
  Ports<"caseKinds" | "cases" | "gateway" | "settings" | "statuses"> & {
    readonly logPosts: LogPostStore;
  };

/** The wait before the channel is tried again: the first, and the longest. */
const [FIRST_WAIT, LONGEST_WAIT] = [minutes(10), hours(6)];

/** How long an entry is kept for the channel. */
const KEPT_FOR = days(7);

/** How many entries are posted at a time, so that the channel is not flooded. */
const BATCH = 20;

/** An entry, and the channel in which it is posted. */
export interface Posting {
  readonly chat: ChatHandle;
  readonly channel: LogChannel;
  readonly entry: LogEntry;
  readonly card: Card;
  readonly at: Instant;
}

export interface LogPoster {
  readonly put: (posting: Posting) => Promise<void>;
  readonly jobs: readonly Job[];
}

/** The ports and the store, with the functions that call each other. */
interface PosterParts extends PostingDeps {
  readonly put: LogPoster["put"];
  readonly failures: FailureNotices;
  readonly retryLater: (chatId: number, now: Instant, tries: number) => Promise<void>;
}

/** Makes the poster, with the jobs that try again. */
export function createPoster(deps: PostingDeps): LogPoster {
  const failures = createFailureNotices(deps);
  const retry = job({
    id: "log.retry",
    payload: z.object({ tries: z.int() }),
    run: (chatId, { tries }, now) => postWaiting(parts, chatId, { tries, now }),
  });
  const undelivered = job({
    id: "log.undelivered",
    payload: z.object({ entry: storedEntry, at: z.number() }),
    run: (chatId, { entry, at }, now) => keepEntry(parts, chatId, { entry, at: instant(at), now }),
  });
  const parts: PosterParts = {
    ...deps,
    failures,
    retryLater: (chatId, now, tries) =>
      deps.jobs.book(retry.book(after(now, waitAfter(tries)), { chatId, payload: { tries }, key: "retry" })),
    put: ({ chat, channel, entry, card, at }) =>
      deps.messenger.say(
        { ...card, ifUndelivered: undelivered.book(at, { chatId: chat.id, payload: { entry, at } }) },
        { chat: handleOf(channel), topic: undefined, inLanguageOf: chat.id },
      ),
  };
  return { put: parts.put, jobs: [retry, undelivered, failures.job] };
}

const waitAfter = (tries: number) => milliseconds(Math.min(LONGEST_WAIT, FIRST_WAIT * 2 ** Math.min(tries, 10)));

/** Keeps an entry. The first one books the next try, which posts all that are kept by then. */
async function keepEntry(
  parts: PosterParts,
  chatId: number,
  { entry, at, now }: { readonly entry: LogEntry; readonly at: Instant; readonly now: Instant },
): Promise<void> {
  const { logPosts, failures, chats, retryLater } = parts;
  const isFirst = (await logPosts.oldest(chatId, 1)).length === 0;
  await logPosts.add(chatId, entry, at);
  if (isFirst) await retryLater(chatId, now, 0);
  const chat = await chats.find(chatId);
  const channel = await channelOf(parts, chatId);
  if (chat && channel && !(await isOpenNow(parts, channel))) await failures.reportFailure(chat, now);
}

const channelOf = async ({ settings }: PostingDeps, chatId: number): Promise<LogChannel | undefined> =>
  logSettings.parse(await settings.of(chatId, CONFIGURABLE)).channel;

/** Posts kept entries, or drops those kept for too long. Books the next try unless nothing is kept. */
async function postWaiting(
  parts: PosterParts,
  chatId: number,
  { tries, now }: { readonly tries: number; readonly now: Instant },
): Promise<void> {
  const waiting = await parts.logPosts.oldest(chatId, BATCH);
  if (waiting.length === 0) return;
  const chat = await parts.chats.find(chatId);
  const channel = await channelOf(parts, chatId);
  if (!chat || !channel) return parts.logPosts.clear(chatId);
  const isOpen = await isOpenNow(parts, channel);
  const due = waiting.filter(({ at }) => isOpen || elapsed(at, now) > KEPT_FOR);
  await parts.logPosts.remove(
    chatId,
    due.map(({ id }) => id),
  );
  await parts.retryLater(chatId, now, isOpen ? 0 : tries + 1);
  if (isOpen) for (const one of due) await putAgain(parts, { chat, channel, one });
  else if (due.length > 0) await parts.failures.reportDropped(chat, due.length, now);
}

async function isOpenNow({ gateway }: PostingDeps, { id }: LogChannel): Promise<boolean> {
  const found = await gateway.resolveChannel(id);
  return found.ok && found.value.mayPost;
}

async function putAgain(
  parts: PosterParts,
  { chat, channel, one }: Pick<Posting, "chat" | "channel"> & { readonly one: WaitingPost },
): Promise<void> {
  const card = await cardOf(parts, chat, one.entry);
  if (card) await parts.put({ chat, channel, card, entry: one.entry, at: one.at });
}

/** A case is shown in its present state. */
async function cardOf(deps: PostingDeps, chat: ChatHandle, entry: LogEntry): Promise<Card | undefined> {
  if (!("number" in entry)) return noteCard(entry, chat);
  const found = await deps.cases.find(chat.id, entry.number);
  return found && caseCard(found, { chat, caseKinds: deps.caseKinds }, await stateWordsOf(deps, found));
}
