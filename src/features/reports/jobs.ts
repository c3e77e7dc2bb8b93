// The jobs that run once a report is shown.

import { z } from "zod";
import { job } from "../../kit/declarations/job.ts";
import type { DecisionParts } from "./callbacks.ts";
import { updateCard } from "./decision-messages.ts";

/** The jobs that store which messages show a report. If it was decided meanwhile, the new message is updated at once. */
export function cardJobs(parts: DecisionParts) {
  const shown = async (chatId: number, messageId: number) => ({
    chat: await parts.chats.find(chatId),
    reported: await parts.reports.find(chatId, messageId),
  });
  const groupCardSent = job({
    id: "reports.carded",
    payload: z.object({ reported: z.int(), messageId: z.int().optional() }),
    run: async (chatId, { reported: about, messageId: cardId }, now) => {
      if (cardId === undefined) return;
      await parts.reports.noteCard(chatId, about, cardId);
      const { chat, reported } = await shown(chatId, about);
      if (chat && reported) await updateCard(parts, { chat, reported, now }, { cardId });
    },
  });
  const privateCardSent = job({
    id: "reports.privately-carded",
    payload: z.object({ reported: z.int(), adminId: z.int(), messageId: z.int().optional() }),
    run: async (chatId, { reported: about, adminId, messageId }, now) => {
      if (messageId === undefined) return;
      const card = { adminId, messageId };
      await parts.reports.notePrivateCard(chatId, about, card);
      const { chat, reported } = await shown(chatId, about);
      if (chat && reported) await updateCard(parts, { chat, reported, now }, { card });
    },
  });
  return { groupCardSent, privateCardSent };
}
