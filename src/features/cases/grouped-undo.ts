// Undoes a group of cases of protections: one part at once, the rest in jobs, so that the chat does not wait for hundreds.

import { z } from "zod";
import type { ChatHandle } from "../../core/chat.ts";
import { hasRight, type Member } from "../../core/member.ts";
import { type Text, text } from "../../core/text.ts";
import type { Instant } from "../../core/time.ts";
import { type Callback, type Codec, callback, wholeNumber } from "../../kit/declarations/callback.ts";
import { type Job, job } from "../../kit/declarations/job.ts";
import type { NoSettings } from "../../kit/feature.ts";
import { storedMember } from "../../kit/parsing/stored.ts";
import type { ModerationResult } from "../../kit/ports/cases/moderator.ts";
import { isPassing } from "../../kit/ports/outcome.ts";
import type { Button } from "../../kit/reply.ts";
import type { Call } from "../../kit/scope.ts";
import { rightName } from "../../kit/words/right-name.ts";
import type { CaseDeps } from "./deps.ts";

/** How many cases one part undoes. */
const BATCH = 50;

/** A group of cases: those opened by protections, from one number to another. */
export interface CaseRange {
  readonly from: number;
  readonly to: number;
}

const range: Codec<CaseRange> = {
  encode: ({ from, to }) => `${wholeNumber.encode(from)}-${wholeNumber.encode(to)}`,
  decode: (carried) => {
    const [from, to, ...more] = carried.split("-").map(wholeNumber.decode);
    return from === undefined || to === undefined || more.length > 0 ? undefined : { from, to };
  },
};

type Requester = Pick<Call<NoSettings, unknown>, "chat" | "actor" | "status" | "now">;

/** The answer to the press or the command. */
export interface GroupedUndoAnswer {
  readonly words: Text;
  readonly isRefused: boolean;
}

export interface GroupedUndo {
  readonly callback: Callback<NoSettings>;
  readonly button: (label: Text, cases: CaseRange) => Button;
  readonly job: Job;
  readonly run: (asked: Requester, cases: CaseRange) => Promise<GroupedUndoAnswer>;
}

const payload = z.object({
  from: z.int(),
  to: z.int(),
  batch: z.int().optional(),
  by: storedMember,
});

/** Makes the callback with its button, and the job that continues. The grouped notice is updated as its cases change. */
export function createGroupedUndo(deps: CaseDeps): GroupedUndo {
  const rest = job({
    id: "cases.wave-undo",
    payload,
    run: async (chatId, { batch, by, ...cases }, now) => {
      const chat = await deps.chats.find(chatId);
      if (chat && (await mayStill(deps, chatId, by))) await undoNextPart({ chat, cases, by, now, batch });
    },
  });
  const undoNextPart = async (step: GroupedUndoStep): Promise<readonly ModerationResult[]> => {
    const { results, left, batch } = await undoNewest(deps, step);
    const { chat, now, by } = step;
    if (left) await deps.jobs.book(rest.book(now, { chatId: chat.id, payload: { ...left, batch, by } }));
    return results;
  };
  const run: GroupedUndo["run"] = async ({ chat, actor, status, now }, cases) => {
    if (!hasRight(status, "restrict_members"))
      return { words: text("access-lacks-right", { right: rightName("restrict_members") }), isRefused: true };
    const results = await undoNextPart({ chat, cases, by: actor, now });
    const [first] = results;
    if (first === undefined) return { words: text("cases-wave-nothing"), isRefused: true };
    const refused = results.find((result) => !result.ok);
    if (refused === undefined || refused.ok) return { words: text("cases-undone-toast"), isRefused: false };
    return { words: refused.refusal, isRefused: true };
  };
  const press = callback<NoSettings, CaseRange>({
    id: "cases.wave",
    access: "admin",
    codec: range,
    run: async (call) => {
      const { words, isRefused } = await run(call, call.args);
      return { toast: words, isAlert: isRefused };
    },
  });
  return { callback: press, button: press.button, job: rest, run };
}

/** Whether the admin still has the right: a demotion stops the rest. An admin who wrote as the group was verified with the command. */
async function mayStill({ statuses }: CaseDeps, chatId: number, { kind, id }: Member): Promise<boolean> {
  if (kind === "channel") return true;
  const status = await statuses.fresh(chatId, id);
  if (!status.ok && isPassing(status.obstacle))
    throw new Error("Telegram can't be asked who goes on: it is tried again.");
  return status.ok && hasRight(status.value, "restrict_members");
}

/** The cases to undo, and the admin who asked. */
interface GroupedUndoStep {
  readonly chat: ChatHandle;
  readonly cases: CaseRange;
  readonly by: Member;
  readonly now: Instant;
  readonly batch?: number | undefined;
}

/** The results of a part, the cases that are left, and the number of the batch. */
interface Progress {
  readonly results: readonly ModerationResult[];
  readonly left: CaseRange | undefined;
  readonly batch: number | undefined;
}

/** Undoes the newest cases. A case that cannot be undone is skipped. */
async function undoNewest(deps: CaseDeps, { chat, cases, by, now, batch }: GroupedUndoStep): Promise<Progress> {
  const filter = {
    ...cases,
    byRule: true,
    kinds: deps.caseKinds.where(({ isLasting = false }) => isLasting),
    state: "open",
  } as const;
  const found = await deps.cases.list(chat.id, filter, { limit: BATCH });
  const results: ModerationResult[] = [];
  let first = batch;
  for (const { number } of found) {
    if ((await deps.cases.find(chat.id, number))?.state !== "open") continue;
    const actor = { kind: "member", member: by } as const;
    const result = await deps.undo({ chat, number, by: actor, now, reason: undefined, batch: first });
    if (result.ok) first ??= result.case.number;
    results.push(result);
  }
  const lowest = found.at(-1)?.number;
  const isAll = found.length < BATCH || lowest === undefined || lowest <= cases.from;
  return { results, left: isAll ? undefined : { from: cases.from, to: lowest - 1 }, batch: first };
}
