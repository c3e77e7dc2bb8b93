// What commands do to people besides sanctions: every action is a case, and all of one command are told once.

import type { Case, CaseKind, Reason, RoleChange } from "../../core/case.ts";
import type { ChatHandle } from "../../core/chat.ts";
import type { Member, MemberStatus } from "../../core/member.ts";
import { inLines, type Text, text } from "../../core/text.ts";
import type { Instant } from "../../core/time.ts";
import type { Ports } from "../platform.ts";
import type { Role } from "../ports/people/roles.ts";
import { notice, type Reply, telling } from "../reply.ts";
import { closeEarlierActions } from "./earlier-actions.ts";

export type ActionDeps = Ports<"caseKinds" | "cases" | "recordCase" | "audit">;

/** Done, with its case and the sentence that tells of it; or the sentence that says why it was not. */
export type RecordedAction =
  | { readonly ok: true; readonly case: Case; readonly text: Text }
  | { readonly ok: false; readonly refusal: Text };

export const refused = (refusal: Text): RecordedAction => ({ ok: false, refusal });

/** Who acts, where and when. */
export interface ActionContext {
  readonly chat: ChatHandle;
  readonly actor: Member;
  readonly now: Instant;
}

/** One of the people whom a command means. */
export interface ActionTarget {
  readonly target: Member;
  /** The number of the first case of the same command; undefined for the first. */
  readonly batch: number | undefined;
}

/** What is done to whom. */
export interface ActionDraft {
  readonly kind: CaseKind;
  readonly target: Member;
  readonly reason?: Reason | undefined;
  readonly former?: MemberStatus | undefined;
  readonly role?: RoleChange | undefined;
  /** Numbers of the cases that the action has closed, besides earlier actions about the same. */
  readonly closed?: readonly number[] | undefined;
  readonly batch: number | undefined;
}

/** Opens the case of an action, closes those that it takes back or takes the place of, and tells all audit hooks. */
export async function recordAction(
  { cases, caseKinds, recordCase }: ActionDeps,
  { chat, actor, now }: ActionContext,
  { role, closed: others = [], reason, former, ...draft }: ActionDraft,
): Promise<Case> {
  const later = { chatId: chat.id, kind: draft.kind, targetId: draft.target.id, role, former };
  const closed = [...others, ...(await closeEarlierActions({ cases, caseKinds }, later))];
  return recordCase({
    chat,
    actor: { kind: "member", member: actor },
    at: now,
    ...draft,
    reason,
    former,
    evidence: { ...(role && { role }), ...(closed.length > 0 && { closed }) },
  });
}

/** Acts on one after the other; their cases belong to the batch of the first. */
export async function toEach(
  targets: readonly Member[],
  act: (target: Member, batch: number | undefined) => Promise<RecordedAction>,
): Promise<readonly RecordedAction[]> {
  const actions: RecordedAction[] = [];
  let batch: number | undefined;
  for (const target of targets) {
    const action = await act(target, batch);
    if (action.ok) batch ??= action.case.number;
    actions.push(action);
  }
  return actions;
}

/** A notice to the chat where something was done, with a line for everybody; else an answer to the one who asked. */
export function actionsReply({ audit }: ActionDeps, actions: readonly RecordedAction[]): Reply {
  const lines = actions.map((action) => (action.ok ? action.text : action.refusal));
  const told = lines.length === 1 ? lines[0] : inLines(lines);
  const done = actions.flatMap((action) => (action.ok ? [action.case] : []));
  const [first] = done;
  if (told === undefined || first === undefined) return told;
  return { ...notice(told, audit.buttons(first, done.length)), tells: telling(done) };
}

/** An act in words, with what was given as its reason. */
export const because = (act: Text, reason: Reason | undefined): Text =>
  reason === undefined ? act : text("moderation-with-reason", { act, reason });

/** The part of a role that a case keeps. */
export const keptRole = ({ rights, reason, by, at }: Role): NonNullable<RoleChange["before"]> => ({
  rights,
  reason,
  by,
  at,
});
