// Takes cases back: looks whether they still hold, restores what was before, and records that.
import type { Case, CaseKind } from "../core/case.ts";
import { type Text, text } from "../core/text.ts";
import type { CaseLog } from "../kit/ports/case-log.ts";
import type { CaseStore } from "../kit/ports/cases.ts";
import type { Gateway } from "../kit/ports/gateway.ts";
import type { Ruling } from "../kit/ports/moderator.ts";
import type { Roles } from "../kit/ports/roles.ts";
import type { Reversal, Undo, Undoing } from "../kit/ports/undo.ts";
import type { Memory } from "../kit/ports/unit-of-work.ts";
import { notice } from "../kit/reply.ts";
import { noticeOf } from "./phrases.ts";
import { bringBack, type Personal, RESTRAINTS, restore, restoreRank, restoreRole, type Undone } from "./restoring.ts";

export interface UndoNeeds {
  readonly cases: CaseStore;
  readonly gateway: Gateway;
  readonly roles: Pick<Roles, "give" | "take">;
  readonly log: CaseLog;
  /** What the target was at the undo: after a crash it is done again, and it would be too late to look. */
  readonly memory: Memory;
  readonly reversals: () => readonly Reversal[];
}

/** Makes the one way by which cases are taken back. */
export const createUndo =
  (needs: UndoNeeds): Undo =>
  async (undoing) => {
    const found = await needs.cases.find(undoing.chat.id, undoing.number);
    const refusal = refusalOf(found, undoing.number);
    if (!found || refusal) return { ok: false, refusal: refusal ?? unknown(undoing.number) };
    const undone = await takeBack(needs, found, undoing);
    if (!undone.ok) return undone;
    if (!(await needs.cases.close(found.chatId, found.number, "undone")))
      return { ok: false, refusal: text("undo-done-already", { number: found.number }) };
    return record(needs, { found, undone, undoing });
  };

const unknown = (number: number): Text => text("undo-unknown", { number });

function refusalOf(found: Case | undefined, number: number): Text | undefined {
  if (!found) return unknown(number);
  if (found.kind === "undo") return text("undo-of-undo", { number });
  if (found.kind === "unwarn") return text("undo-of-unwarn", { number });
  if (found.state === "undone") return text("undo-done-already", { number });
  return found.state === "ended" ? text("undo-ended", { number }) : undefined;
}

/** The kinds that leave nothing which holds: those concerned have to come by themselves. */
const GONE: ReadonlySet<CaseKind> = new Set(["kick", "decline"]);

async function takeBack(needs: UndoNeeds, found: Case, undoing: Undoing): Promise<Undone> {
  const { target } = found;
  const reversal = needs.reversals().find(({ fits }) => fits(found));
  if (reversal) {
    const isDone = await reversal.reverse(found, undoing);
    return isDone ? { ok: true } : { ok: false, refusal: text("undo-gone", { number: found.number }) };
  }
  if (found.kind === "delete") return bringBack(needs.gateway, found);
  return target
    ? restorePerson(needs, { ...found, target }, undoing)
    : { ok: false, refusal: text("undo-gone", { number: found.number }) };
}

/** The acts that give and take a rank at Telegram. */
const RANKS: ReadonlySet<CaseKind> = new Set(["promote", "demote", "title"]);

/** Roles, a rank, or what somebody may do; whoever has to come back by themselves is only told of. */
async function restorePerson(needs: UndoNeeds, found: Personal, undoing: Undoing): Promise<Undone> {
  const { role } = found.evidence;
  const restored = role && (await restoreRole(needs, found, role));
  if (restored && found.former?.kind !== "admin") return restored;
  if (GONE.has(found.kind)) return { ok: true, shortfall: text("undo-come-back", { user: found.target }) };
  return RANKS.has(found.kind) ? restoreRank(needs, found) : restoreStanding(needs, found, undoing);
}

/** A later act of somebody else goes on to hold: its former state becomes what was before this one. */
async function restoreStanding(needs: UndoNeeds, found: Personal, { now }: Undoing): Promise<Undone> {
  const { cases } = needs;
  const { chatId, number, target } = found;
  const after = await cases.list(
    chatId,
    { targetId: target.id, kinds: RESTRAINTS, state: "open" },
    { limit: LATER_AT_MOST },
  );
  const later = after.filter((one) => one.number > number);
  const next = later.at(-1);
  if (next === undefined) return restore(needs, found, now);
  if (isRestraint(found.kind)) await cases.rebase(chatId, next.number, found.former);
  return { ok: true, shortfall: text("undo-later-holds", { number: later[0]?.number ?? next.number, user: target }) };
}

/** Nobody is under more acts than that at once. */
const LATER_AT_MOST = 50;

const isRestraint = (kind: CaseKind): boolean => (RESTRAINTS as readonly CaseKind[]).includes(kind);

interface Taken {
  readonly found: Case;
  readonly undone: Extract<Undone, { readonly ok: true }>;
  readonly undoing: Undoing;
}

async function record({ cases, log }: UndoNeeds, { found, undone, undoing }: Taken): Promise<Ruling> {
  const { chat, by, now, reason, batch } = undoing;
  const opened = await cases.open({
    ...{ chatId: chat.id, kind: "undo", target: found.target, actor: by, at: now, until: undefined, reason },
    ...{ former: undone.former, undoes: found.number, batch, evidence: { signals: [], messageIds: [] } },
  });
  await log.opened(chat, opened);
  return { ok: true, case: opened, card: notice(noticeOf(opened)), shortfall: undone.shortfall };
}
