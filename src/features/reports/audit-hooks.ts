// Decides an open report when a case deals with its message or its author by other means than the buttons.

import { createCache } from "../../core/cache.ts";
import type { Case } from "../../core/case.ts";
import type { ChatHandle } from "../../core/chat.ts";
import { type Text, type TextValue, text } from "../../core/text.ts";
import { after, type Instant, seconds } from "../../core/time.ts";
import type { AuditHook } from "../../kit/declarations/audit.ts";
import type { CaseKinds } from "../../kit/declarations/case-kinds.ts";
import type { Ports } from "../../kit/platform.ts";
import { actorName, recordedName } from "../../kit/words/actor-name.ts";
import { closeReport, type ReportClosingDeps } from "./decision-messages.ts";
import type { OpenReport } from "./message-store.ts";
import type { PendingDecisions } from "./pending-decisions.ts";
import type { ReportSettings } from "./settings.ts";

export type CaseHookDeps = ReportClosingDeps &
  Ports<"caseKinds" | "statuses" | "unitOfWork"> & {
    readonly pending: PendingDecisions;
  };

/** The most open reports of a group that are checked. */
const MOST = 200;

/** How long a group without open reports is not queried again: a raid opens hundreds of cases. */
const NONE_OPEN_FOR = seconds(5);

export interface CaseHook {
  readonly opened: NonNullable<AuditHook<ReportSettings>["opened"]>;
  /** To be called when a report is opened. */
  readonly reportOpened: (chatId: number) => void;
}

export function createCaseHook(deps: CaseHookDeps): CaseHook {
  const noneOpenUntil = createCache<number, Instant>({ max: 20_000 });
  const open = async (chatId: number, now: Instant): Promise<readonly OpenReport[]> => {
    if ((noneOpenUntil.get(chatId) ?? 0) > now) return [];
    const found = await deps.reports.open(chatId, MOST);
    if (found.length === 0) noneOpenUntil.set(chatId, after(now, NONE_OPEN_FOR));
    return found;
  };
  return {
    reportOpened: (chatId) => {
      const forget = (): void => void noneOpenUntil.delete(chatId);
      forget();
      deps.unitOfWork.onCommit(forget);
    },
    opened: async (opened, { chat, now }) => {
      if (!mayDecide(opened)) return;
      for (const { messageId, author } of await open(chat.id, now)) {
        const isMeant = messagesOf(opened).includes(messageId) || isOut(opened, author.id);
        if (isMeant && !deps.pending.has(chat.id, messageId))
          await decideByCase(deps, chat, { opened, messageId, now });
      }
    },
  };
}

/** Whether the case can decide reports: not the act of the threshold, which waits for an admin, and no undo. */
function mayDecide(opened: Case): boolean {
  const { actor, kind } = opened;
  if (actor.kind === "rule" && actor.rule.startsWith("reports.")) return false;
  return kind !== "undo" && (messagesOf(opened).length > 0 || kind === "ban" || kind === "kick");
}

/** The messages that an act deleted, and those to which it replied. */
const messagesOf = ({ evidence: { messageIds, about = [] } }: Case): readonly number[] => [...messageIds, ...about];

const isOut = ({ kind, target }: Case, authorId: number): boolean =>
  (kind === "ban" || kind === "kick") && target?.id === authorId;

interface DecidedByCase {
  readonly opened: Case;
  readonly messageId: number;
  readonly now: Instant;
}

async function decideByCase(
  deps: CaseHookDeps,
  chat: ChatHandle,
  { opened, messageId, now }: DecidedByCase,
): Promise<void> {
  const reported = await deps.reports.find(chat.id, messageId);
  if (reported?.state !== "open") return;
  deps.pending.take(chat.id, messageId);
  const said = text("reports-done", {
    outcome: outcomeOf(opened, deps.caseKinds),
    admin: await nameOf(deps, chat, opened),
    count: reported.count,
  });
  await closeReport(deps, { chat, reported }, { outcome: "accepted", said, buttons: [], by: opened, now });
}

const outcomeOf = ({ kind, target, number }: Case, caseKinds: CaseKinds): Text =>
  target
    ? text("reports-outcome", { kind: caseKinds.label(kind), user: target, number })
    : text("reports-outcome-nobody", { kind: caseKinds.label(kind), number });

/** The name of the actor; anonymous admins are not named. */
async function nameOf({ statuses }: CaseHookDeps, chat: ChatHandle, { actor }: Case): Promise<TextValue> {
  if (actor.kind === "rule") return text("reports-by-protection");
  if (actor.member.anonymousAdmin || actor.member.id === chat.id) return recordedName(chat.id, actor.member);
  const status = await statuses.cachedStatus(chat.id, actor.member.id);
  return status.ok ? actorName(actor.member, status.value) : text("access-some-admin");
}
