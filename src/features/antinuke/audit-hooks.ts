// Counts the acts of admins, and suspends one who goes over a budget.
import type { Case } from "../../core/case.ts";
import type { Member } from "../../core/member.ts";
import { text } from "../../core/text.ts";
import { after, type Instant, milliseconds } from "../../core/time.ts";
import { closeEarlierActions } from "../../kit/acts/earlier-actions.ts";
import type { AuditHook } from "../../kit/declarations/audit.ts";
import type { Budget } from "../../kit/declarations/case-kinds.ts";
import type { Scope } from "../../kit/scope.ts";
import { actsSince } from "./admin-acts.ts";
import { type Alarm, tellOwner } from "./alarm.ts";
import { type AntinukeDeps, RULE } from "./deps.ts";
import { type AntinukeSettings, allCounted, WINDOW } from "./settings.ts";

export const budgetHook = (deps: AntinukeDeps): AuditHook<AntinukeSettings> => ({
  opened: async (opened, scope) => {
    const { budget } = deps.caseKinds.of(opened.kind);
    if (!scope.settings.isOn || budget === undefined || opened.actor.kind !== "member") return;
    const { member } = opened.actor;
    if (member.id === deps.botId) return;
    const counted = { opened, budget, admin: member };
    const since = await spentSince(deps, counted, scope);
    if (since === undefined || !(await mayBeStopped(deps, scope.chat.id, member))) return;
    await stop(deps, { chat: scope.chat, admin: member, budget, since }, { opened, now: scope.now });
  },
});

const windowOf = (now: Instant): Instant => after(now, milliseconds(-WINDOW));

interface Counted {
  readonly opened: Case;
  readonly budget: Budget;
  readonly admin: Member;
}

/** How many changes of settings are searched for the one that switched anti-nuke on. */
const CHANGES = 100;

/** The start of the time in which the budget was spent; undefined where it was not. */
async function spentSince(
  deps: AntinukeDeps,
  counted: Counted,
  scope: Scope<AntinukeSettings>,
): Promise<Instant | undefined> {
  const start = windowOf(scope.now);
  if (!(await isSpent(deps, counted, { scope, since: start }))) return undefined;
  const on = await switchedOnAt(deps, scope.chat.id);
  if (on === undefined || on <= start) return start;
  return (await isSpent(deps, counted, { scope, since: on })) ? on : undefined;
}

/** When anti-nuke was last switched on: earlier acts are not counted. */
async function switchedOnAt({ settings }: AntinukeDeps, chatId: number): Promise<Instant | undefined> {
  const changes = await settings.history(chatId, CHANGES);
  return changes.find(({ feature, key, after: isOn }) => feature === "antinuke" && key === "isOn" && isOn === true)?.at;
}

interface CountedSpan {
  readonly scope: Scope<AntinukeSettings>;
  readonly since: Instant;
}

/** Whether the budget is spent with this act. */
async function isSpent(
  { cases, caseKinds }: AntinukeDeps,
  { opened, budget, admin }: Counted,
  { scope: { chat, settings }, since }: CountedSpan,
): Promise<boolean> {
  const before = firstOf(opened);
  const acts = await actsSince(cases, chat.id, {
    adminId: admin.id,
    since,
    kinds: caseKinds.where((kind) => kind.budget === budget),
    before,
  });
  const spent = budget === "deletions" ? sizeOf([...acts, opened]) : acts.length + opened.number - before + 1;
  return spent > settings[budget];
}

/** Whether the admin may be suspended: not the owner, and not somebody already suspended. */
async function mayBeStopped(deps: AntinukeDeps, chatId: number, admin: Member): Promise<boolean> {
  const [status, roles] = [await deps.statuses.cachedStatus(chatId, admin.id), await deps.roles.of(chatId, admin.id)];
  const isOwner = status.ok && status.value.kind === "owner";
  return !isOwner && !roles.some(({ kind }) => kind === "suspended");
}

/** The first case of the same command: those after it are not committed yet, and not counted by the store. */
const firstOf = ({ number, batch }: Case): number => batch ?? number;

const sizeOf = (cases: readonly Case[]): number =>
  cases.reduce((total, { evidence }) => total + evidence.messageIds.length, 0);

/** Suspends the admin, demotes them where possible, and alarms the owner. */
async function stop(
  deps: AntinukeDeps,
  alarm: Omit<Alarm, "isDemoted" | "acts">,
  { opened, now }: { readonly opened: Case; readonly now: Instant },
): Promise<void> {
  const { chat, admin, since } = alarm;
  await deps.roles.give(chat.id, {
    kind: "suspended",
    member: admin,
    rights: [],
    reason: undefined,
    by: deps.botId,
    at: now,
  });
  const acts = await actsSince(deps.cases, chat.id, { adminId: admin.id, kinds: allCounted(deps.caseKinds), since });
  const demotion = await demote(deps, alarm, now);
  deps.statuses.forget(chat.id);
  const numbers = [...acts, opened, ...(demotion ? [demotion] : [])].map(({ number }) => number);
  await tellOwner(deps, { ...alarm, isDemoted: demotion !== undefined, acts: [...new Set(numbers)] });
}

/** Demotes the admin. Telegram allows it for admins whom the bot promoted, or with the right to. */
async function demote(
  { gateway, cases, caseKinds, recordCase }: AntinukeDeps,
  { chat, admin, budget }: Omit<Alarm, "isDemoted" | "acts">,
  now: Instant,
): Promise<Case | undefined> {
  const membership = await gateway.membership(chat.id, admin.id);
  if (!membership.ok || membership.value.status.kind !== "admin") return undefined;
  const outcome = await gateway.promote(chat.id, admin, []);
  if (!outcome.ok) return undefined;
  const closed = await closeEarlierActions(
    { cases, caseKinds },
    { chatId: chat.id, kind: "demote", targetId: admin.id },
  );
  return recordCase({
    chat,
    kind: "demote",
    target: admin,
    actor: { kind: "rule", rule: RULE },
    at: now,
    former: membership.value.status,
    evidence: closed.length > 0 ? { closed } : {},
    reason: text(`antinuke-reason-${budget}`),
  });
}
