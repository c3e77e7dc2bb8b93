// Takes back what protections did in a wave: a part at once, the rest in jobs, so that the chat does not wait for hundreds.

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

/** How many cases are taken back before others get their turn. */
const AT_ONCE = 50;

/** The cases of a wave: those that protections opened, from one number to another. */
export interface Range {
  readonly from: number;
  readonly to: number;
}

const range: Codec<Range> = {
  encode: ({ from, to }) => `${wholeNumber.encode(from)}-${wholeNumber.encode(to)}`,
  decode: (carried) => {
    const [from, to, ...more] = carried.split("-").map(wholeNumber.decode);
    return from === undefined || to === undefined || more.length > 0 ? undefined : { from, to };
  },
};

type Asked = Pick<Call<NoSettings, unknown>, "chat" | "actor" | "status" | "now">;

/** What became of the press or the command, for the one who asked. */
export interface WaveUndone {
  readonly words: Text;
  readonly isRefused: boolean;
}

export interface WaveUndo {
  readonly callback: Callback<NoSettings>;
  readonly button: (label: Text, cases: Range) => Button;
  readonly job: Job;
  readonly run: (asked: Asked, cases: Range) => Promise<WaveUndone>;
}

const payload = z.object({
  from: z.int(),
  to: z.int(),
  batch: z.int().optional(),
  by: storedMember,
});

/** The button, and what follows on it. The message that tells of the wave follows its cases by itself. */
export function createWaveUndo(deps: CaseDeps): WaveUndo {
  const rest = job({
    id: "cases.wave-undo",
    payload,
    run: async (chatId, { batch, by, ...cases }, now) => {
      const chat = await deps.chats.find(chatId);
      if (chat && (await mayStill(deps, chatId, by))) await goOn({ chat, cases, by, now, batch });
    },
  });
  const goOn = async (reversal: Reversal): Promise<readonly ModerationResult[]> => {
    const { results, left, batch } = await takeBack(deps, reversal);
    const { chat, now, by } = reversal;
    if (left) await deps.jobs.book(rest.book(now, { chatId: chat.id, payload: { ...left, batch, by } }));
    return results;
  };
  const run: WaveUndo["run"] = async ({ chat, actor, status, now }, cases) => {
    if (!hasRight(status, "restrict_members"))
      return { words: text("access-lacks-right", { right: rightName("restrict_members") }), isRefused: true };
    const results = await goOn({ chat, cases, by: actor, now });
    const [first] = results;
    if (first === undefined) return { words: text("cases-wave-nothing"), isRefused: true };
    const refused = results.find((result) => !result.ok);
    if (refused === undefined || refused.ok) return { words: text("cases-undone-toast"), isRefused: false };
    return { words: refused.refusal, isRefused: true };
  };
  const press = callback<NoSettings, Range>({
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

/** A demoted admin loses every right at once, also in the middle. Who wrote as the group was believed for that one command. */
async function mayStill({ statuses }: CaseDeps, chatId: number, { kind, id }: Member): Promise<boolean> {
  if (kind === "channel") return true;
  const status = await statuses.fresh(chatId, id);
  if (!status.ok && isPassing(status.obstacle))
    throw new Error("Telegram can't be asked who goes on: it is tried again.");
  return status.ok && hasRight(status.value, "restrict_members");
}

/** What is to be taken back, and for whom. */
interface Reversal {
  readonly chat: ChatHandle;
  readonly cases: Range;
  readonly by: Member;
  readonly now: Instant;
  readonly batch?: number | undefined;
}

/** What was done, what is left, and the first case of those that belong together. */
interface Progress {
  readonly results: readonly ModerationResult[];
  readonly left: Range | undefined;
  readonly batch: number | undefined;
}

/** Takes the newest of them back. One that cannot be is passed over. */
async function takeBack(deps: CaseDeps, { chat, cases, by, now, batch }: Reversal): Promise<Progress> {
  const filter = {
    ...cases,
    byRule: true,
    kinds: deps.caseKinds.where(({ isLasting = false }) => isLasting),
    state: "open",
  } as const;
  const found = await deps.cases.list(chat.id, filter, { limit: AT_ONCE });
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
  const isAll = found.length < AT_ONCE || lowest === undefined || lowest <= cases.from;
  return { results, left: isAll ? undefined : { from: cases.from, to: lowest - 1 }, batch: first };
}
