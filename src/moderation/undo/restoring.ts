// The state of a member after a case is undone: the result of all other open cases, and of those that the undone case had closed.

import { type Case, isRestraining, type RoleChange } from "../../core/case.ts";
import { isAdmin, type MemberStatus, type Right } from "../../core/member.ts";
import { type Effect, effectOf, isSame, restraintIn } from "../../core/restraint.ts";
import { type Text, text } from "../../core/text.ts";
import type { Instant } from "../../core/time.ts";
import { changesRankOrRole } from "../../kit/acts/earlier-actions.ts";
import type { CaseKinds } from "../../kit/declarations/case-kinds.ts";
import { storedStatus } from "../../kit/parsing/stored.ts";
import type { CaseStore } from "../../kit/ports/cases/cases.ts";
import type { Undoing } from "../../kit/ports/cases/undo.ts";
import type { Gateway } from "../../kit/ports/gateway.ts";
import type { Outcome } from "../../kit/ports/outcome.ts";
import type { Roles } from "../../kit/ports/people/roles.ts";
import type { Memory } from "../../kit/ports/unit-of-work.ts";
import {
  applyRestraints,
  openRestraints,
  restraintsOf,
  type TargetedCase,
  withoutCases,
} from "../acting/active-restrictions.ts";
import { refusalOf } from "../notices/phrases.ts";
import { afterwardsText } from "./undo-words.ts";

/** What an undo came to: done, with what is true now and what does not come back; or why not at all. */
export type Undone =
  | {
      readonly ok: true;
      readonly partialFailure?: Text | undefined;
      readonly former?: MemberStatus | undefined;
      /** What the target is now, where that has to be said. */
      readonly now?: Text | undefined;
      /** What holds again although no case says so; a case is opened for it. */
      readonly revived?: Effect | undefined;
    }
  | {
      readonly ok: false;
      readonly refusal: Text;
      /** The case has no effect any more. */
      readonly isOver?: boolean;
    };

export interface RestoreDeps {
  readonly gateway: Gateway;
  readonly cases: CaseStore;
  readonly caseKinds: CaseKinds;
  readonly memory: Memory;
}

type When = Pick<Undoing, "chat" | "now">;

/** What a ban in a basic group is told as: Telegram shows somebody there who has left (Bot API, banChatMember). */
const BANNED: MemberStatus = { kind: "banned", until: undefined };

/** Takes a ban, a mute or a restriction back, or the end of one: what other cases hold goes on to hold. */
export async function restore(deps: RestoreDeps, found: TargetedCase, { chat, now }: When): Promise<Undone> {
  const { chatId, target, number } = found;
  const actual = await statusNow(deps, found);
  if (!actual.ok) return { ok: false, refusal: refusalOf(actual.obstacle, { target, right: "restrict_members" }) };
  const open = await openRestraints(deps.cases, chatId, target.id);
  const held = { base: open[0]?.former ?? found.former, open };
  const isRemoved = chat.kind === "group" && found.kind === "ban" && actual.value?.kind === "left";
  if (isRestraining(found.kind) && !isRemoved && holdsNoLonger({ found, held, actual: actual.value }, now))
    return { ok: false, refusal: text("undo-no-longer", { number, user: target }), isOver: true };
  const { left, revived } = await remaining(deps, { found, held }, now);
  const effect = revived ?? effectOf(restraintsOf(left), now);
  const outcome = await applyRestraints(deps.gateway, { chatId, target, actual: actual.value, effect });
  if (!outcome.ok) return { ok: false, refusal: refusalOf(outcome.obstacle, { target, right: "restrict_members" }) };
  return {
    ok: true,
    former: actual.value,
    now: afterwardsText({ found, actual: isRemoved ? BANNED : actual.value, effect, holding: left.open }),
    partialFailure: isOver(found, now) ? text("undo-time-over") : undefined,
    revived,
  };
}

interface UndoneCase {
  readonly found: TargetedCase;
  readonly held: { readonly base: MemberStatus | undefined; readonly open: readonly TargetedCase[] };
}

/** Whether somebody has freed the target, and no update told of it. Of a channel Telegram does not tell. */
function holdsNoLonger(
  { found, held, actual }: UndoneCase & { readonly actual: MemberStatus | undefined },
  now: Instant,
): boolean {
  if (found.target.kind === "channel" || actual === undefined) return false;
  if (isSame(actual, effectOf(restraintsOf(held), now))) return false;
  return found.kind === "ban" ? actual.kind !== "banned" : actual.kind !== "restricted" && actual.kind !== "banned";
}

/** What is left without the case, and with the cases that it had closed, as far as their time has not run out. */
async function remaining({ cases }: RestoreDeps, { found, held }: UndoneCase, now: Instant) {
  const left = withoutCases(held, [found], "undone");
  const reopened = await reopen(cases, found, now);
  if (reopened.length === 0) {
    const [oldest] = left.open;
    if (oldest && oldest.number !== held.open[0]?.number) await cases.rebase(found.chatId, oldest.number, left.base);
    return { left, revived: reopenedBy(found, left, now) };
  }
  const open = [...left.open, ...reopened].sort((a, b) => a.number - b.number);
  const isOldest = reopened.some(({ number }) => number === open[0]?.number);
  return { left: { base: isOldest ? open[0]?.former : left.base, open }, revived: undefined };
}

