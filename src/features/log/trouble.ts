// Says that the log cannot be written: to the group's owner, who can help; else to the group.
import { z } from "zod";
import type { ChatHandle } from "../../core/chat.ts";
import { type Text, text } from "../../core/text.ts";
import { after, days, type Instant } from "../../core/time.ts";
import { type Job, job } from "../../kit/job.ts";
import type { ChatStore } from "../../kit/ports/chats.ts";
import type { Gateway } from "../../kit/ports/gateway.ts";
import type { Scheduler } from "../../kit/ports/jobs.ts";
import type { StateStore } from "../../kit/ports/states.ts";
import type { Voice } from "../../kit/ports/voice.ts";
import { answer, notice } from "../../kit/reply.ts";

export interface TroubleNeeds {
  readonly voice: Voice;
  readonly chats: Pick<ChatStore, "find">;
  readonly gateway: Pick<Gateway, "admins">;
  readonly scheduler: Scheduler;
  readonly states: StateStore;
}

/** How often people are told that the log cannot be written. */
const COMPLAIN_EVERY = days(1);

export interface Trouble {
  /** Says so, once a day. */
  readonly complain: (chat: ChatHandle, now: Instant) => Promise<void>;
  /** Says that so many entries will not follow any more. */
  readonly giveUp: (chat: ChatHandle, count: number, now: Instant) => Promise<void>;
  readonly job: Job;
}

export function createTrouble(needs: TroubleNeeds): Trouble {
  const tellGroup = job({
    id: "log.tell-group",
    payload: z.object({ text: z.custom<Text>() }),
    run: async (chatId, payload) => {
      const chat = await needs.chats.find(chatId);
      if (chat) await needs.voice.say(notice(payload.text), { chat, topic: undefined });
    },
  });
  const tell = async (chat: ChatHandle, words: Text, now: Instant): Promise<void> => {
    const instead = tellGroup.book(now, { chatId: chat.id, payload: { text: words } });
    const admins = await needs.gateway.admins(chat.id);
    const owner = admins.ok ? admins.value.find(({ standing }) => standing.kind === "owner")?.member : undefined;
    if (!owner) return needs.scheduler.book(instead);
    const home: ChatHandle = { id: owner.id, kind: "private", title: owner.name, username: owner.username };
    await needs.voice.say({ ...answer(words), ifUndelivered: instead }, { chat: home, topic: undefined });
  };
  return {
    job: tellGroup,
    complain: async (chat, now) => {
      const key = `log-trouble:${chat.id}`;
      if ((await needs.states.read(key)) !== undefined) return;
      await needs.states.write(key, true, after(now, COMPLAIN_EVERY));
      await tell(chat, text("log-trouble", { title: chat.title }), now);
    },
    giveUp: (chat, count, now) => tell(chat, text("log-given-up", { count, title: chat.title }), now),
  };
}
