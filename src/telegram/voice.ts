// How the bot speaks: in the chat's language, as quietly as Telegram allows, and never longer than needed.
import { type Api, GrammyError } from "grammy";
import { z } from "zod";
import type { MessageRef } from "../core/chat.ts";
import type { Text } from "../core/text.ts";
import { after, type Duration, days, minutes } from "../core/time.ts";
import type { Translator } from "../i18n/translator.ts";
import { type Booking, type Job, job } from "../kit/job.ts";
import type { Clock } from "../kit/ports/clock.ts";
import type { Gateway } from "../kit/ports/gateway.ts";
import type { Outbox } from "../kit/ports/outbox.ts";
import { isPassing, type Outcome } from "../kit/ports/outcome.ts";
import type { Stage, Voice } from "../kit/ports/voice.ts";
import type { Audience, Card } from "../kit/reply.ts";
import { linkTo } from "./deep-links.ts";
import { type Draughtsman, toKeyboard, toPicker } from "./keyboard.ts";
import { takingLeave } from "./lanes/leave-taking.ts";
import { followMigration } from "./migration.ts";
import type { Lanes } from "./outbound.ts";
import { attempt } from "./refusals.ts";
import { type Address, type Parcel, sendParcel } from "./sending.ts";
import { MESSAGE_LIMIT, splitHtml } from "./split.ts";

/** The most that a file's caption holds (Bot API, sendPhoto: 0-1024 characters after entities parsing). */
const CAPTION_LIMIT = 1024;

/** How long an answer stays that could only be given in public. */
const PUBLIC_ANSWER = minutes(1);

export interface VoiceNeeds {
  readonly lanes: Pick<Lanes, "answers" | "speech" | "bulk">;
  readonly outbox: Pick<Outbox, "put">;
  readonly translator: Translator;
  readonly gateway: Gateway;
  readonly clock: Clock;
  readonly botUsername: string;
  readonly localeOf: (chatId: number) => Promise<string>;
  /** Moves what is kept of a chat, when Telegram says that it has become another. */
  readonly migrate: (fromId: number, toId: number) => Promise<void>;
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
}

/** How long after its cause a message is still worth sending. A notice of what happened an hour ago helps nobody. */
const LIFETIMES: Readonly<Record<Audience, Duration>> = { notice: minutes(2), answer: minutes(20), post: days(1) };

/** The voice, the other end of the outbox, and the jobs that make messages delete themselves and that pin them. */
export interface SpeakingVoice extends Voice {
  readonly utter: (utterance: Utterance) => Promise<void>;
  /** Sends; gives the booking that deletes the message again. `leaving` is awaited just before a call leaves. */
  readonly deliver: (utterance: Utterance, leaving: () => Promise<void>) => Promise<Booking | undefined>;
  readonly jobs: readonly Job[];
}

export function createVoice(needs: VoiceNeeds): SpeakingVoice {
  const { fade, pin } = createAfterlife(needs.gateway);
  const following = ({ said, stays }: Spoken, { isPinned, onceSent }: Utterance): Booking | undefined => {
    if (!said.ok || said.value === undefined) return undefined;
    const [now, { chatId, id }] = [needs.clock.now(), said.value];
    const place = { chatId, payload: { messageId: id } };
    if (isPinned) return pin.book(now, place);
    if (onceSent) return { ...onceSent, payload: { ...Object(onceSent.payload), messageId: id } };
    return stays === undefined ? undefined : fade.book(after(now, stays), place);
  };
  const utter: SpeakingVoice["utter"] = (utterance) =>
    needs.outbox.put({
      ...{ kind: "say", chatId: utterance.address.chatId, payload: utterance },
      lifetime: LIFETIMES[utterance.audience],
    });
  return {
    jobs: [fade, pin],
    utter,
    say: async (card, stage) => {
      for (const utterance of await write(needs, card, stage)) await utter(utterance);
    },
    deliver: async (utterance, leaving) => {
      const send: Send = (api, where) => {
        const { parcel } = utterance;
        return attempt(() =>
          followMigration(where.chatId, (chatId) => sendParcel(api, parcel, addressIn(chatId, where)), needs.migrate),
        );
      };
      const spoken = await takingLeave(leaving, () => speak(needs, utterance, send));
      if (isUnsent(spoken.said)) return utterance.ifUndelivered;
      return following(spoken, utterance);
    },
  };
}

/** A call that the server failed at may have sent it, all the same; one that was refused or never left has not. */
const isUnsent = (said: Said): boolean => !said.ok && said.obstacle !== "unavailable";

const messagePayload = z.object({ messageId: z.int() });

/** What becomes of a message once it has been sent: it is deleted again, or pinned. */
function createAfterlife(gateway: Pick<Gateway, "remove" | "pin">) {
  const fade = job({
    id: "voice.fade",
    payload: messagePayload,
    run: async (chatId, { messageId }) => {
      await gateway.remove(chatId, [messageId]);
    },
  });
  const pin = job({
    id: "voice.pin",
    payload: messagePayload,
    run: async (chatId, { messageId }) => {
      const pinned = await gateway.pin(chatId, { messageId, isLoud: false });
      if (!pinned.ok && isPassing(pinned.obstacle)) throw new Error("Telegram put a pin off: it is tried again.");
    },
  });
  return { fade, pin };
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
  const [first, ...others] = utterances;
  return first ? [leading(first, card, instead), ...others] : [];
}

/** The first message of a card carries what there is once: its file, what it replaces, and what follows on it. */
function leading(first: Utterance, card: Card, instead: Stage["instead"]): Utterance {
  const { file, ifUndelivered, isPinned, onceSent } = card;
  return {
    ...first,
    parcel: { ...first.parcel, file },
    address: { ...first.address, instead },
    ...{ ifUndelivered, isPinned, onceSent },
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
async function speak({ lanes, noticesFor }: VoiceNeeds, utterance: Utterance, send: Send): Promise<Spoken> {
  const { address, audience, isDirect } = utterance;
  if (isDirect) return { said: await send(lanes.answers, address), stays: undefined };
  if (audience === "answer")
    return { said: await answer((where) => send(lanes.answers, where), utterance), stays: PUBLIC_ANSWER };
  if (audience === "post") return { said: await send(lanes.bulk, address), stays: undefined };
  return { said: await send(lanes.speech, address), stays: await noticesFor(address.chatId) };
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
