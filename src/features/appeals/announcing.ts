// Tells admins of an appeal: the log, and in private one who has not acted; else the owner, else the group.

import { z } from "zod";
import type { Case } from "../../core/case.ts";
import type { ChatHandle } from "../../core/chat.ts";
import { hasRight, type Member } from "../../core/member.ts";
import { type Text, text } from "../../core/text.ts";
import type { Instant } from "../../core/time.ts";
import { type Booking, type Job, job } from "../../kit/declarations/job.ts";
import type { Ports } from "../../kit/platform.ts";
import type { Membership } from "../../kit/ports/gateway.ts";
import { answer, type Card, post, type Telling } from "../../kit/reply.ts";
import { matterText } from "./matter.ts";
import type { Appeal, AppealStore } from "./store.ts";

export type AnnouncingDeps = Ports<"caseKinds" | "cases" | "chats" | "gateway" | "messenger"> & {
  readonly appeals: AppealStore;
};

export interface Announcing {
  readonly job: Job;
  /** Booked, it tells one admin after the other until one can be reached. */
  readonly of: (appeal: Pick<Appeal, "chatId" | "caseNumber">, now: Instant) => Booking;
}

/** Who may decide about a case: with the right, and neither the one it is about nor the one who acted. */
export function judgesOf(admins: readonly Membership[], { actor, target }: Case): readonly Member[] {
  const parties = [target?.id, actor.kind === "member" ? actor.member.id : undefined];
  return admins
    .filter(({ member, status }) => member.kind === "user" && hasRight(status, "restrict_members"))
    .map(({ member }) => member)
    .filter(({ id }) => !parties.includes(id));
}

/** What admins read of an appeal; the words of the person are data. */
export const appealText = (appeal: Appeal, found: Case, chat: ChatHandle): Text =>
  text("appeals-announced", {
    user: found.target ?? String(appeal.memberId),
    matter: matterText(found, chat),
    words: appeal.words,
  });

/** The announcement follows the case: once it is closed there is nothing left to decide. */
export const appealTelling = (found: Case): Telling => ({
  chatId: found.chatId,
  numbers: [found.number],
  as: "appeal",
});

export function createAnnouncing(
  deps: AnnouncingDeps,
  rowsOf: (chatId: number, caseNumber: number) => Card["buttons"],
): Announcing {
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
      const home: ChatHandle = { id: next.id, kind: "private", title: next.name, username: next.username };
      const otherwise = announce.book(now, { chatId, payload: { number, tried: [...tried, next.id] } });
      const card = { ...answer(words, rowsOf(chatId, number)), ifUndelivered: otherwise, tells };
      await deps.messenger.say(card, { chat: home, topic: undefined });
    },
  });
  return {
    job: announce,
    of: ({ chatId, caseNumber }, now) => announce.book(now, { chatId, payload: { number: caseNumber, tried: [] } }),
  };
}

const lookUp = ({ chats, appeals, cases }: AnnouncingDeps, chatId: number, number: number) =>
  Promise.all([chats.find(chatId), appeals.find(chatId, number), cases.find(chatId, number)]);

/** Those who may decide, then the owner. */
async function readersOf({ gateway }: AnnouncingDeps, chatId: number, found: Case): Promise<readonly Member[]> {
  const listed = await gateway.admins(chatId);
  const admins = listed.ok ? listed.value : [];
  const owner = admins.filter(({ status }) => status.kind === "owner").map(({ member }) => member);
  return [...judgesOf(admins, found), ...owner];
}
