// What the running unit of work has done to cases: reads see it, although nothing of it is in the database yet.
import type { Case } from "../../core/case.ts";
import type { CaseFilter } from "../../kit/ports/cases/cases.ts";
import { pendingWrites } from "../unit-of-work/unit.ts";

/** Cases that were opened, and the parts of cases that were changed, by chat and number. */
interface CaseChanges {
  readonly opened: Map<string, Case>;
  readonly changed: Map<string, Partial<Case>>;
}

const changes = (): CaseChanges => pendingWrites("cases", () => ({ opened: new Map(), changed: new Map() }));

const keyOf = ({ chatId, number }: Pick<Case, "chatId" | "number">): string => `${chatId} ${number}`;

/** Remembers a case that was opened. */
export function noteOpened(opened: Case): void {
  changes().opened.set(keyOf(opened), opened);
}

/** Remembers what was changed of a case. */
export function noteChanged(changed: Pick<Case, "chatId" | "number">, part: Partial<Case>): void {
  const { changed: parts } = changes();
  parts.set(keyOf(changed), { ...parts.get(keyOf(changed)), ...part });
}

/** The case as the running unit has left it. */
export const withChanges = (kept: Case): Case => ({ ...kept, ...changes().changed.get(keyOf(kept)) });

/** A case that the running unit has opened. */
export function openedNow(chatId: number, number: number): Case | undefined {
  const opened = changes().opened.get(keyOf({ chatId, number }));
  return opened && withChanges(opened);
}

/** The kept cases that fit still, and those that the running unit has opened, newest first. */
export function withOpened(kept: readonly Case[], chatId: number, filter: CaseFilter): readonly Case[] {
  const { opened } = changes();
  const own = [...opened.values()].filter(
    (one) => one.chatId === chatId && !kept.some(({ number }) => number === one.number),
  );
  return [...own, ...kept]
    .map(withChanges)
    .filter((one) => fits(one, filter))
    .sort((a, b) => b.number - a.number);
}

function fits(one: Case, filter: CaseFilter): boolean {
  const { targetId, actorId, kinds, state, batch, byRule } = filter;
  const actor = one.actor.kind === "member" ? one.actor.member.id : undefined;
  const pairs: readonly (readonly [unknown, unknown])[] = [
    [targetId, one.target?.id],
    [actorId, actor],
    [state, one.state],
    [batch, one.batch],
    [byRule, one.actor.kind === "rule"],
  ];
  return (
    pairs.every(([asked, found]) => asked === undefined || asked === found) &&
    (kinds === undefined || kinds.includes(one.kind)) &&
    isWithin(one, filter)
  );
}

const isWithin = ({ number, at }: Case, { since, from, to }: CaseFilter): boolean =>
  (since === undefined || at >= since) && (from === undefined || number >= from) && (to === undefined || number <= to);
