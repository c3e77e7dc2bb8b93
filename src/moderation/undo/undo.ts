// Takes cases back: looks whether they still hold, restores what was before, and records that.
import type { Case } from "../../core/case.ts";
import { PERMISSIONS, type Permission } from "../../core/member.ts";
import { type Effect, isSilenced } from "../../core/restraint.ts";
import { inLines, type Text, text } from "../../core/text.ts";
import type { CaseKinds } from "../../kit/declarations/case-kinds.ts";
import type { Feature } from "../../kit/feature.ts";
import type { CaseStore } from "../../kit/ports/cases/cases.ts";
import type { ModerationResult } from "../../kit/ports/cases/moderator.ts";
import type { RecordCase } from "../../kit/ports/cases/record-case.ts";
import type { Undo, Undoing } from "../../kit/ports/cases/undo.ts";
import type { Gateway } from "../../kit/ports/gateway.ts";
import type { Messenger } from "../../kit/ports/messenger.ts";
import type { Roles } from "../../kit/ports/people/roles.ts";
import type { SeenStore } from "../../kit/ports/people/seen.ts";
import type { Memory } from "../../kit/ports/unit-of-work.ts";
import { notice } from "../../kit/reply.ts";
import type { TargetedCase } from "../acting/active-restrictions.ts";
import { repost } from "./reposting.ts";
import { restore, restoreRank, restoreRole, type Undone } from "./restoring.ts";
import { undoneText } from "./undo-words.ts";

export interface UndoDeps {
  readonly cases: CaseStore;
  readonly caseKinds: CaseKinds;
  readonly gateway: Gateway;
  readonly roles: Pick<Roles, "give" | "take">;
  readonly recordCase: RecordCase;
  /** What the target was at the undo: after a crash it is done again, and it would be too late to look. */
  readonly memory: Memory;
  readonly messenger: Messenger;
  readonly seen: Pick<SeenStore, "author" | "topicOf">;
  /** Whose features know how to take back what only they do. */
  readonly features: readonly Feature[];
}

/** Makes the one way by which cases are taken back. A warning and the act that followed on it go together. */
export const createUndo = (deps: UndoDeps): Undo => {
  const one: Undo = async (undoing) => {
    const found = await deps.cases.find(undoing.chat.id, undoing.number);
    const refusal = refusalOf(deps.caseKinds, found, undoing.number);
    if (!found || refusal) return { ok: false, refusal: refusal ?? unknown(undoing.number) };
    const undone = withLostReactions(found, await takeBack(deps, found, undoing));
    if (!undone.ok) return giveUp(deps, found, undone);
    if (!(await deps.cases.close(found.chatId, found.number, "undone")))
      return { ok: false, refusal: text("undo-done-already", { number: found.number }) };
    return record(deps, { found, undone, undoing });
  };
  return async (undoing) => {
    const result = await one(undoing);
    const found = result.ok ? await deps.cases.find(undoing.chat.id, undoing.number) : undefined;
    const linked = found && (await linkedTo(deps.cases, found));
    if (!result.ok || linked === undefined) return result;
    const other = await one({ ...undoing, number: linked.number, batch: undoing.batch ?? result.case.number });
    return other.ok ? together(result, other) : withLinkedCases(result, other.refusal);
  };
};

const unknown = (number: number): Text => text("undo-unknown", { number });

function refusalOf(kinds: CaseKinds, found: Case | undefined, number: number): Text | undefined {
  if (!found) return unknown(number);
  const { undo: way } = kinds.of(found.kind);
  if (typeof way === "object") return way.never(number);
  switch (found.state) {
    case "open":
      return undefined;
    case "undone":
      return text("undo-done-already", { number });
    case "ended":
      return text("undo-ended", { number });
    case "replaced":
      return text("undo-replaced", { number });
    case "failed":
      return text("undo-failed", { number });
  }
}

/** What has no effect any more is closed, and stays refused. */
async function giveUp(
  { cases }: UndoDeps,
  found: Case,
  undone: Extract<Undone, { ok: false }>,
): Promise<ModerationResult> {
  if (undone.isOver) await cases.close(found.chatId, found.number, "ended");
  return { ok: false, refusal: undone.refusal };
}

/** The open case that goes with the one that was taken back: the act that followed on a warning, or the warning. */
async function linkedTo(cases: CaseStore, { chatId, number, kind, target, evidence, batch }: Case) {
  if (evidence.warned) {
    const warning = await cases.find(chatId, evidence.warned.number);
    return warning?.state === "open" ? warning : undefined;
  }
  if (kind !== "warn" || !target) return undefined;
  const filter = { targetId: target.id, batch: batch ?? number, state: "open" } as const;
  const followed = await cases.list(chatId, filter, { limit: FOLLOWED_AT_MOST });
  return followed.find((one) => one.evidence.warned?.number === number);
}

/** No command warns more people than that. */
const FOLLOWED_AT_MOST = 200;

type Done = Extract<ModerationResult, { readonly ok: true }>;

/** Both in one notice. */
function together(first: Done, second: Done): ModerationResult {
  const lines = [first, second].flatMap(({ card, partialFailure }) =>
    partialFailure ? [card.text, partialFailure] : [card.text],
  );
  return { ok: true, case: first.case, card: { ...first.card, text: inLines(lines) } };
}

