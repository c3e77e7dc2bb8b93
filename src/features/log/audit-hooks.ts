// The audit hook of the log: copies, notes, cases, and their updates.

import type { AuditHook, Note } from "../../kit/declarations/audit.ts";
import type { Scope } from "../../kit/scope.ts";
import { stateWordsOf } from "../../kit/words/case-state-words.ts";
import { keepingCopies } from "./copies.ts";
import type { LogDeps } from "./deps.ts";
import type { LogPoster } from "./jobs.ts";
import type { LogSettings } from "./settings.ts";
import { caseCard, categoryOf, noteCard } from "./texts.ts";

/** Posts a note in the log; false without a log, or with the note's category switched off. */
export const createNoteWriter =
  ({ put }: LogPoster) =>
  async (
    { category, text: words, buttons = [], tells }: Note,
    { chat, settings, now }: Scope<LogSettings>,
  ): Promise<boolean> => {
    const { channel } = settings;
    if (channel === undefined || !settings[category]) return false;
    const entry = { text: words, buttons };
    await put({ chat, channel, card: { ...noteCard(entry, chat), tells }, entry, at: now });
    return true;
  };

export const auditHook = (deps: LogDeps, poster: LogPoster): AuditHook<LogSettings> => ({
  keep: keepingCopies(deps.gateway, deps.withTimeout),
  noted: createNoteWriter(poster),
  opened: async (opened, { chat, settings }) => {
    const { channel } = settings;
    if (channel === undefined || !settings[categoryOf(opened)]) return;
    const { number, at } = opened;
    await poster.put({
      chat,
      channel,
      card: caseCard(opened, { chat, caseKinds: deps.caseKinds }),
      entry: { number },
      at,
    });
  },
  retell: async ({ as, numbers: [number] }, { chat }) => {
    const found = as === "log" && number !== undefined ? await deps.cases.find(chat.id, number) : undefined;
    return found && caseCard(found, { chat, caseKinds: deps.caseKinds }, await stateWordsOf(deps, found));
  },
});