/** Opens those cases again that an act had closed and that would still hold. */
async function reopen(cases: CaseStore, found: Case, now: Instant): Promise<readonly TargetedCase[]> {
  const reopened: TargetedCase[] = [];
  for (const number of found.evidence.closed ?? []) {
    const one = await cases.find(found.chatId, number);
    const isPast = one?.until !== undefined && one.until <= now;
    if (!one?.target || !isRestraining(one.kind) || isPast) continue;
    if (await cases.reopen(found.chatId, number)) reopened.push({ ...one, target: one.target, state: "open" });
  }
  return reopened;
}

/** What an admin had set in Telegram itself, or an older version without its case, and what somebody was freed of. */
function reopenedBy(found: TargetedCase, left: UndoneCase["held"], now: Instant): Effect | undefined {
  if (found.kind !== "unban" && found.kind !== "unmute") return undefined;
  const before = restraintIn(found.former);
  const was = found.target.kind === "channel" ? ({ kind: "ban", until: undefined } as const) : before;
  if (was === undefined || effectOf([was], now).kind === "free") return undefined;
  return effectOf([was, ...restraintsOf({ base: undefined, open: left.open })], now);
}

/** What the target was before this unit of work, also where it is done a second time after a crash. */
async function statusNow(
  { gateway, memory }: RestoreDeps,
  { chatId, target, number }: TargetedCase,
): Promise<Outcome<MemberStatus | undefined>> {
  if (target.kind === "channel") return { ok: true, value: undefined };
  const key = `undone ${number}`;
  const known = memory.recall(key, storedStatus);
  if (known) return { ok: true, value: known };
  const found = await gateway.membership(chatId, target.id);
  if (!found.ok) return found;
  await memory.keep(key, found.value.status);
  return { ok: true, value: found.value.status };
}

/** Whether a ban or a mute that was lifted would be over by now in any case. */
const isOver = ({ kind, former }: Case, now: Instant): boolean =>
  (kind === "unban" || kind === "unmute") &&
  (former?.kind === "banned" || former?.kind === "restricted") &&
  former.until !== undefined &&
  former.until <= now;

/** Makes somebody the admin that they were, or none; what held them back before they were one holds again. */
export async function restoreRank(deps: RestoreDeps, found: TargetedCase, now: Instant): Promise<Undone> {
  const { chatId, target, number, former, kind } = found;
  const actual = await statusNow(deps, found);
  if (!actual.ok) return { ok: false, refusal: refusalOf(actual.obstacle, { target, right: "promote_members" }) };
  const isRanked = actual.value !== undefined && isAdmin(actual.value);
  if (isRanked === (kind === "demote"))
    return { ok: false, refusal: text("undo-no-longer", { number, user: target }), isOver: true };
  if (kind === "title") return restoreTitle(deps, found);
  const rights: readonly Right[] = former?.kind === "admin" ? former.rights : [];
  const outcome = await deps.gateway.promote(chatId, target, rights);
  if (!outcome.ok) return { ok: false, refusal: refusalOf(outcome.obstacle, { target, right: "promote_members" }) };
  await reopenActions(deps, found);
  if (former?.kind !== "admin") return restrainAgain(deps, found, now);
  const { title } = former;
  if (title === undefined) return { ok: true };
  const entitled = await deps.gateway.entitle(chatId, target, title);
  return { ok: true, partialFailure: entitled.ok ? undefined : text("undo-title-stays", { user: target }) };
}

/** The title of before, or none; the rights stay as they are. */
async function restoreTitle(deps: RestoreDeps, found: TargetedCase): Promise<Undone> {
  const { chatId, target, former } = found;
  const outcome = await deps.gateway.entitle(chatId, target, former?.kind === "admin" ? (former.title ?? "") : "");
  if (!outcome.ok) return { ok: false, refusal: refusalOf(outcome.obstacle, { target, right: "promote_members" }) };
  await reopenActions(deps, found);
  return { ok: true };
}

async function restrainAgain(deps: RestoreDeps, found: TargetedCase, now: Instant): Promise<Undone> {
  const { chatId, target, former } = found;
  const open = await reopen(deps.cases, found, now);
  const effect = effectOf(restraintsOf({ base: former, open }), now);
  if (effect.kind === "free") return { ok: true };
  const held = await applyRestraints(deps.gateway, { chatId, target, actual: { kind: "member" }, effect });
  const told = afterwardsText({ found, actual: { kind: "member" }, effect, holding: open });
  return { ok: true, now: held.ok ? told : text("undo-not-restricted", { user: target }) };
}

/** Opens those actions again that one had taken back, or taken the place of. */
async function reopenActions(
  { cases, caseKinds }: Pick<RestoreDeps, "cases" | "caseKinds">,
  { chatId, evidence }: Case,
): Promise<void> {
  for (const number of evidence.closed ?? []) {
    const one = await cases.find(chatId, number);
    if (one && changesRankOrRole(caseKinds.of(one.kind))) await cases.reopen(chatId, number);
  }
}

/** Gives back the role of before, or takes it where there was none. */
export async function restoreRole(
  deps: Pick<RestoreDeps, "cases" | "caseKinds"> & { readonly roles: Pick<Roles, "give" | "take"> },
  found: TargetedCase,
  { kind, before }: RoleChange,
): Promise<Undone> {
  const { chatId, target } = found;
  const { roles } = deps;
  if (before) await roles.give(chatId, { kind, member: target, ...before });
  else await roles.take(chatId, target.id, kind);
  await reopenActions(deps, found);
  return { ok: true };
}
