// Messages that tell of cases follow them: what is taken back, ended or replaced is said there, and its buttons go.
import { z } from "zod";
import type { Case, Reason } from "../../core/case.ts";
import { inLines, type Text, type TextValue, text } from "../../core/text.ts";
import { after, milliseconds, minutes } from "../../core/time.ts";
import { FOLLOW, followBooking, placeOf } from "../../kit/acts/case-following.ts";
import type { AuditHook } from "../../kit/declarations/audit.ts";
import type { CaseKinds } from "../../kit/declarations/case-kinds.ts";
import { type Job, job } from "../../kit/declarations/job.ts";
import type { CaseMessage } from "../../kit/ports/cases/case-messages.ts";
import { type Card, post } from "../../kit/reply.ts";
import { stateWordsOf } from "../../kit/words/case-state-words.ts";
import type { CaseDeps } from "./deps.ts";

/** How many messages one job writes anew; others follow in the next. */
const AT_ONCE = 50;

/** How often a message is tried that Telegram puts off, and how long the first wait is; each is twice as long as the one before. */
const [TRIES, FIRST_WAIT] = [8, minutes(1)];

/** The jobs that write anew what has fallen behind. */
export function followingJobs(deps: CaseDeps): readonly Job[] {
  const again = job({
    id: "cases.follow-again",
    payload: z.object({ placeId: z.int(), messageId: z.int(), tried: z.int() }),
    run: async (chatId, { tried, ...place }, now) => {
      const told = await deps.caseMessages.at(place);
      if (told) await writeAnew(chatId, { told, tried }, now);
    },
  });
  const writeAnew = async (
    chatId: number,
    { told, tried }: { readonly told: CaseMessage; readonly tried: number },
    now: Parameters<typeof again.book>[0],
  ): Promise<void> => {
    const chat = await deps.chats.find(chatId);
    const card = chat && (await deps.audit.retell(chat, told));
    if (!card) return;
    const { placeId, messageId } = told;
    const wait = milliseconds(FIRST_WAIT * 2 ** tried);
    const payload = { placeId, messageId, tried: tried + 1 };
    const ifUndelivered = tried < TRIES ? again.book(after(now, wait), { chatId, payload }) : undefined;
    const stage = { chat: placeOf(chat, placeId), topic: undefined, instead: messageId, inLanguageOf: chatId };
    await deps.messenger.say({ ...card, ifUndelivered, tells: undefined }, stage);
  };
  const follow = job({
    id: FOLLOW,
    payload: z.object({}),
    run: async (chatId, _payload, now) => {
      const behind = await deps.caseMessages.stale(chatId, now, AT_ONCE);
      for (const told of behind) await writeAnew(chatId, { told, tried: 0 }, now);
      await deps.caseMessages.caughtUp(behind);
      if (behind.length === AT_ONCE) await deps.jobs.book(followBooking(chatId, now));
    },
  });
  return [follow, again];
}

/** What a notice says once its cases have changed. */
export const noticeRetelling =
  (deps: CaseDeps): NonNullable<AuditHook<unknown>["retell"]> =>
  async ({ as, chatId, numbers, card }) => {
    if (as !== "notice") return undefined;
    const found = (await Promise.all(numbers.map((number) => deps.cases.find(chatId, number)))).filter(
      (one) => one !== undefined,
    );
    const open = found.filter(({ state }) => state === "open");
    const [only] = found;
    const reason = found.length === 1 ? only?.reason : undefined;
    const words = reason === undefined ? card.text : withReason(card.text, reason);
    if (open.length === found.length) return post(words, card.buttons);
    const lines = await closedLines(deps, found);
    return open.length === 0 ? post(inLines(lines)) : post(inLines([words, ...lines]), buttonsOf(deps, open));
  };

/** How many closed cases one message names. */
const NAMED = 20;

async function closedLines(deps: CaseDeps, found: readonly Case[]): Promise<readonly Text[]> {
  const closed = found.filter(({ state }) => state !== "open");
  const lines: Text[] = [];
  for (const one of closed.slice(0, NAMED)) {
    const state = await stateWordsOf(deps, one);
    if (state) lines.push(closedLine(deps.caseKinds, one, state));
  }
  const count = closed.length - NAMED;
  return count > 0 ? [...lines, text("cases-closed-others", { count })] : lines;
}

/** What has become of one case: `Undone by Mod: ban of Anna`. */
export const closedLine = (caseKinds: CaseKinds, { kind, number, target }: Case, state: Text): Text =>
  target
    ? text("cases-closed", { state, kind: caseKinds.label(kind), user: target, number })
    : text("cases-closed-nobody", { state, kind: caseKinds.label(kind), number });

/** What is still open can be taken back, all of it by one tap. */
function buttonsOf({ audit }: CaseDeps, open: readonly Case[]): Card["buttons"] {
  const [first] = open;
  if (!first) return [];
  const { number, batch = number } = first;
  return open.length === 1 ? audit.buttons(first) : audit.buttons({ ...first, number: batch }, open.length);
}

/** The same words with the reason that the case has now. */
function withReason(words: Text, reason: Reason): Text {
  const [changed, isThere] = replaceReason(words, reason);
  return isThere ? changed : text("moderation-with-reason", { act: words, reason });
}

/** Goes through the lines of a text for the one that gives a reason. */
function replaceReason(words: Text, reason: Reason): readonly [Text, boolean] {
  if (words.key === "moderation-with-reason") return [{ ...words, args: { ...words.args, reason } }, true];
  const { lines } = words.args;
  if (!Array.isArray(lines)) return [words, false];
  const replaced = (lines as readonly Text[]).map((line) => replaceReason(line, reason));
  const args: Readonly<Record<string, TextValue>> = { ...words.args, lines: replaced.map(([line]) => line) };
  return [{ ...words, args }, replaced.some(([, isThere]) => isThere)];
}
