// How the bot speaks: in the chat's language, as quietly as Telegram allows, and never longer than needed.
import { type Api, GrammyError } from "grammy";
import type { MessageRef } from "../../core/chat.ts";
import type { Text } from "../../core/text.ts";
import { type Duration, days, minutes } from "../../core/time.ts";
import type { Translator } from "../../i18n/translator.ts";
import type { Booking, Job } from "../../kit/job.ts";
import type { CaseMessage } from "../../kit/ports/case-messages.ts";
import type { Clock } from "../../kit/ports/clock.ts";
import type { Gateway } from "../../kit/ports/gateway.ts";
import type { AfterSend, Outbox } from "../../kit/ports/outbox.ts";
import { isPassing, type Outcome } from "../../kit/ports/outcome.ts";
import type { Stage, Voice } from "../../kit/ports/voice.ts";
import type { Audience, Card, Telling } from "../../kit/reply.ts";
import { followMigration } from "../adapter/chat-migration.ts";
import { attempt } from "../adapter/error-mapping.ts";
import { type BeforeSend, withBeforeSend } from "../outbound/call-context.ts";
import type { ApiClients } from "../outbound/clients.ts";
import { linkTo } from "../routing/deep-links.ts";
import { createAfterSend } from "./after-send.ts";
import { type Draughtsman, toKeyboard, toPicker } from "./keyboards.ts";
import { type Address, type Parcel, sendParcel } from "./sending.ts";
import { MESSAGE_LIMIT, splitHtml } from "./splitting.ts";

/** The most that a file's caption holds (Bot API, sendPhoto: 0-1024 characters after entities parsing). */
const CAPTION_LIMIT = 1024;

/** How long an answer stays that could only be given in public. */
const PUBLIC_ANSWER = minutes(1);

export interface VoiceNeeds {
  readonly clients: Pick<ApiClients, "answers" | "speech" | "bulk">;
  readonly outbox: Pick<Outbox, "put">;
  readonly translator: Translator;
  readonly gateway: Gateway;
  readonly clock: Clock;
  readonly botUsername: string;
  readonly localeOf: (chatId: number) => Promise<string>;
  /** Moves what is kept of a chat, when Telegram says that it has become another. */
  readonly migrate: (fromId: number, toId: number) => Promise<void>;
  /** A message of the bot stands in a chat now, for all to see. */
  readonly sent?: (message: MessageRef) => void;
  /** How long notices stay in a chat; undefined where they stay. */
  readonly noticesFor: (chatId: number) => Promise<Duration | undefined>;
}

/** One message, ready to be sent whenever the outbox comes to it. */
export interface Utterance {
  readonly parcel: Parcel;
  readonly address: Address;
  readonly audience: Audience;
  /** It leaves at once, as somebody waits for it: in private, and for a menu. */
  readonly isDirect: boolean;
  /** The person an answer is meant for. */
  readonly askerId: number | undefined;
  readonly ifUndelivered?: Booking | undefined;
  readonly isPinned?: boolean | undefined;
  readonly onceSent?: Booking | undefined;
  /** The cases it tells of, with its words and buttons as they are before a language is chosen. */
  readonly tells?: (Telling & Pick<CaseMessage, "card">) | undefined;
}

/** How long after its cause a message is still worth sending. A notice of what happened an hour ago helps nobody. */
const LIFETIMES: Readonly<Record<Audience, Duration>> = { notice: minutes(2), answer: minutes(20), post: days(1) };

/** The voice, the other end of the outbox, and the jobs that make messages delete themselves and that pin them. */
export interface SpeakingVoice extends Voice {
  readonly utter: (utterance: Utterance) => Promise<void>;
  /** Sends; gives what follows, as that the message is deleted again. `beforeSend` is awaited just before each request. */
  readonly deliver: (utterance: Utterance, beforeSend: BeforeSend) => Promise<AfterSend | undefined>;
  readonly jobs: readonly Job[];
}

export function createVoice(needs: VoiceNeeds): SpeakingVoice {
  const afterSend = createAfterSend(needs);
  const utter: SpeakingVoice["utter"] = (utterance) =>
    needs.outbox.put({
      kind: utterance.address.instead === undefined ? "say" : "edit",
      chatId: utterance.address.chatId,
      payload: utterance,
      lifetime: LIFETIMES[utterance.audience],
    });
  return {
    jobs: afterSend.jobs,
    utter,
    say: async (card, stage) => {
      for (const utterance of await write(needs, card, stage)) await utter(utterance);
    },
    deliver: async (utterance, beforeSend) => {
      const send: Send = (api, where) => {
        const { parcel } = utterance;
        return attempt(() =>
          followMigration(where.chatId, (chatId) => sendParcel(api, parcel, addressIn(chatId, where)), needs.migrate),
        );
      };
      const spoken = await withBeforeSend(beforeSend, () => speak(needs, utterance, send));
      const { said, stays } = spoken;
      if (isUnsent(said, utterance)) return utterance.ifUndelivered && { bookings: [utterance.ifUndelivered] };
      if (!said.ok || said.value === undefined) return undefined;
      needs.sent?.(said.value);
      return afterSend.of(utterance, { where: said.value, stays });
    },
  };
}

