// A report is decided as well where somebody deals with its message by other ways than its buttons.

import { createCache } from "../../core/cache.ts";
import type { Case } from "../../core/case.ts";
import type { ChatHandle } from "../../core/chat.ts";
import { type Text, type TextValue, text } from "../../core/text.ts";
import { after, type Instant, seconds } from "../../core/time.ts";
import type { AuditHook } from "../../kit/declarations/audit.ts";
import type { CaseKinds } from "../../kit/declarations/case-kinds.ts";
import type { Ports } from "../../kit/platform.ts";
import { actorName, recordedName } from "../../kit/words/actor-name.ts";
import { type ClosingDeps, close } from "./closing.ts";
import type { ReportSettings } from "./settings.ts";
import type { OpenReport } from "./store.ts";

export type SettlingDeps = ClosingDeps &
  Ports<"caseKinds" | "statuses" | "unitOfWork"> & {
    readonly inHand: ReportsInHand;
  };

/** The reports that somebody is deciding at this moment. */
export interface ReportsInHand {
  readonly has: (chatId: number, messageId: number) => boolean;
  /** Keeps others out until the running unit of work is over; gives what lets them in again. */
  readonly take: (chatId: number, messageId: number) => () => void;
}

export function createReportsInHand(unitOfWork: SettlingDeps["unitOfWork"]): ReportsInHand {
  const keys = new Set<string>();
  const keyOf = (chatId: number, messageId: number): string => `${chatId} ${messageId}`;
  return {
    has: (chatId, messageId) => keys.has(keyOf(chatId, messageId)),
    take: (chatId, messageId) => {
      const key = keyOf(chatId, messageId);
      keys.add(key);
      const free = (): void => void keys.delete(key);
      unitOfWork.onCommit(free);
      unitOfWork.onRollback(free);
      return free;
    },
  };
}

/** The most reports of a group that are looked through. */
const MOST = 200;

/** A group without open reports is not asked for them again so soon: a raid makes hundreds of cases. */
const QUIET_FOR = seconds(5);

export interface Settling {
  readonly opened: NonNullable<AuditHook<ReportSettings>["opened"]>;
  /** A report is open from now on. */
  readonly heard: (chatId: number) => void;
}

export function createSettling(deps: SettlingDeps): Settling {
  const quietUntil = createCache<number, Instant>({ max: 20_000 });
  const open = async (chatId: number, now: Instant): Promise<readonly OpenReport[]> => {
    if ((quietUntil.get(chatId) ?? 0) > now) return [];
    const found = await deps.reports.open(chatId, MOST);
    if (found.length === 0) quietUntil.set(chatId, after(now, QUIET_FOR));
    return found;
  };
  return {
    heard: (chatId) => {
      const forget = (): void => void quietUntil.delete(chatId);
      forget();
      deps.unitOfWork.onCommit(forget);
    },
    opened: async (opened, { chat, now }) => {
      if (!mayDecide(opened)) return;
      for (const { messageId, author } of await open(chat.id, now)) {
        const isMeant = messagesOf(opened).includes(messageId) || isOut(opened, author.id);
        if (isMeant && !deps.inHand.has(chat.id, messageId)) await settle(deps, chat, { opened, messageId, now });
      }
    },
  };
}

/** What reports themselves did for the time being leaves the decision to an admin; an undo decides nothing. */
function mayDecide(opened: Case): boolean {
  const { actor, kind } = opened;
  if (actor.kind === "rule" && actor.rule.startsWith("reports.")) return false;
  return kind !== "undo" && (messagesOf(opened).length > 0 || kind === "ban" || kind === "kick");
}

/** The messages that an act took, and those that it answered. */
const messagesOf = ({ evidence: { messageIds, about = [] } }: Case): readonly number[] => [...messageIds, ...about];

const isOut = ({ kind, target }: Case, authorId: number): boolean =>
  (kind === "ban" || kind === "kick") && target?.id === authorId;

interface Settled {
  readonly opened: Case;
  readonly messageId: number;
  readonly now: Instant;
}

async function settle(deps: SettlingDeps, chat: ChatHandle, { opened, messageId, now }: Settled): Promise<void> {
  const reported = await deps.reports.find(chat.id, messageId);
  if (reported?.state !== "open") return;
  deps.inHand.take(chat.id, messageId);
  const said = text("reports-done", {
    outcome: outcomeOf(opened, deps.caseKinds),
    admin: await nameOf(deps, chat, opened),
    count: reported.count,
  });
  await close(deps, { chat, reported }, { outcome: "accepted", said, buttons: [], by: opened, now });
}

const outcomeOf = ({ kind, target, number }: Case, caseKinds: CaseKinds): Text =>
  target
    ? text("reports-outcome", { kind: caseKinds.label(kind), user: target, number })
    : text("reports-outcome-nobody", { kind: caseKinds.label(kind), number });

/** Who dealt with it; who hides behind the group is not named. */
async function nameOf({ statuses }: SettlingDeps, chat: ChatHandle, { actor }: Case): Promise<TextValue> {
  if (actor.kind === "rule") return text("reports-by-protection");
  if (actor.member.anonymousAdmin || actor.member.id === chat.id) return recordedName(chat.id, actor.member);
  const status = await statuses.cachedStatus(chat.id, actor.member.id);
  return status.ok ? actorName(actor.member, status.value) : text("access-some-admin");
}
