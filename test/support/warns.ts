// The feature of warnings on in-memory ports.
import { type Text, text } from "../../src/core/text.ts";
import type { Instant } from "../../src/core/time.ts";
import { warns } from "../../src/features/warns/feature.ts";
import { warnSettings } from "../../src/features/warns/settings.ts";
import type { Warning, WarningStore } from "../../src/features/warns/store.ts";
import { createWarner } from "../../src/features/warns/warner.ts";
import type { Undo } from "../../src/kit/ports/cases/undo.ts";
import { fakeCases } from "./fake-cases.ts";
import { albumsOf, fakeGateway, fakeLog, fakeModerator, noAudit, recordingCases } from "./ports.ts";
import { stage } from "./stage.ts";

/** A group with stored settings, where some members must be left alone. */
export function warningGroup(
  stored: Readonly<Record<string, unknown>> = {},
  objections: ReadonlyMap<number, Text> = new Map(),
) {
  const [cases, warnings, log, gateway] = [fakeCases(), fakeWarnings(), fakeLog(), fakeGateway()];
  const moderator = fakeModerator(cases, objections);
  const undo: Undo = async () => ({ ok: false, refusal: text("moderation-nothing-to-do") });
  const settingsIn = async () => warnSettings.parse(group.settings());
  const recordCase = recordingCases(cases, log);
  const deps = { cases, recordCase, undo, audit: noAudit, moderator, gateway, settingsIn };
  const warner = createWarner({ ...deps, warnings });
  const seen = albumsOf({ trip: [40, 41] });
  const group = stage(warns.setUp({ ...deps, store: warnings, seen }), stored);
  return { cases, warnings, log, gateway, moderator, warner, group };
}

function fakeWarnings(): WarningStore & { readonly all: Warning[] } {
  const all: Warning[] = [];
  let newest = 0;
  const status = (chatId: number, memberId: number, since: Instant | undefined) =>
    all.filter((one) => one.chatId === chatId && one.memberId === memberId && (since === undefined || one.at >= since));
  const drop = (gone: readonly Warning[]) => {
    for (const one of gone) all.splice(all.indexOf(one), 1);
    return gone.length;
  };
  const take = (found: Warning | undefined) => {
    if (found) drop([found]);
    return found;
  };
  return {
    all,
    add: async ({ chatId, member, by, reason, at, caseNumber }, since) => {
      newest += 1;
      const warning: Warning = { id: newest, chatId, memberId: member.id, by, reason, at, caseNumber };
      all.push(warning);
      return { warning, count: status(chatId, member.id, since).length };
    },
    list: async (chatId, memberId, since) => status(chatId, memberId, since),
    withdraw: async (chatId, id) => take(all.find((one) => one.chatId === chatId && one.id === id)),
    find: async (chatId, id) => all.find((one) => one.chatId === chatId && one.id === id),
    restore: async (chatId, memberId, spent) => {
      for (const one of spent) if (all.every(({ id }) => id !== one.id)) all.push({ ...one, chatId, memberId });
    },
    reset: async (chatId, memberId) => drop(status(chatId, memberId, undefined)),
    resetAll: async (chatId) => {
      const gone = all.filter((one) => one.chatId === chatId);
      const cases = gone.flatMap(({ caseNumber }) => (caseNumber === undefined ? [] : [caseNumber]));
      return { count: drop(gone), cases };
    },
  };
}
