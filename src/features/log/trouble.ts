// Says that the log cannot be written: to the group's owner, who can help; else to the group.

import { z } from "zod";
import type { ChatHandle } from "../../core/chat.ts";
import { type Text, text } from "../../core/text.ts";
import { after, days, type Instant } from "../../core/time.ts";
import { type Job, job } from "../../kit/declarations/job.ts";
import { storedText } from "../../kit/parsing/stored.ts";
import type { Ports } from "../../kit/platform.ts";
import { answer, notice } from "../../kit/reply.ts";

export type TroubleDeps = Ports<"chats" | "gateway" | "jobs" | "states" | "messenger">;

/** How often people are told that the log cannot be written. */
const COMPLAIN_EVERY = days(1);

export interface Trouble {
  /** Says so, once a day. */
  readonly complain: (chat: ChatHandle, now: Instant) => Promise<void>;
  /** Says that so many entries will not follow any more. */
  readonly giveUp: (chat: ChatHandle, count: number, now: Instant) => Promise<void>;
  readonly job: Job;
}

export function createTrouble(deps: TroubleDeps): Trouble {
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
    const home: ChatHandle = { id: owner.id, kind: "private", title: owner.name, username: owner.username };
    await deps.messenger.say({ ...answer(words), ifUndelivered: instead }, { chat: home, topic: undefined });
  };
  return {
    job: tellGroup,
    complain: async (chat, now) => {
      const key = `log-trouble:${chat.id}`;
      if ((await deps.states.read(key)) !== undefined) return;
      await deps.states.write(key, true, after(now, COMPLAIN_EVERY));
      await tell(chat, text("log-trouble", { title: chat.title }), now);
    },
    giveUp: (chat, count, now) => tell(chat, text("log-given-up", { count, title: chat.title }), now),
  };
}
