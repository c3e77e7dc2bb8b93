// The grouped notice: one message for many acts of protections, rewritten as cases are added or change, and deleted later.
import { z } from "zod";
import type { Case } from "../../core/case.ts";
import type { ChatHandle } from "../../core/chat.ts";
import { text } from "../../core/text.ts";
import { after, type Instant, instant, minutes, seconds } from "../../core/time.ts";
import { appealsButton, whyButton } from "../../kit/acts/case-buttons.ts";
import { GROUPED_NOTICE, groupedNoticePayload } from "../../kit/acts/grouped-notices.ts";
import type { AuditHook } from "../../kit/declarations/audit.ts";
import { type Booking, type Job, job } from "../../kit/declarations/job.ts";
import { type Card, post, telling } from "../../kit/reply.ts";
import type { CaseDeps } from "./deps.ts";
import { groupText, isActive } from "./grouped-notice-texts.ts";
import type { GroupedUndo } from "./grouped-undo.ts";

/** How often the message is rewritten while cases are added. */
const EVERY = seconds(5);

/** The pause after which a group is complete. Longer than the pause after which acts start another group. */
const OVER_AFTER = minutes(1);

/** The most cases in one message, and how long it grows; later cases get another message. */
const [SPAN, LASTS] = [1000, minutes(10)];

/** The state that one run of the job hands to the next. */
const noticeState = groupedNoticePayload.extend({
  /** When the message was sent; before that, when the group began. */
  since: z.int().transform(instant).optional(),
  /** The message, once it is sent, and its chat: a group that becomes a supergroup has other messages. */
  messageId: z.int().optional(),
  placeId: z.int().optional(),
  /** The number of cases in it. */
  count: z.int().default(0),
});

type NoticeState = z.output<typeof noticeState>;

interface NoticeParts {
  readonly deps: CaseDeps;
  readonly undo: GroupedUndo;
  readonly again: (at: Instant, chatId: number, payload: NoticeState) => Booking;
  readonly fade: (at: Instant, chatId: number, messageId: number) => Booking;
}

/** The jobs that write the grouped notice, and the hook that updates it when its cases change. */
export function groupedNotice(
  deps: CaseDeps,
  undo: GroupedUndo,
): { readonly jobs: readonly Job[]; readonly auditHook: AuditHook<unknown> } {
  const fade = job({
    id: "cases.wave-fade",
    payload: z.object({ messageId: z.int() }),
    run: async (chatId, { messageId }) => {
      await deps.gateway.remove(chatId, [messageId]);
      await deps.caseMessages.forget({ placeId: chatId, messageId });
    },
  });
  const tell = job({
    id: GROUPED_NOTICE,
    payload: noticeState,
    run: async (chatId, payload, now) => {
      const chat = await deps.chats.find(chatId);
      if (chat) await checkGroup(parts, { chat, state: { ...payload, since: payload.since ?? now }, now });
    },
  });
  const parts: NoticeParts = {
    deps,
    undo,
    again: (at, chatId, payload) => tell.book(at, { chatId, payload }),
    fade: (at, chatId, messageId) => fade.book(at, { chatId, payload: { messageId } }),
  };
  return { jobs: [tell, fade], auditHook: { retell: retellGroup(deps, undo) } };
}

/** One run of the job. */
interface NoticeCheck {
  readonly chat: ChatHandle;
  readonly state: NoticeState & { readonly since: Instant };
  readonly now: Instant;
}

/** Writes new cases into the notice, and books the next run until the group is complete. */
async function checkGroup(parts: NoticeParts, check: NoticeCheck): Promise<void> {
  const { chat, state: before, now } = check;
  const found = await casesOf(parts.deps, chat.id, before.from);
  const [newest] = found;
  const isOver = now >= after(newest?.at ?? before.since, OVER_AFTER);
  const messageId = before.placeId === chat.id ? before.messageId : undefined;
  if (newest && messageId === undefined) return sendNotice(parts, check, found);
  const isFull = newest !== undefined && isFullOf(newest, check);
  if (messageId !== undefined) await updateNotice(parts, check, { messageId, found, isLast: isOver || isFull });
  if (isOver) return;
  const next = isFull ? nextNotice(before, newest, now) : { ...before, count: found.length };
  await parts.deps.jobs.book(parts.again(after(now, EVERY), chat.id, next));
}

const isFullOf = ({ number }: Case, { state: { from, since }, now }: NoticeCheck): boolean =>
  number >= from + SPAN - 1 || now >= after(since, LASTS);

