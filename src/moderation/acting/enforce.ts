// Carries a plan out: messages go first, then the sanction and its case, then one notice (of many, one for all). A failing step stops no other.
import { createCache } from "../../core/cache.ts";
import type { RemovedReactions } from "../../core/case.ts";
import type { ChatEvent } from "../../core/chat-event.ts";
import type { Sanction } from "../../core/sanction.ts";
import { inLines, type Text, text } from "../../core/text.ts";
import { after, days, type Instant, minutes, seconds } from "../../core/time.ts";
import type { OtherPlan, Plan } from "../../core/verdict.ts";
import type { CaseLog } from "../../kit/ports/cases/case-log.ts";
import type { ModerationResult, Moderator } from "../../kit/ports/cases/moderator.ts";
import type { Gateway } from "../../kit/ports/gateway.ts";
import type { Messenger, ReplyTarget } from "../../kit/ports/messenger.ts";
import type { UnitOfWork } from "../../kit/ports/unit-of-work.ts";
import { notice } from "../../kit/reply.ts";
import type { Albums } from "../inspection/albums.ts";
import type { Recent } from "../inspection/recent.ts";
import type { GroupedNotices } from "../notices/grouped-notices.ts";
import { watchedText } from "../notices/watched.ts";
import { createWatchedLimits } from "../notices/watched-limits.ts";

/** For so long after an act, deletions of more from the same member go without another case and notice. */
const SAME_BURST = minutes(1);

/** What was written within this time of a sanction was sent before it took effect; what is written later is judged anew. */
const UNDER_WAY = seconds(3);

/** How often a chat is told that the bot is not able to act. */
const COMPLAIN_EVERY = days(1);

/** What became of the event: removed ones go no further. */
export type Finding = "passed" | "removed";

export interface Enforcer {
  readonly enforce: (plan: Plan, event: ChatEvent, now: Instant) => Promise<Finding>;
}

export interface EnforcerDeps {
  readonly gateway: Gateway;
  readonly moderator: Moderator;
  readonly messenger: Messenger;
  readonly groupedNotices: GroupedNotices;
  readonly log: CaseLog;
  readonly albums: Albums;
  readonly recent: Pick<Recent, "settle">;
  /** Where the case is not committed after all, the event is judged again as if nothing had been done. */
  readonly onRollback: UnitOfWork["onRollback"];
}

/** A plan on its event, with every album it touches made whole. */
interface Task {
  readonly plan: Pick<Plan, "sanction" | "reactions" | "grounds">;
  readonly event: ChatEvent;
  readonly now: Instant;
  readonly remove: readonly number[];
}

export function createEnforcer(deps: EnforcerDeps): Enforcer {
  const bursts = createBursts();
  const complain = createComplaints(deps.messenger);
  const watched = createWatchedLimits();
  const act = async (task: Task): Promise<void> => {
    if (bursts.covers(task)) {
      await removeAgain(deps.gateway, task);
      return;
    }
    const result = await rule(deps.moderator, task);
    const stage = { chat: task.event.chat, topic: topicOf(task.event) };
    if (result.ok || result.botLacksRight) deps.onRollback(bursts.begin(task));
    if (isWhole(result)) await settle(deps, task, result);
    await complain(complaintOf(result), stage, task.now);
  };
  return {
    enforce: async (plan, event, now) => {
      await tellLog(deps.log, { plan, event, isNews: watched.isNews(plan, event, now) });
      if (plan.grounds.length === 0) return "passed";
      const remove = await deps.albums.whole(plan.remove, event);
      const isGone = "message" in event && remove.includes(event.message.id);
      if (isGone) deps.onRollback(deps.albums.markRemoved(event));
      await act({ plan, event, now, remove });
      for (const other of plan.others) await act(await taskOn(deps.albums, other, { event, now }));
      return isGone ? "removed" : "passed";
    },
  };
}

interface Judged {
  readonly plan: Plan;
  readonly event: ChatEvent;
  /** The log that admins read is told of what is only watched. */
  readonly isNews: boolean;
}

async function tellLog(log: CaseLog, { plan: { grounds, watched }, event, isNews }: Judged): Promise<void> {
  await log.judged(event, [...grounds, ...watched]);
  if (isNews) await log.watched(event, watched, watchedText(event, watched));
}

/** What is done about somebody else, as if their own messages were judged. */
async function taskOn(
  albums: Albums,
  { member, messages, sanction, grounds }: OtherPlan,
  { event, now }: Pick<Task, "event" | "now">,
): Promise<Task> {
  const parts = await Promise.all(
    messages.map(({ message, album }) => albums.whole([message.id], { ...event, member, message, album } as ChatEvent)),
  );
  const remove = [...new Set(parts.flat())].sort((a, b) => a - b);
  return { plan: { sanction, reactions: undefined, grounds }, event: { ...event, member }, now, remove };
}