/**
 * A call that the server failed at may have sent it, all the same; one that was refused or never left has not. A message
 * that is to be written anew may be gone by now: that is looked at again only where waiting helps.
 */
function isUnsent(said: Said, { address }: Utterance): boolean {
  if (said.ok) return false;
  return address.instead === undefined ? said.obstacle !== "unavailable" : isPassing(said.obstacle);
}

/** The parts of the card; a file goes with the first, the buttons with the last. */
async function write(
  { translator, localeOf, botUsername }: VoiceNeeds,
  card: Card,
  { chat, topic, about, asker, inLanguageOf, instead }: Stage,
): Promise<readonly Utterance[]> {
  const locale = await localeOf(inLanguageOf ?? chat.id);
  const parts = splitHtml(translator.html(card.text, locale), card.file ? CAPTION_LIMIT : MESSAGE_LIMIT);
  const label = (words: Text): string => translator.plain(words, locale);
  const address: Draughtsman["address"] = ({ link, chatId, data }) =>
    linkTo(botUsername, { kind: "link", link, chatId, data });
  const keyboard = toPicker(card.picker, label) ?? toKeyboard(card.buttons, { label, address });
  const where = { chatId: chat.id, topic, replyTo: about?.id };
  const traits = { audience: card.audience, isDirect: chat.kind === "private" };
  const utterances = parts.map((html, index) => ({
    ...traits,
    parcel: { html, file: undefined, keyboard: index === parts.length - 1 ? keyboard : undefined },
    address: where,
    askerId: asker?.kind === "user" ? asker.id : undefined,
  }));
  const { tells, text: words, buttons } = card;
  const closing = tells && { tells: { ...tells, card: { text: words, buttons } } };
  const last = utterances.length - 1;
  const told = utterances.map((utterance, index) => (index === last ? { ...utterance, ...closing } : utterance));
  const [first, ...others] = told;
  return first ? [leading(first, card, instead), ...others] : [];
}

/** The first message of a card carries what there is once: its file, what it replaces, and what follows on it. */
function leading(first: Utterance, card: Card, instead: Stage["instead"]): Utterance {
  const { file, ifUndelivered, isPinned, onceSent } = card;
  return {
    ...first,
    parcel: { ...first.parcel, file },
    address: { ...first.address, instead },
    ifUndelivered,
    isPinned,
    onceSent,
  };
}

type Said = Outcome<MessageRef | undefined>;
type Send = (api: Api, address: Address) => Promise<Said>;

/** What became of a message, and for how long it stays. */
interface Spoken {
  readonly said: Said;
  readonly stays: Duration | undefined;
}

/** By the lane that suits the audience. */
async function speak({ clients, noticesFor }: VoiceNeeds, utterance: Utterance, send: Send): Promise<Spoken> {
  const { address, audience, isDirect } = utterance;
  if (address.instead !== undefined) return { said: await send(clients.bulk, address), stays: undefined };
  if (isDirect) return { said: await send(clients.answers, address), stays: undefined };
  if (audience === "answer")
    return { said: await answer((where) => send(clients.answers, where), utterance), stays: PUBLIC_ANSWER };
  if (audience === "post") return { said: await send(clients.bulk, address), stays: undefined };
  return { said: await send(clients.speech, address), stays: await noticesFor(address.chatId) };
}

/** Where a group has become another, the numbers of its messages and topics mean others: nothing is answered then. */
const addressIn = (chatId: number, where: Address): Address =>
  chatId === where.chatId ? where : { chatId, onlyFor: where.onlyFor };

/** Whatever Telegram has against whispering, the answer is given by the next way; only faults of the way there are thrown. */
function unheard(error: unknown): Said {
  if (!(error instanceof GrammyError)) throw error;
  return { ok: false, obstacle: "cannot-write" };
}

/**
 * For one person's eyes: as an ephemeral message, else in private, else in public for a short while. A server that does
 * not know ephemeral messages sends a public one, which fades as well.
 */
async function answer(send: (address: Address) => Promise<Said>, { address, askerId }: Utterance): Promise<Said> {
  if (askerId !== undefined) {
    const whispered = { chatId: address.chatId, topic: address.topic, onlyFor: askerId };
    const seen = await send(whispered).catch(unheard);
    if (seen.ok) return seen;
    const told = await send({ chatId: askerId });
    if (told.ok) return { ok: true, value: undefined };
  }
  return send(address);
}
