// Tells the group's owner in private that the log cannot be written; otherwise the group.

import { z } from "zod";
import type { ChatHandle } from "../../core/chat.ts";
import { type Text, text } from "../../core/text.ts";
import { after, days, type Instant } from "../../core/time.ts";
import { privateChatOf } from "../../kit/acts/private-chat.ts";
import { type Job, job } from "../../kit/declarations/job.ts";
import { storedText } from "../../kit/parsing/stored.ts";
import type { Ports } from "../../kit/platform.ts";
import { answer, notice } from "../../kit/reply.ts";

export type FailureNoticeDeps = Ports<"chats" | "gateway" | "jobs" | "states" | "messenger">;

/** The time between two such notices. */
const REPORT_EVERY = days(1);

export interface FailureNotices {
  /** Says that the log cannot be written, at most once a day. */
  readonly reportFailure: (chat: ChatHandle, now: Instant) => Promise<void>;
  /** Says how many entries were dropped. */
  readonly reportDropped: (chat: ChatHandle, count: number, now: Instant) => Promise<void>;
  readonly job: Job;
}

export function createFailureNotices(deps: FailureNoticeDeps): FailureNotices {
  const tellGroup = job({
    id: "log.tell-group",
    payload: z.object({ text: storedText }),
    run: async (chatId, payload) => {
      const chat = await deps.chats.find(chatId);
      if (chat) await deps.messenger.say(notice(payload.text), { chat, topic: undefined });
    },
  });
  const tell = async (chat: ChatHandle, words: Text, now: Instant): Promise<void> => {
    const instead = tellGroup.book(now, { chatId: chat.id, payload: { text: words } });
    const admins = await deps.gateway.admins(chat.id);
    const owner = admins.ok ? admins.value.find(({ status }) => status.kind === "owner")?.member : undefined;
    if (!owner) return deps.jobs.book(instead);
    await deps.messenger.say(
      { ...answer(words), ifUndelivered: instead },
      { chat: privateChatOf(owner), topic: undefined },
    );
  };
  return {
    job: tellGroup,
    reportFailure: async (chat, now) => {
      const key = `log-trouble:${chat.id}`;
      if ((await deps.states.read(key)) !== undefined) return;
      await deps.states.write(key, true, after(now, REPORT_EVERY));
      await tell(chat, text("log-trouble", { title: chat.title }), now);
    },
    reportDropped: (chat, count, now) => tell(chat, text("log-given-up", { count, title: chat.title }), now),
  };
}