/** All was done that was asked for: what the member writes from now on is counted anew, and the chat is told. */
async function settle(
  { recent, groupedNotices }: EnforcerDeps,
  task: Task,
  done: Extract<ModerationResult, { readonly ok: true }>,
): Promise<void> {
  const { event, now, plan } = task;
  if (plan.sanction) recent.settle(event, after(now, UNDER_WAY));
  if (isTold(task)) await groupedNotices.tell(done, { chat: event.chat, topic: topicOf(event) });
}

/** What goes without a case of its own, because an act of a moment ago covers it. */
async function removeAgain(gateway: Gateway, { plan, event, remove }: Task): Promise<void> {
  if (remove.length > 0) await gateway.remove(event.chat.id, remove);
  const reactions = reactionsOf(plan, event);
  if (reactions) await gateway.removeReactions(event.chat.id, event.member, reactions);
}

const reactionsOf = ({ reactions: scope }: Task["plan"], event: ChatEvent): RemovedReactions | undefined =>
  scope !== undefined && event.kind === "reaction" ? { messageId: event.message.id, scope } : undefined;

/** A reaction that is gone needs no notice in the chat: the log has it. */
const isTold = ({ plan, remove }: Task): boolean => plan.sanction !== undefined || remove.length > 0;

const topicOf = (event: ChatEvent): number | undefined => ("message" in event ? event.message.topic : undefined);

function rule(moderator: Moderator, { plan, event, now, remove }: Task): Promise<ModerationResult> {
  const [first] = plan.grounds;
  if (first === undefined) throw new Error("A plan without grounds was enforced: who made it?");
  return moderator.sanction({
    chat: event.chat,
    target: event.member,
    sanction: plan.sanction,
    remove,
    reactions: reactionsOf(plan, event),
    now,
    reason: reasonsOf(plan.grounds),
    by: { kind: "rule", rule: first.rule },
    signals: plan.grounds.flatMap(({ evidence }) => evidence),
  });
}

/** All reasons, each once: two protections on one message are told together. */
const reasonsOf = (grounds: Plan["grounds"]): Text =>
  [...new Map(grounds.map(({ reason }) => [JSON.stringify(reason), reason])).values()].reduce((before, reason) =>
    text("moderation-reasons", { first: before, second: reason }),
  );

interface Burst {
  readonly sanction: Sanction | undefined;
  readonly since: Instant;
}

interface Bursts {
  /** Whether what was done to the member covers this, too. */
  readonly covers: (task: Task) => boolean;
  /** Something was done, or could not be: somebody who was not acted on has no burst that could be covered. Gives what undoes it. */
  readonly begin: (task: Task) => () => void;
}

/** Messages that come while a member's sanction is only just taking hold do not make a second one. */
function createBursts(): Bursts {
  const bursts = createCache<string, Burst>({ max: 20_000 });
  const keyOf = ({ plan, event }: Task): string =>
    [event.chat.id, event.member.id, ...plan.grounds.map(({ rule: id }) => id)].join(" ");
  return {
    covers: (task) => {
      const burst = bursts.get(keyOf(task));
      return (
        burst !== undefined && isCovered(burst, { sanction: task.plan.sanction, at: task.event.at, now: task.now })
      );
    },
    begin: (task) => {
      bursts.set(keyOf(task), { sanction: task.plan.sanction, since: task.now });
      return () => bursts.delete(keyOf(task));
    },
  };
}

/** A deletion is covered by any act of the last minute, a sanction only by the same one that is taking hold. */
function isCovered(
  { sanction: former, since }: Burst,
  { sanction, at, now }: { readonly sanction: Sanction | undefined; readonly at: Instant; readonly now: Instant },
): boolean {
  if (sanction === undefined) return after(since, SAME_BURST) > now;
  return sanction.kind === former?.kind && at <= after(since, UNDER_WAY);
}

/** Whether all was done that was asked for. */
const isWhole = (result: ModerationResult): result is Extract<ModerationResult, { readonly ok: true }> =>
  result.ok && !result.case.evidence.failed;

/** What was done in part is told with what is missing. */
function complaintOf(result: ModerationResult): Text | undefined {
  if (result.ok && result.case.evidence.failed) return inLines([result.card.text, result.case.evidence.failed.why]);
  if (result.ok) return result.partialFailure;
  return result.botLacksRight ? result.refusal : undefined;
}

/** Tells a chat what keeps its protections from acting, once a day. */
function createComplaints(
  messenger: Messenger,
): (complaint: Text | undefined, stage: ReplyTarget, now: Instant) => Promise<void> {
  const silentUntil = createCache<number, Instant>({ max: 20_000 });
  return async (complaint, stage, now) => {
    const until = silentUntil.get(stage.chat.id);
    if (complaint === undefined || (until !== undefined && until > now)) return;
    silentUntil.set(stage.chat.id, after(now, COMPLAIN_EVERY));
    await messenger.say(notice(complaint), stage);
  };
}
