// Gives warnings and applies the ladder, for /warn and for protections.

import type { Case, SpentWarning } from "../../core/case.ts";
import { inLines, type Text, text } from "../../core/text.ts";
import { type CopiedDeletion, deleteCopied, deletionEvidence } from "../../kit/acts/kept-copies.ts";
import type { Ports } from "../../kit/platform.ts";
import type { Moderator, SanctionRequest } from "../../kit/ports/cases/moderator.ts";
import type { Warner } from "../../kit/ports/cases/warner.ts";
import { telling } from "../../kit/reply.ts";
import { rightName } from "../../kit/words/right-name.ts";
import { removalButton } from "./callbacks.ts";
import { countedSince, limitOf, stepFor } from "./ladder.ts";
import type { WarnSettings } from "./settings.ts";
import type { Warning } from "./store.ts";
import { type GivenWarning, warningCard } from "./texts.ts";
import type { WithdrawalDeps } from "./withdrawal.ts";

export type WarnerDeps = WithdrawalDeps &
  Ports<"gateway" | "moderator" | "audit"> & {
    /** The settings in a chat: a protection that warns knows its own alone. */
    readonly settingsIn: (chatId: number) => Promise<WarnSettings>;
  };

/** The giver's id in a warning that a protection gave. */
const RULE_ID = 0;

export function createWarner(deps: WarnerDeps): Warner {
  return {
    warn: async (request) => {
      const refusal = await objectionTo(deps.moderator, request);
      if (refusal) return { ok: false, refusal };
      const settings = await deps.settingsIn(request.chat.id);
      const deleted = await deleteMessages(deps, request);
      const opened = await record(deps, request, deleted);
      const { warning, count } = await add(deps, request, { settings, caseNumber: opened.number });
      const given: GivenWarning = { request, opened, count, limit: limitOf(settings) };
      const { followed, partialFailure: missing, isReset } = await applyLadder(deps, given, settings);
      const own = isReset ? [] : [removalButton(text("warns-button-remove"), warning.id)];
      const more = deps.audit.buttons(followed ?? opened).flat();
      const buttons = [[...own, ...more]].filter(({ length }) => length > 0);
      const tells = telling(followed ? [opened, followed] : [opened]);
      const partialFailure = joined([deleted.partialFailure, missing]);
      return { ok: true, case: opened, card: { ...warningCard(given, followed, buttons), tells }, partialFailure };
    },
  };
}

function joined(missing: readonly (Text | undefined)[]): Text | undefined {
  const lines = missing.filter((line) => line !== undefined);
  return lines.length > 1 ? inLines(lines) : lines[0];
}

/** Why somebody cannot be warned. Channels cannot. */
async function objectionTo(moderator: Moderator, { chat, target }: SanctionRequest): Promise<Text | undefined> {
  const objection = await moderator.objection(chat, target);
  if (objection || target.kind !== "channel") return objection;
  return text("moderation-channel-only-banned", { user: target });
}

interface NewWarningContext {
  readonly settings: WarnSettings;
  readonly caseNumber: number;
}

function add(
  { warnings }: WarnerDeps,
  { chat, target, by, now, reason }: SanctionRequest,
  { settings, caseNumber }: NewWarningContext,
) {
  return warnings.add(
    {
      chatId: chat.id,
      member: target,
      by: by.kind === "member" ? by.member.id : RULE_ID,
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
  deleted: DeletedMessages,
): Promise<Case> {
  return recordCase({
    chat,
    kind: "warn",
    target,
    actor: by,
    at: now,
    reason,
    batch,
    evidence: { signals, ...deletionEvidence(deleted, about) },
  });
}

/** The consequence of a warning. */
interface Consequence {
  /** The case of the sanction. */
  readonly followed?: Case;
  readonly partialFailure?: Text | undefined;
  /** The member's warnings are reset. */
  readonly isReset: boolean;
}

/** Applies the step for the count. The messages are deleted already; the undo of the warning restores them. */
async function applyLadder(deps: WarnerDeps, given: GivenWarning, settings: WarnSettings): Promise<Consequence> {
  const { request, opened, count, limit } = given;
  const step = stepFor(count, settings);
  if (!step) return { isReset: false };
  const spent = step.isTop ? await deps.warnings.list(request.chat.id, request.target.id, undefined) : [];
  const result = await deps.moderator.sanction({
    ...request,
    remove: [],
    about: [...(request.about ?? []), ...(request.remove ?? [])],
    batch: request.batch ?? opened.number,
    warned: { number: opened.number, spent: spent.map(toSpent) },
    sanction: step.sanction,
    reason:
      request.reason === undefined
        ? text("warns-reached", { count, limit })
        : text("warns-reached-for", { count, limit, reason: request.reason }),
  });
  if (!result.ok) return { partialFailure: result.refusal, isReset: false };
  if (result.case.evidence.failed) return { partialFailure: result.partialFailure, isReset: false };
  if (step.isTop) await spend(deps, given, spent);
  return { followed: result.case, partialFailure: result.partialFailure, isReset: step.isTop };
}

const toSpent = ({ id, by, reason, at, caseNumber }: Warning): SpentWarning => ({ id, by, reason, at, caseNumber });

/** Resets the warnings. The case of the last one stays open, so that it can be undone with the act. */
async function spend(
  { warnings, cases }: WarnerDeps,
  { request, opened }: GivenWarning,
  spent: readonly Warning[],
): Promise<void> {
  await warnings.reset(request.chat.id, request.target.id);
  for (const { caseNumber } of spent)
    if (caseNumber !== undefined && caseNumber !== opened.number)
      await cases.close(request.chat.id, caseNumber, "replaced");
}

/** The deletion, and why messages stay, if some do. */
interface DeletedMessages extends CopiedDeletion {
  readonly partialFailure?: Text | undefined;
}

/** Copies and deletes the messages of the request. */
async function deleteMessages(
  { gateway, audit }: WarnerDeps,
  { chat, remove: asked = [] }: SanctionRequest,
): Promise<DeletedMessages> {
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
