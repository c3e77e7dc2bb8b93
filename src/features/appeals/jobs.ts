// The job that announces an appeal: in private to an admin who has not acted, otherwise to the owner, otherwise to the group.

import { z } from "zod";
import type { Case } from "../../core/case.ts";
import type { Member } from "../../core/member.ts";
import type { Instant } from "../../core/time.ts";
import { privateChatOf } from "../../kit/acts/private-chat.ts";
import { type Booking, type Job, job } from "../../kit/declarations/job.ts";
import type { Ports } from "../../kit/platform.ts";
import { answer, type Card, post } from "../../kit/reply.ts";
import { decidersOf } from "./eligibility.ts";
import type { Appeal, AppealStore } from "./store.ts";
import { appealTelling, appealText } from "./texts.ts";

export type AnnouncementDeps = Ports<"caseKinds" | "cases" | "chats" | "gateway" | "messenger"> & {
  readonly appeals: AppealStore;
};

export interface Announcement {
  readonly job: Job;
  /** The booking of the job, which tries one admin after the other until one can be reached. */
  readonly of: (appeal: Pick<Appeal, "chatId" | "caseNumber">, now: Instant) => Booking;
}

export function createAnnouncement(
  deps: AnnouncementDeps,
  rowsOf: (chatId: number, caseNumber: number) => Card["buttons"],
): Announcement {
  const announce = job({
    id: "appeals.announce",
    payload: z.object({ number: z.int(), tried: z.array(z.int()) }),
    run: async (chatId, { number, tried }, now) => {
      const [chat, appeal, found] = await lookUp(deps, chatId, number);
      if (!chat || !found || appeal?.state !== "open") return;
      const words = appealText(appeal, found, chat);
      const next = (await readersOf(deps, chatId, found)).find(({ id }) => !tried.includes(id));
      const tells = appealTelling(found);
      if (!next)
        return deps.messenger.say({ ...post(words, rowsOf(chatId, number)), tells }, { chat, topic: undefined });
      const otherwise = announce.book(now, { chatId, payload: { number, tried: [...tried, next.id] } });
      const card = { ...answer(words, rowsOf(chatId, number)), ifUndelivered: otherwise, tells };
      await deps.messenger.say(card, { chat: privateChatOf(next), topic: undefined });
    },
  });
  return {
    job: announce,
    of: ({ chatId, caseNumber }, now) => announce.book(now, { chatId, payload: { number: caseNumber, tried: [] } }),
  };
}

const lookUp = ({ chats, appeals, cases }: AnnouncementDeps, chatId: number, number: number) =>
  Promise.all([chats.find(chatId), appeals.find(chatId, number), cases.find(chatId, number)]);

/** Those who may decide, then the owner. */
async function readersOf({ gateway }: AnnouncementDeps, chatId: number, found: Case): Promise<readonly Member[]> {
  const listed = await gateway.admins(chatId);
  const admins = listed.ok ? listed.value : [];
  const owner = admins.filter(({ status }) => status.kind === "owner").map(({ member }) => member);
  return [...decidersOf(admins, found), ...owner];
}
