// What has become of a case, in a few words: for every message that tells of it.

import type { Case, CaseKind } from "../../core/case.ts";
import { type Text, type TextValue, text } from "../../core/text.ts";
import type { Ports } from "../platform.ts";
import { actorName, recordedName } from "./actor-name.ts";

export type StateWordsDeps = Ports<"caseKinds" | "cases" | "statuses">;

/** Undone and by whom, ended, or replaced and by what; undefined while the case is open. */
export async function stateWordsOf(deps: StateWordsDeps, one: Case): Promise<Text | undefined> {
  switch (one.state) {
    case "open":
      return undefined;
    case "ended":
      return text("cases-now-ended");
    case "undone":
      return undoneText(await undoerOf(deps, one));
    case "failed":
      return text("cases-now-failed");
    case "replaced":
      return replacedText(deps, one);
  }
}

const undoneText = (by: TextValue | undefined): Text =>
  by === undefined ? text("cases-now-undone") : text("cases-now-undone-by", { by });

async function replacedText({ cases }: StateWordsDeps, { chatId, kind, target }: Case): Promise<Text> {
  const [later] = target ? await cases.allOpen(chatId, target.id, kind) : [];
  return later ? text("cases-now-replaced-by", { number: later.number }) : text("cases-now-replaced");
}

/** How many later acts are looked through for the one that took the case back. */
const LATER = 50;

/** Who took the case back: by the case that says so, else by the first later one that lifts such an act. */
async function undoerOf(deps: StateWordsDeps, { chatId, number, kind, target }: Case): Promise<TextValue | undefined> {
  const lift = deps.caseKinds.lifting(kind);
  const kinds: readonly CaseKind[] = lift ? ["undo", lift] : ["undo"];
  const filter = target ? { targetId: target.id, kinds } : { kinds };
  const after = (await deps.cases.list(chatId, filter, { limit: LATER })).filter((one) => one.number > number);
  const found = after.find(({ undoes }) => undoes === number) ?? after.findLast((one) => one.kind === lift);
  if (found?.actor.kind !== "member") return undefined;
  const { member } = found.actor;
  if (member.anonymousAdmin || member.id === chatId) return recordedName(chatId, member);
  const status = await deps.statuses.cachedStatus(chatId, member.id);
  return status.ok ? actorName(member, status.value) : undefined;
}
