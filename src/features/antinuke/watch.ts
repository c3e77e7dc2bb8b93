// Counts what an admin does, and stops one who does too much of it.
import type { Case } from "../../core/case.ts";
import type { Member } from "../../core/member.ts";
import { text } from "../../core/text.ts";
import { after, type Instant, milliseconds } from "../../core/time.ts";
import type { Recorder } from "../../kit/recorder.ts";
import type { Scope } from "../../kit/scope.ts";
import { type Alarm, tellOwner } from "./alarm.ts";
import { type AntinukeNeeds, RULE } from "./needs.ts";
import { type AntinukeSettings, type Budget, budgetOf, COUNTED, WINDOW } from "./settings.ts";

/** More acts than that in ten minutes are not counted one by one: any budget is spent by then. */
const MOST = 1000;

export const watch = (needs: AntinukeNeeds): Recorder<AntinukeSettings> => ({
  opened: async (opened, scope) => {
    const budget = budgetOf(opened.kind);
    if (!scope.settings.isOn || budget === undefined || opened.actor.kind !== "member") return;
    const { member } = opened.actor;
    if (member.id === needs.botId || (await isOver(needs, { opened, budget, admin: member }, scope)) === false) return;
    await stop(needs, { chat: scope.chat, admin: member, budget, since: windowOf(scope.now) }, scope.now);
  },
});

const windowOf = (now: Instant): Instant => after(now, milliseconds(-WINDOW));

interface Counted {
  readonly opened: Case;
  readonly budget: Budget;
  readonly admin: Member;
}

/** Whether the budget is spent with this act; never for the owner, or for whoever is suspended already. */
async function isOver(
  needs: AntinukeNeeds,
  { opened, budget, admin }: Counted,
  { chat, settings, now }: Scope<AntinukeSettings>,
): Promise<boolean> {
  const filter = { actorId: admin.id, kinds: COUNTED[budget], since: windowOf(now) };
  const limit = settings[budget];
  const before =
    budget === "deletions"
      ? sizeOf(await needs.cases.list(chat.id, filter, { limit: MOST, before: firstOf(opened) }))
      : await needs.cases.count(chat.id, filter);
  const own = budget === "deletions" ? sizeOf([opened]) : opened.number - firstOf(opened) + 1;
  if (before + own <= limit) return false;
  const [standing, roles] = [
    await needs.standings.remembered(chat.id, admin.id),
    await needs.roles.of(chat.id, admin.id),
  ];
  const isOwner = standing.ok && standing.value.kind === "owner";
  return !isOwner && !roles.some(({ kind }) => kind === "suspended");
}

/** The first case of the same command: those after it are not committed yet, and not counted by the store. */
const firstOf = ({ number, batch }: Case): number => batch ?? number;

const sizeOf = (cases: readonly Case[]): number =>
  cases.reduce((total, { evidence }) => total + evidence.messageIds.length, 0);

/** The bot takes no more orders from them, takes back the rank that it gave, and tells the owner. */
async function stop(needs: AntinukeNeeds, alarm: Omit<Alarm, "isDemoted">, now: Instant): Promise<void> {
  const { chat, admin } = alarm;
  await needs.roles.give(chat.id, {
    ...{ kind: "suspended", member: admin, rights: [], reason: undefined, by: needs.botId, at: now },
  });
  const isDemoted = await demote(needs, alarm, now);
  needs.standings.forget(chat.id);
  await tellOwner(needs, { ...alarm, isDemoted });
}

/** Telegram lets the bot take a rank away only where the bot gave it, or has the right to. */
async function demote(
  { gateway, cases, log }: AntinukeNeeds,
  { chat, admin, budget }: Omit<Alarm, "isDemoted">,
  now: Instant,
): Promise<boolean> {
  const membership = await gateway.membership(chat.id, admin.id);
  if (!membership.ok || membership.value.standing.kind !== "admin") return false;
  const outcome = await gateway.promote(chat.id, admin, []);
  if (!outcome.ok) return false;
  const opened = await cases.open({
    ...{ chatId: chat.id, kind: "demote", target: admin, actor: { kind: "rule", rule: RULE }, at: now },
    ...{ until: undefined, former: membership.value.standing, evidence: { signals: [], messageIds: [] } },
    reason: text(`antinuke-reason-${budget}`),
  });
  await log.opened(chat, opened);
  return true;
}
