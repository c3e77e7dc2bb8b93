// Carries a plan out: messages go first, then the sanction and its case, then one notice (of many, one for all). A failing step stops no other.
import type { RemovedReactions } from "../../core/case.ts";
import type { ChatEvent } from "../../core/chat-event.ts";
import { inLines, type Text, text } from "../../core/text.ts";
import { after, type Instant } from "../../core/time.ts";
import type { OtherPlan, Plan } from "../../core/verdict.ts";
import type { CaseLog } from "../../kit/ports/cases/case-log.ts";
import type { ModerationResult, Moderator } from "../../kit/ports/cases/moderator.ts";
import type { Gateway } from "../../kit/ports/gateway.ts";
import type { Messenger, ReplyTarget } from "../../kit/ports/messenger.ts";
import type { UnitOfWork } from "../../kit/ports/unit-of-work.ts";
import { answer } from "../../kit/reply.ts";
import type { Albums } from "../inspection/albums.ts";
import type { Recent } from "../inspection/recent.ts";
import { createComplaints } from "../notices/complaints.ts";
import type { GroupedNotices } from "../notices/grouped-notices.ts";
import { watchedText } from "../notices/watched.ts";
import { createWatchedLimits } from "../notices/watched-limits.ts";
import { createBursts, UNDER_WAY } from "./bursts.ts";
import { isQuiet, type Task } from "./task.ts";

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
  readonly recent: Pick<Recent, "settle" | "markRemoved">;
  /** Where the case is not committed after all, the event is judged again as if nothing had been done. */
  readonly onRollback: UnitOfWork["onRollback"];
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
      if (isGone) {
        deps.onRollback(deps.albums.markRemoved(event));
        deps.onRollback(deps.recent.markRemoved(event));
      }
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
  { recent, messenger, groupedNotices }: EnforcerDeps,
  task: Task,
  done: Extract<ModerationResult, { readonly ok: true }>,
): Promise<void> {
  const { event, now, plan } = task;
  if (plan.sanction) recent.settle(event, after(now, UNDER_WAY));
  const stage = { chat: event.chat, topic: topicOf(event) };
  if (isQuiet(plan)) await tellMember(messenger, task, stage);
  else if (isTold(task)) await groupedNotices.tell(done, stage);
}

/** Why the message went, for the member's eyes where Telegram allows. */
async function tellMember(messenger: Messenger, { plan, event }: Task, stage: ReplyTarget): Promise<void> {
  const said = answer(text("moderation-deleted-yours", { reason: reasonsOf(plan.grounds) }));
  await messenger.say(said, { ...stage, asker: event.member });
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
const isTold = ({ plan, remove }: Task): boolean =>
  !isSilent(plan) && (plan.sanction !== undefined || remove.length > 0);

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

/** Whether all was done that was asked for. */
const isWhole = (result: ModerationResult): result is Extract<ModerationResult, { readonly ok: true }> =>
  result.ok && !result.case.evidence.failed;

/** Where one of several grounds is to be told, all of them are. */
const isSilent = ({ grounds }: Task["plan"]): boolean => grounds.every(({ silent }) => silent === true);

/** What was done in part is told with what is missing. */
function complaintOf(result: ModerationResult): Text | undefined {
  if (result.ok && result.case.evidence.failed) return inLines([result.card.text, result.case.evidence.failed.why]);
  if (result.ok) return result.partialFailure;
  return result.botLacksRight ? result.refusal : undefined;
}