/** One of the two is taken back, and the sentence says why the other is not. */
function withLinkedCases(done: Done, refusal: Text): ModerationResult {
  const lines = done.partialFailure ? [done.partialFailure, refusal] : [refusal];
  return { ...done, partialFailure: inLines(lines) };
}

async function takeBack(deps: UndoDeps, found: Case, undoing: Undoing): Promise<Undone> {
  const fitting = deps.features.flatMap(({ reversals }) => reversals).filter(({ fits }) => fits(found));
  const reversal = fitting.find(({ isBesides }) => !isBesides);
  if (reversal) {
    const isDone = await reversal.reverse(found, undoing);
    return isDone ? besidesMessages(deps, { ok: true }, { found, undoing }) : { ok: false, refusal: gone(found) };
  }
  const undone = await takeBackAlone(deps, found, undoing);
  if (undone.ok) for (const { reverse } of fitting) await reverse(found, undoing);
  return undone;
}

/** What was deleted comes back as well; of a deletion alone that is all there is. */
async function takeBackAlone(deps: UndoDeps, found: Case, undoing: Undoing): Promise<Undone> {
  const { target } = found;
  if (deps.caseKinds.of(found.kind).undo === "messages") return repost(deps, found, undoing);
  if (!target) return { ok: false, refusal: gone(found) };
  const undone = await restorePerson(deps, { ...found, target }, undoing);
  return undone.ok ? besidesMessages(deps, undone, { found, undoing }) : undone;
}

/** Reactions that went with an act stay away, and that is said. */
function withLostReactions({ evidence }: Case, undone: Undone): Undone {
  if (!undone.ok || evidence.reactions === undefined) return undone;
  const lost = text("undo-reactions-lost");
  return { ...undone, partialFailure: undone.partialFailure ? inLines([undone.partialFailure, lost]) : lost };
}

const gone = ({ number }: Case): Text => text("undo-gone", { number });

/** The messages that went with an act come back where copies were kept; where not, that is said. */
async function besidesMessages(
  deps: UndoDeps,
  undone: Taken["undone"],
  { found, undoing }: Omit<Taken, "undone">,
): Promise<Undone> {
  if (found.evidence.messageIds.length === 0) return undone;
  const back = await repost(deps, found, undoing);
  const lines = [undone.partialFailure, back.ok ? back.partialFailure : back.refusal].filter(
    (line) => line !== undefined,
  );
  return { ...undone, partialFailure: lines.length > 0 ? inLines(lines) : undefined };
}

/** Roles, a rank, or what somebody may do; those who have to come back by themselves are only told of. */
async function restorePerson(deps: UndoDeps, found: TargetedCase, undoing: Undoing): Promise<Undone> {
  const { role } = found.evidence;
  if (role && found.former?.kind !== "admin") return restoreRole(deps, found, role);
  const { undo: way } = deps.caseKinds.of(found.kind);
  if (way === "return") return { ok: true, partialFailure: text("undo-come-back", { user: found.target }) };
  const restored = await (way === "rank" ? restoreRank(deps, found, undoing.now) : restore(deps, found, undoing));
  if (role && restored.ok) await restoreRole(deps, found, role);
  return restored;
}

interface Taken {
  readonly found: Case;
  readonly undone: Extract<Undone, { readonly ok: true }>;
  readonly undoing: Undoing;
}

async function record(deps: UndoDeps, { found, undone, undoing }: Taken): Promise<ModerationResult> {
  const { chat, by, now, reason, batch } = undoing;
  const opened = await deps.recordCase({
    chat,
    kind: "undo",
    target: found.target,
    actor: by,
    at: now,
    reason,
    former: undone.former,
    undoes: found.number,
    batch,
  });
  await recordRevived(deps, { found, undone, undoing }, opened);
  const told = undoneText(deps.caseKinds, found, opened.number);
  const lines = undone.now ? [told, undone.now] : [told];
  const words = undone.now ? inLines(lines) : told;
  const card = notice(reason === undefined ? words : text("moderation-with-reason", { act: words, reason }));
  return { ok: true, case: opened, card, partialFailure: undone.partialFailure };
}

const deniedBy = ({ permissions }: Extract<Effect, { readonly kind: "restricted" }>): readonly Permission[] =>
  PERMISSIONS.filter((permission) => !permissions.includes(permission));

/** What holds again and had no case of its own is one, so that it can be taken back like any other. */
async function recordRevived(deps: UndoDeps, { found, undone, undoing }: Taken, opened: Case): Promise<void> {
  const { revived } = undone;
  if (revived === undefined || revived.kind === "free" || !found.target) return;
  const restraint = isSilenced(revived) ? "mute" : "restrict";
  await deps.recordCase({
    chat: undoing.chat,
    kind: revived.kind === "banned" ? "ban" : restraint,
    target: found.target,
    actor: undoing.by,
    at: undoing.now,
    until: revived.until,
    reason: text("undo-revived", { number: found.number }),
    former: undone.former,
    batch: opened.batch ?? opened.number,
    evidence: revived.kind === "restricted" ? { denied: deniedBy(revived) } : {},
  });
}
