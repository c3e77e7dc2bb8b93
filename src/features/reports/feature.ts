// Reports: members call the admins to a message, quietly, and the admins decide it with one tap.
import { z } from "zod";
import { text } from "../../core/text.ts";
import { callback } from "../../kit/declarations/callback.ts";
import { job } from "../../kit/declarations/job.ts";
import type { Page } from "../../kit/declarations/page.ts";
import type { Listeners } from "../../kit/feature.ts";
import { feature } from "../../kit/feature-declaration.ts";
import { type Choice, choiceCodec } from "./card.ts";
import { catchUp } from "./closing.ts";
import { reportCommands, stateOf } from "./commands.ts";
import { type DecidingParts, deciding } from "./deciding.ts";
import { type ReportingParts, report } from "./reporting.ts";
import { type ReportSettings, reportSettings } from "./settings.ts";
import { createReportsInHand, createSettling } from "./settling.ts";
import { createReportStore, reportTables } from "./store.ts";

export const reports = feature({
  id: "reports",
  settings: reportSettings,
  uses: [
    "botId",
    "caseKinds",
    "caseMessages",
    "chats",
    "directory",
    "gateway",
    "moderator",
    "audit",
    "jobs",
    "seen",
    "statuses",
    "undo",
    "unitOfWork",
    "messenger",
  ],
  tables: reportTables,
  store: createReportStore,
  setup: ({ store: reports, ...ports }) => {
    const deps = { ...ports, reports };
    const clear = job({
      id: "reports.clear",
      payload: z.object({ cardId: z.int() }),
      run: async (chatId, { cardId }) => void (await deps.gateway.remove(chatId, [cardId])),
    });
    const closing: DecidingParts = {
      ...deps,
      clearing: (chatId, cardId, at) => clear.book(at, { chatId, payload: { cardId } }),
      inHand: createReportsInHand(deps.unitOfWork),
    };
    const { carded, privatelyCarded } = cardJobs(closing);
    const settling = createSettling(closing);
    const decide = callback<ReportSettings, Choice>({
      id: "reports.decide",
      access: "admin",
      codec: choiceCodec,
      run: deciding(closing),
    });
    const parts: ReportingParts = {
      ...deps,
      button: decide.button,
      heard: settling.heard,
      carded: (chatId, reported, now) => carded.book(now, { chatId, payload: { reported } }),
      privatelyCarded: (chatId, shown, now) => privatelyCarded.book(now, { chatId, payload: shown }),
    };
    return {
      title: "reports-title",
      commands: reportCommands(parts),
      callbacks: [decide],
      jobs: [clear, carded, privatelyCarded],
      pages: [page],
      listeners: { message: calledFor(parts) },
      wants: (event) => event.kind === "message" && isCall(event.content.text),
      auditHooks: [{ opened: settling.opened }],
    };
  },
});

/** Once a report is shown, it is noted where; what was decided meanwhile is said there at once. */
function cardJobs(parts: DecidingParts) {
  const shown = async (chatId: number, messageId: number) => ({
    chat: await parts.chats.find(chatId),
    reported: await parts.reports.find(chatId, messageId),
  });
  const carded = job({
    id: "reports.carded",
    payload: z.object({ reported: z.int(), messageId: z.int().optional() }),
    run: async (chatId, { reported: about, messageId: cardId }, now) => {
      if (cardId === undefined) return;
      await parts.reports.noteCard(chatId, about, cardId);
      const { chat, reported } = await shown(chatId, about);
      if (chat && reported) await catchUp(parts, { chat, reported, now }, { cardId });
    },
  });
  const privatelyCarded = job({
    id: "reports.privately-carded",
    payload: z.object({ reported: z.int(), adminId: z.int(), messageId: z.int().optional() }),
    run: async (chatId, { reported: about, adminId, messageId }, now) => {
      if (messageId === undefined) return;
      const card = { adminId, messageId };
      await parts.reports.notePrivateCard(chatId, about, card);
      const { chat, reported } = await shown(chatId, about);
      if (chat && reported) await catchUp(parts, { chat, reported, now }, { card });
    },
  });
  return { carded, privatelyCarded };
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
