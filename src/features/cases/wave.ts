// The one message that tells of a wave: said while it goes on, written anew as it grows and as its cases change, deleted after it.
import { z } from "zod";
import type { Case } from "../../core/case.ts";
import type { ChatHandle } from "../../core/chat.ts";
import { text } from "../../core/text.ts";
import { after, type Instant, instant, minutes, seconds } from "../../core/time.ts";
import { appealsButton, whyButton } from "../../kit/acts/case-buttons.ts";
import { TELL_WAVE, waveStart } from "../../kit/acts/grouped-notices.ts";
import type { AuditHook } from "../../kit/declarations/audit.ts";
import { type Booking, type Job, job } from "../../kit/declarations/job.ts";
import { type Card, post, telling } from "../../kit/reply.ts";
import type { CaseDeps } from "./deps.ts";
import type { WaveUndo } from "./wave-undo.ts";
import { isHolding, waveWords } from "./wave-words.ts";

/** How often the message is written anew while the wave goes on. */
const EVERY = seconds(5);

/** A wave is over after such a pause; longer than the one after which acts begin another. */
const OVER_AFTER = minutes(1);

/** One message tells of so many cases, and of what comes within this time; another one tells of what follows. */
const [SPAN, LASTS] = [1000, minutes(10)];

/** What the job knows from one run to the next. */
const told = waveStart.extend({
  /** When the message was sent, or when there was none yet. */
  since: z.int().transform(instant).optional(),
  /** The message, once it stands, and its chat: a group that becomes another has other messages. */
  messageId: z.int().optional(),
  placeId: z.int().optional(),
  /** How many cases it tells of. */
  count: z.int().default(0),
});

type Told = z.output<typeof told>;

interface Parts {
  readonly deps: CaseDeps;
  readonly undo: WaveUndo;
  readonly again: (at: Instant, chatId: number, payload: Told) => Booking;
  readonly fade: (at: Instant, chatId: number, messageId: number) => Booking;
}

/** The jobs that tell of a wave, and what the message says once cases of it have changed. */
export function waveParts(
  deps: CaseDeps,
  undo: WaveUndo,
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
    id: TELL_WAVE,
    payload: told,
    run: async (chatId, payload, now) => {
      const chat = await deps.chats.find(chatId);
      if (chat) await step(parts, { chat, told: { ...payload, since: payload.since ?? now }, now });
    },
  });
  const parts: Parts = {
    deps,
    undo,
    again: (at, chatId, payload) => tell.book(at, { chatId, payload }),
    fade: (at, chatId, messageId) => fade.book(at, { chatId, payload: { messageId } }),
  };
  return { jobs: [tell, fade], auditHook: { retell: retelling(deps, undo) } };
}

/** One look at the wave. */
interface Step {
  readonly chat: ChatHandle;
  readonly told: Told & { readonly since: Instant };
  readonly now: Instant;
}

/** Says what is new, and looks again while the wave goes on. */
async function step(parts: Parts, look: Step): Promise<void> {
  const { chat, told: before, now } = look;
  const found = await casesOf(parts.deps, chat.id, before.from);
  const [newest] = found;
  const isOver = now >= after(newest?.at ?? before.since, OVER_AFTER);
  const messageId = before.placeId === chat.id ? before.messageId : undefined;
  if (newest && messageId === undefined) return say(parts, look, found);
  const isFull = newest !== undefined && isFullOf(newest, look);
  if (messageId !== undefined) await keepUp(parts, look, { messageId, found, isLast: isOver || isFull });
  if (isOver) return;
  const next = isFull ? following(before, newest, now) : { ...before, count: found.length };
  await parts.deps.jobs.book(parts.again(after(now, EVERY), chat.id, next));
}

const isFullOf = ({ number }: Case, { told: { from, since }, now }: Step): boolean =>
  number >= from + SPAN - 1 || now >= after(since, LASTS);

interface MemberStatus {
  readonly messageId: number;
  readonly found: readonly Case[];
  readonly isLast: boolean;
}

/** The message says what has come to it, and goes in the end. */
async function keepUp(parts: Parts, look: Step, { messageId, found, isLast }: MemberStatus): Promise<void> {
  const { chat, told: before, now } = look;
  if (found.length > before.count) await sayAnew(parts, { chat, messageId, topic: before.topic }, { found, now });
  if (isLast) await bookFading(parts, { chat, messageId, now });
}

/** Another message begins where this one ends. */
const following = ({ topic }: Told, { number }: Case, now: Instant): Told => ({
  from: number + 1,
  topic,
  since: now,
  count: 0,
});

/** The newest first. */
const casesOf = ({ cases }: CaseDeps, chatId: number, from: number): Promise<readonly Case[]> =>
  cases.list(chatId, { byRule: true, from, to: from + SPAN - 1 }, { limit: SPAN });

/** The job goes on with the message once it stands; where Telegram does not take it, it is tried again. */
async function say({ deps, undo, again }: Parts, { chat, told: before, now }: Step, found: readonly Case[]) {
  const { from, topic } = before;
  const next = again(after(now, EVERY), chat.id, { from, topic, since: now, placeId: chat.id, count: found.length });
  const ifUndelivered = again(after(now, EVERY), chat.id, before);
  await deps.messenger.say({ ...cardOf({ deps, undo }, found), onceSent: next, ifUndelivered }, { chat, topic });
}

interface Place {
  readonly chat: ChatHandle;
  readonly messageId: number;
  readonly topic: number | undefined;
}

/** The message says more now, and follows more cases. */
async function sayAnew(
  { deps, undo }: Parts,
  { chat, messageId, topic }: Place,
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

/** It stays for as long as notices do, from now on. */
async function bookFading({ deps, fade }: Parts, { chat, messageId, now }: Omit<Place, "topic"> & { now: Instant }) {
  const stays = await deps.noticesFor(chat.id);
  if (stays !== undefined) await deps.jobs.book(fade(after(now, stays), chat.id, messageId));
}

/** What is said of these cases, with what admins can do about those that are active, and whom they are about. */
function cardOf({ deps, undo }: Pick<Parts, "deps" | "undo">, found: readonly Case[]): Card {
  const numbers = [...found].reverse();
  return { ...post(waveWords(found), buttonsFor({ deps, undo }, found)), tells: telling(numbers, "wave") };
}

function buttonsFor({ deps, undo }: Pick<Parts, "deps" | "undo">, found: readonly Case[]): Card["buttons"] {
  const [newest] = found;
  const count = found.filter((one) => isHolding(deps.caseKinds, one)).length;
  const earliest = found.at(-1);
  if (!newest || !earliest) return [];
  const why = whyButton(text("cases-button-why"), newest.number);
  const range = { from: earliest.number, to: newest.number };
  if (count === 0) return [[why]];
  const appeal = appealsButton(text("cases-button-appeal"), newest.chatId);
  return [[why, undo.button(text("cases-button-undo-all", { count }), range)], [appeal]];
}

/** Where cases of a wave have changed, all of it is told anew. */
const retelling =
  (deps: CaseDeps, undo: WaveUndo): NonNullable<AuditHook<unknown>["retell"]> =>
  async ({ as, chatId, numbers }) => {
    const [from, to] = [numbers.at(0), numbers.at(-1)];
    if (as !== "wave" || from === undefined || to === undefined) return undefined;
    const found = await deps.cases.list(chatId, { byRule: true, from, to }, { limit: SPAN });
    return found.length === 0 ? undefined : post(waveWords(found), buttonsFor({ deps, undo }, found));
  };
