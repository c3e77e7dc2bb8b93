// Cases in memory, as the store keeps them.
import type { Case, CaseDraft } from "../../src/core/case.ts";
import type { CaseFilter, CaseStore } from "../../src/kit/ports/cases/cases.ts";

export function fakeCases(): CaseStore & { readonly all: Case[]; openAtHand: CaseStore["openAtHand"] } {
  const all: Case[] = [];
  const at = (chatId: number, number: number) => all.findIndex((one) => one.chatId === chatId && one.number === number);
  const change = (place: number, part: Partial<Case>): boolean => {
    const found = all[place];
    if (found) all[place] = { ...found, ...part };
    return found !== undefined;
  };
  const list: CaseStore["list"] = async (chatId, filter, { limit, before = Number.POSITIVE_INFINITY }) =>
    all
      .filter((one) => one.chatId === chatId && fits(one, filter) && one.number < before)
      .reverse()
      .slice(0, limit);
  return {
    all,
    list,
    openAtHand: (chatId, targetId, kinds) => list(chatId, { targetId, kinds, state: "open" }, { limit: 50 }),
    open: async (draft: CaseDraft) => {
      const opened: Case = { ...draft, number: all.length + 1, state: "open" };
      all.push(opened);
      return opened;
    },
    find: async (chatId, number) => all[at(chatId, number)],
    allOpen: async (chatId, targetId, kind) =>
      all.filter((one) => one.chatId === chatId && fits(one, { targetId, kinds: [kind], state: "open" })).reverse(),
    reopen: async (chatId, number) =>
      all[at(chatId, number)]?.state !== "open" && change(at(chatId, number), { state: "open" }),
    close: async (chatId, number, state) => {
      const found = all[at(chatId, number)];
      if (found?.state !== "open") return false;
      all[at(chatId, number)] = { ...found, state };
      return true;
    },
    closeAll: async (chatId, numbers, state) =>
      numbers.filter((number) => all[at(chatId, number)]?.state === "open" && change(at(chatId, number), { state })),
    count: async (chatId, filter) => all.filter((one) => one.chatId === chatId && fits(one, filter)).length,
    byMessage: async (chatId, id) =>
      all.findLast((one) => one.chatId === chatId && one.evidence.messageIds.includes(id)),
    explain: async (chatId, number, reason) => change(at(chatId, number), { reason }),
    rebase: async (chatId, number, former) => void change(at(chatId, number), { former }),
  };
}

function fits(one: Case, { targetId, actorId, kinds, state, batch, since }: CaseFilter): boolean {
  const actor = one.actor.kind === "member" ? one.actor.member.id : undefined;
  return (
    (targetId === undefined || one.target?.id === targetId) &&
    (actorId === undefined || actor === actorId) &&
    (kinds === undefined || kinds.includes(one.kind)) &&
    (state === undefined || one.state === state) &&
    (batch === undefined || one.batch === batch) &&
    (since === undefined || one.at >= since)
  );
}