interface NoticeUpdate {
  readonly messageId: number;
  readonly found: readonly Case[];
  readonly isLast: boolean;
}

/** Adds new cases to the message; after the last ones, books its deletion. */
async function updateNotice(
  parts: NoticeParts,
  check: NoticeCheck,
  { messageId, found, isLast }: NoticeUpdate,
): Promise<void> {
  const { chat, state: before, now } = check;
  if (found.length > before.count) await rewriteNotice(parts, { chat, messageId, topic: before.topic }, { found, now });
  if (isLast) await bookFading(parts, { chat, messageId, now });
}

/** The state of the next message, which begins after the newest case. */
const nextNotice = ({ topic }: NoticeState, { number }: Case, now: Instant): NoticeState => ({
  from: number + 1,
  topic,
  since: now,
  count: 0,
});

/** The newest first. */
const casesOf = ({ cases }: CaseDeps, chatId: number, from: number): Promise<readonly Case[]> =>
  cases.list(chatId, { byRule: true, from, to: from + SPAN - 1 }, { limit: SPAN });

/** Sends the message. The job continues once it is sent, and tries again where Telegram refuses it. */
async function sendNotice(
  { deps, undo, again }: NoticeParts,
  { chat, state: before, now }: NoticeCheck,
  found: readonly Case[],
) {
  const { from, topic } = before;
  const next = again(after(now, EVERY), chat.id, { from, topic, since: now, placeId: chat.id, count: found.length });
  const ifUndelivered = again(after(now, EVERY), chat.id, before);
  await deps.messenger.say({ ...cardOf({ deps, undo }, found), onceSent: next, ifUndelivered }, { chat, topic });
}

interface NoticePlace {
  readonly chat: ChatHandle;
  readonly messageId: number;
  readonly topic: number | undefined;
}

/** Rewrites the message with more cases, and tracks them. */
async function rewriteNotice(
  { deps, undo }: NoticeParts,
  { chat, messageId, topic }: NoticePlace,
  { found, now }: { readonly found: readonly Case[]; readonly now: Instant },
): Promise<void> {
  const { tells, ...card } = cardOf({ deps, undo }, found);
  await deps.messenger.say(card, { chat, topic, instead: messageId });
  if (tells) {
    const words = { text: card.text, buttons: card.buttons };
    const place = { placeId: chat.id, messageId };
    await deps.caseMessages.remember({ ...tells, ...place, card: words, at: now, fadesAt: undefined });
  }
}

/** Books the deletion of the message, after the lifetime of notices. */
async function bookFading(
  { deps, fade }: NoticeParts,
  { chat, messageId, now }: Omit<NoticePlace, "topic"> & { now: Instant },
) {
  const stays = await deps.noticesFor(chat.id);
  if (stays !== undefined) await deps.jobs.book(fade(after(now, stays), chat.id, messageId));
}

/** The text about these cases, with buttons for admins and for the members concerned. */
function cardOf({ deps, undo }: Pick<NoticeParts, "deps" | "undo">, found: readonly Case[]): Card {
  const numbers = [...found].reverse();
  return { ...post(groupText(found), buttonsFor({ deps, undo }, found)), tells: telling(numbers, "wave") };
}

function buttonsFor({ deps, undo }: Pick<NoticeParts, "deps" | "undo">, found: readonly Case[]): Card["buttons"] {
  const [newest] = found;
  const count = found.filter((one) => isActive(deps.caseKinds, one)).length;
  const earliest = found.at(-1);
  if (!newest || !earliest) return [];
  const why = whyButton(text("cases-button-why"), newest.number);
  const range = { from: earliest.number, to: newest.number };
  if (count === 0) return [[why]];
  const appeal = appealsButton(text("cases-button-appeal"), newest.chatId);
  return [[why, undo.button(text("cases-button-undo-all", { count }), range)], [appeal]];
}

/** Rewrites the whole notice when its cases have changed. */
const retellGroup =
  (deps: CaseDeps, undo: GroupedUndo): NonNullable<AuditHook<unknown>["retell"]> =>
  async ({ as, chatId, numbers }) => {
    const [from, to] = [numbers.at(0), numbers.at(-1)];
    if (as !== "wave" || from === undefined || to === undefined) return undefined;
    const found = await deps.cases.list(chatId, { byRule: true, from, to }, { limit: SPAN });
    return found.length === 0 ? undefined : post(groupText(found), buttonsFor({ deps, undo }, found));
  };
