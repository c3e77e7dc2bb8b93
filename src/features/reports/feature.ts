// Reports: members call the admins to a message, quietly, and the admins decide it with one tap.
import { z } from "zod";
import { text } from "../../core/text.ts";
import { callback } from "../../kit/callback.ts";
import { defineFeature, type Listeners } from "../../kit/feature.ts";
import { job } from "../../kit/job.ts";
import type { Page } from "../../kit/page.ts";
import { type Choice, choiceCodec } from "./card.ts";
import { reportCommands, stateOf } from "./commands.ts";
import { type DecidingNeeds, deciding } from "./deciding.ts";
import { type ReportingParts, report } from "./reporting.ts";
import { type ReportSettings, reportSettings } from "./settings.ts";

export type ReportNeeds = DecidingNeeds;

export function reports(needs: ReportNeeds) {
  const clear = job({
    id: "reports.clear",
    payload: z.object({ cardId: z.int() }),
    run: async (chatId, { cardId }) => void (await needs.gateway.remove(chatId, [cardId])),
  });
  const carded = job({
    id: "reports.carded",
    payload: z.object({ reported: z.int(), messageId: z.int().optional() }),
    run: async (chatId, { reported, messageId }) => {
      if (messageId !== undefined) await needs.reports.noteCard(chatId, reported, messageId);
    },
  });
  const decide = callback<ReportSettings, Choice>({
    ...{ id: "reports.decide", access: "admin", codec: choiceCodec },
    run: deciding({
      ...needs,
      clearing: (chatId, cardId, at) => clear.book(at, { chatId, payload: { cardId } }),
    }),
  });
  const parts: ReportingParts = {
    ...needs,
    button: decide.button,
    carded: (chatId, reported, now) => carded.book(now, { chatId, payload: { reported } }),
  };
  return defineFeature("reports", reportSettings, {
    title: "reports-title",
    commands: reportCommands(parts),
    ...{ callbacks: [decide], jobs: [clear, carded], pages: [page] },
    listeners: { message: calledFor(parts) },
    heeds: (event) => event.kind === "message" && isCall(event.content.text),
  });
}

/** Whether the admins are called by name. */
const isCall = (said: string): boolean => said.includes("@") && /(?:^|\s)@admins?\b/i.test(said);

/** `@admin` or `@admins` in a reply, as is the custom. */
const calledFor =
  (parts: ReportingParts): NonNullable<Listeners<ReportSettings>["message"]> =>
  async (event, { chat, settings, now }) => {
    const { content, member: reporter, message: by } = event;
    if (!settings.enabled || !isCall(content.text)) return undefined;
    const { repliedTo: replied } = event;
    if (replied === undefined) return text("reports-reply-needed", { example: "/report spam" });
    return report(parts, { chat, reporter, replied, by, reason: undefined, settings, now });
  };

const page: Page<ReportSettings> = {
  title: "reports-title",
  overview: stateOf,
  access: "change_info",
  controls: [
    { kind: "toggle", key: "enabled", label: "reports-control-enabled" },
    { kind: "stepper", key: "threshold", label: "reports-control-threshold", values: ["off", 1, 2, 3, 5, 8] },
  ],
};
