// Gives warnings, and what the ladder says follows on them; for /warn and for protections alike.

import type { Case, SpentWarning } from "../../core/case.ts";
import { inLines, type Text, text } from "../../core/text.ts";
import { type CopiedDeletion, deleteCopied, deletionEvidence } from "../../kit/acts/kept-copies.ts";
import type { Ports } from "../../kit/platform.ts";
import type { Moderator, SanctionRequest } from "../../kit/ports/cases/moderator.ts";
import type { Warner } from "../../kit/ports/cases/warner.ts";
import { telling } from "../../kit/reply.ts";
import { rightName } from "../../kit/words/right-name.ts";
import { countedSince, limitOf, stepFor } from "./ladder.ts";
import { type Given, warningCard } from "./notices.ts";
import type { WarnSettings } from "./settings.ts";
import type { Warning } from "./store.ts";
import { removalButton, type WithdrawalDeps } from "./withdrawal.ts";

export type WarnerDeps = WithdrawalDeps &
  Ports<"gateway" | "moderator" | "audit"> & {
    /** The settings in a chat: a protection that warns knows its own alone. */
    readonly settingsIn: (chatId: number) => Promise<WarnSettings>;
  };

/** Stands for a protection where a warning wants to know by whom it was given. */
const RULE = 0;

export function createWarner(deps: WarnerDeps): Warner {
  return {
    warn: async (order) => {
      const refusal = await objectionTo(deps.moderator, order);
      if (refusal) return { ok: false, refusal };
      const settings = await deps.settingsIn(order.chat.id);
      const cleared = await clear(deps, order);
      const opened = await record(deps, order, cleared);
      const { warning, count } = await add(deps, order, { settings, caseNumber: opened.number });
      const given: Given = { order, opened, count, limit: limitOf(settings) };
      const { followed, partialFailure: missing, isReset } = await follow(deps, given, settings);
      const own = isReset ? [] : [removalButton(text("warns-button-remove"), warning.id)];
      const more = deps.audit.buttons(followed ?? opened).flat();
      const buttons = [[...own, ...more]].filter(({ length }) => length > 0);
      const tells = telling(followed ? [opened, followed] : [opened]);
      const partialFailure = joined([cleared.partialFailure, missing]);
      return { ok: true, case: opened, card: { ...warningCard(given, followed, buttons), tells }, partialFailure };
    },
  };
}

function joined(missing: readonly (Text | undefined)[]): Text | undefined {
  const lines = missing.filter((line) => line !== undefined);
  return lines.length > 1 ? inLines(lines) : lines[0];
}

/** Why somebody cannot be warned; a channel is nobody who could heed it. */
async function objectionTo(moderator: Moderator, { chat, target }: SanctionRequest): Promise<Text | undefined> {
  const objection = await moderator.objection(chat, target);
  if (objection || target.kind !== "channel") return objection;
  return text("moderation-channel-only-banned", { user: target });
}

interface Recorded {
  readonly settings: WarnSettings;
  readonly caseNumber: number;
}

function add(
  { warnings }: WarnerDeps,
  { chat, target, by, now, reason }: SanctionRequest,
  { settings, caseNumber }: Recorded,
) {
  return warnings.add(
    {
      chatId: chat.id,
      member: target,
      by: by.kind === "member" ? by.member.id : RULE,
      reason: typeof reason === "string" ? reason : undefined,
      at: now,
      caseNumber,
    },
    countedSince(settings, now),
  );
}

async function record(
  { recordCase }: WarnerDeps,
  { chat, target, by, now, reason, about, signals = [], batch }: SanctionRequest,
  cleared: Cleared,
): Promise<Case> {
  return recordCase({
    chat,
    kind: "warn",
    target,
    actor: by,
    at: now,
    reason,
    batch,
    evidence: { signals, ...deletionEvidence(cleared, about) },
  });
}

/** What followed on a warning. */
interface Consequence {
  /** The case of the sanction. */
  readonly followed?: Case;
  readonly partialFailure?: Text | undefined;
  /** The member's warnings start anew. */
  readonly isReset: boolean;
}

/** The messages are gone by then: undo of the warning brings them back. */
async function follow(deps: WarnerDeps, given: Given, settings: WarnSettings): Promise<Consequence> {
  const { order, opened, count, limit } = given;
  const step = stepFor(count, settings);
  if (!step) return { isReset: false };
  const spent = step.isTop ? await deps.warnings.list(order.chat.id, order.target.id, undefined) : [];
  const result = await deps.moderator.sanction({
    ...order,
    remove: [],
    about: [...(order.about ?? []), ...(order.remove ?? [])],
    batch: order.batch ?? opened.number,
    warned: { number: opened.number, spent: spent.map(toSpent) },
    sanction: step.sanction,
    reason:
      order.reason === undefined
        ? text("warns-reached", { count, limit })
        : text("warns-reached-for", { count, limit, reason: order.reason }),
  });
  if (!result.ok) return { partialFailure: result.refusal, isReset: false };
  if (result.case.evidence.failed) return { partialFailure: result.partialFailure, isReset: false };
  if (step.isTop) await spend(deps, given, spent);
  return { followed: result.case, partialFailure: result.partialFailure, isReset: step.isTop };
}

const toSpent = ({ id, by, reason, at, caseNumber }: Warning): SpentWarning => ({ id, by, reason, at, caseNumber });

/** The warnings are used up; the case of the one that led to the act goes on to be taken back with it. */
async function spend(
  { warnings, cases }: WarnerDeps,
  { order, opened }: Given,
  spent: readonly Warning[],
): Promise<void> {
  await warnings.reset(order.chat.id, order.target.id);
  for (const { caseNumber } of spent)
    if (caseNumber !== undefined && caseNumber !== opened.number)
      await cases.close(order.chat.id, caseNumber, "replaced");
}

/** What was deleted, and the sentence that says why messages stay, if they do. */
interface Cleared extends CopiedDeletion {
  readonly partialFailure?: Text | undefined;
}

/** Deletes the order's messages, once they are copied. */
async function clear({ gateway, audit }: WarnerDeps, { chat, remove: asked = [] }: SanctionRequest): Promise<Cleared> {
  if (asked.length === 0) return { gone: [], stayed: [] };
  const deletion = await deleteCopied({ gateway, audit }, chat, { asked });
  const { stayed, obstacle } = deletion;
  if (stayed.length === 0) return deletion;
  const partialFailure =
    obstacle === "lacks-right"
      ? text("moderation-bot-lacks-right", { right: rightName("delete_messages") })
      : text("moderation-messages-stay", { count: stayed.length });
  return { ...deletion, partialFailure };
}
