// Reports: members report a message to the admins, who decide with one press.
import { z } from "zod";
import { callback } from "../../kit/declarations/callback.ts";
import { job } from "../../kit/declarations/job.ts";
import { feature } from "../../kit/feature-declaration.ts";
import { createCaseHook } from "./audit-hooks.ts";
import { createDecide, type DecisionParts } from "./callbacks.ts";
import { reportCommands } from "./commands.ts";
import { type Choice, choiceCodec } from "./decisions.ts";
import { cardJobs } from "./jobs.ts";
import { adminCalled, isCall } from "./listeners.ts";
import { reportsPage } from "./pages.ts";
import { createPendingDecisions } from "./pending-decisions.ts";
import type { ReportParts } from "./report.ts";
import { type ReportSettings, reportSettings } from "./settings.ts";
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
    const deleteCard = job({
      id: "reports.clear",
      payload: z.object({ cardId: z.int() }),
      run: async (chatId, { cardId }) => void (await deps.gateway.remove(chatId, [cardId])),
    });
    const decisionParts: DecisionParts = {
      ...deps,
      cardDeletion: (chatId, cardId, at) => deleteCard.book(at, { chatId, payload: { cardId } }),
      pending: createPendingDecisions(deps),
    };
    const { groupCardSent, privateCardSent } = cardJobs(decisionParts);
    const caseHook = createCaseHook(decisionParts);
    const decide = callback<ReportSettings, Choice>({
      id: "reports.decide",
      access: "admin",
      codec: choiceCodec,
      run: createDecide(decisionParts),
    });
    const parts: ReportParts = {
      ...deps,
      button: decide.button,
      reportOpened: caseHook.reportOpened,
      groupCardSent: (chatId, reported, now) => groupCardSent.book(now, { chatId, payload: { reported } }),
      privateCardSent: (chatId, shown, now) => privateCardSent.book(now, { chatId, payload: shown }),
    };
    return {
      title: "reports-title",
      commands: reportCommands(parts),
      callbacks: [decide],
      jobs: [deleteCard, groupCardSent, privateCardSent],
      pages: [reportsPage],
      listeners: { message: adminCalled(parts) },
      wants: (event) => event.kind === "message" && isCall(event.content.text),
      auditHooks: [{ opened: caseHook.opened }],
    };
  },
});
