// The jobs that update messages about cases after these have changed.
import { z } from "zod";
import { after, milliseconds, minutes } from "../../core/time.ts";
import { FOLLOW, followBooking, placeOf } from "../../kit/acts/case-following.ts";
import { type Job, job } from "../../kit/declarations/job.ts";
import type { CaseMessage } from "../../kit/ports/cases/case-messages.ts";
import type { CaseDeps } from "./deps.ts";

/** How many messages one run rewrites; the next run rewrites others. */
const BATCH = 50;

/** How often a failed rewrite is tried again, and the first wait; each wait is twice the one before. */
const [TRIES, FIRST_WAIT] = [8, minutes(1)];

/** The jobs that rewrite outdated messages. */
export function followingJobs(deps: CaseDeps): readonly Job[] {
  const again = job({
    id: "cases.follow-again",
    payload: z.object({ placeId: z.int(), messageId: z.int(), tried: z.int() }),
    run: async (chatId, { tried, ...place }, now) => {
      const message = await deps.caseMessages.at(place);
      if (message) await rewrite(chatId, { message, tried }, now);
    },
  });
  const rewrite = async (
    chatId: number,
    { message, tried }: { readonly message: CaseMessage; readonly tried: number },
    now: Parameters<typeof again.book>[0],
  ): Promise<void> => {
    const chat = await deps.chats.find(chatId);
    const card = chat && (await deps.audit.retell(chat, message));
    if (!card) return;
    const { placeId, messageId } = message;
    const wait = milliseconds(FIRST_WAIT * 2 ** tried);
    const payload = { placeId, messageId, tried: tried + 1 };
    const ifUndelivered = tried < TRIES ? again.book(after(now, wait), { chatId, payload }) : undefined;
    const target = { chat: placeOf(chat, placeId), topic: undefined, instead: messageId, inLanguageOf: chatId };
    await deps.messenger.say({ ...card, ifUndelivered, tells: undefined }, target);
  };
  const follow = job({
    id: FOLLOW,
    payload: z.object({}),
    run: async (chatId, _payload, now) => {
      const behind = await deps.caseMessages.stale(chatId, now, BATCH);
      for (const message of behind) await rewrite(chatId, { message, tried: 0 }, now);
      await deps.caseMessages.caughtUp(behind);
      if (behind.length === BATCH) await deps.jobs.book(followBooking(chatId, now));
    },
  });
  return [follow, again];
}
