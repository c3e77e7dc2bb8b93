// How the bot speaks: in the chat's language, as quietly as Telegram allows, and never longer than needed.
import { type Api, GrammyError } from "grammy";
import { z } from "zod";
import type { MessageRef } from "../core/chat.ts";
import { isGroup } from "../core/chat.ts";
import { after, type Duration, minutes } from "../core/time.ts";
import type { Translator } from "../i18n/translator.ts";
import { type Job, job } from "../kit/job.ts";
import type { Clock } from "../kit/ports/clock.ts";
import type { Gateway } from "../kit/ports/gateway.ts";
import type { Scheduler } from "../kit/ports/jobs.ts";
import { isPassing, type Outcome } from "../kit/ports/outcome.ts";
import type { Stage, Voice } from "../kit/ports/voice.ts";
import type { Card } from "../kit/reply.ts";
import { linkTo } from "./deep-links.ts";
import { toKeyboard } from "./keyboard.ts";
import { followMigration } from "./migration.ts";
import type { Lanes } from "./outbound.ts";
import { attempt } from "./refusals.ts";
import { type Address, type Parcel, sendParcel } from "./sending.ts";
import { createSpeech, type Speech } from "./speech.ts";
import { MESSAGE_LIMIT, splitHtml } from "./split.ts";

/** The most that a file's caption holds (Bot API, sendPhoto: 0-1024 characters after entities parsing). */
const CAPTION_LIMIT = 1024;

/** How long an answer stays that could only be given in public. */
const PUBLIC_ANSWER = minutes(1);

export interface VoiceNeeds {
  readonly lanes: Lanes;
  readonly translator: Translator;
  readonly gateway: Gateway;
  readonly scheduler: Scheduler;
  readonly clock: Clock;
  readonly botUsername: string;
  readonly localeOf: (chatId: number) => Promise<string>;
  /** Moves what is kept of a chat, when Telegram says that it has become another. */
  readonly migrate: (fromId: number, toId: number) => Promise<void>;
  /** How long notices stay in a chat; undefined where they stay. */
  readonly noticesFor: (chatId: number) => Promise<Duration | undefined>;
  /** Hears of public messages that failed after nobody waited for them any more. */
  readonly failed: (error: unknown) => void;
}

type Said = Outcome<MessageRef | undefined>;
type Send = (api: Api, address: Address) => Promise<Said>;

/** The voice, the job that makes its messages delete themselves, and the end of all that is being said. */
export interface SpeakingVoice extends Voice {
  readonly job: Job;
  readonly ended: () => Promise<void>;
}

export function createVoice(needs: VoiceNeeds): SpeakingVoice {
  const fade = job({
    id: "voice.fade",
    payload: z.object({ messageId: z.int() }),
    run: async (chatId, { messageId }) => {
      const removal = await needs.gateway.remove(chatId, [messageId]);
      if (!removal.ok && isPassing(removal.obstacle))
        throw new Error("Telegram puts the deletion of a notice off: it is tried again.");
    },
  });
  const fadeAfter = async (said: Said, delay: Duration | undefined): Promise<Said> => {
    if (delay === undefined || !said.ok || said.value === undefined) return said;
    const { chatId, id } = said.value;
    await needs.scheduler.book(fade.book(after(needs.clock.now(), delay), { chatId, payload: { messageId: id } }));
    return said;
  };
  const speech = createSpeech(needs.failed);
  return {
    ...{ job: fade, ended: speech.ended },
    say: async (card, stage) => {
      let said: Said = { ok: true, value: undefined };
      for (const parcel of await write(needs, card, stage))
        said = await sayOne(needs, { parcel, card, stage, fadeAfter, speech });
      return said;
    },
  };
}

/** The parts of the card; a file goes with the first, the buttons with the last. */
async function write(
  { translator, localeOf, botUsername }: VoiceNeeds,
  card: Card,
  { chat }: Stage,
): Promise<readonly Parcel[]> {
  const locale = await localeOf(chat.id);
  const parts = splitHtml(translator.html(card.text, locale), card.file ? CAPTION_LIMIT : MESSAGE_LIMIT);
  const keyboard = toKeyboard(card.buttons, {
    label: (words) => translator.plain(words, locale),
    address: ({ link, chatId, data }) => linkTo(botUsername, { kind: "link", link, chatId, data }),
  });
  return parts.map((html, index) => ({
    html,
    file: index === 0 ? card.file : undefined,
    keyboard: index === parts.length - 1 ? keyboard : undefined,
  }));
}

interface Line {
  readonly parcel: Parcel;
  readonly card: Card;
  readonly stage: Stage;
  readonly fadeAfter: (said: Said, delay: Duration | undefined) => Promise<Said>;
  readonly speech: Speech;
}

async function sayOne(needs: VoiceNeeds, line: Line): Promise<Said> {
  const { parcel, card, stage, fadeAfter, speech } = line;
  const { chat, topic, about } = stage;
  const address = { chatId: chat.id, topic, replyTo: about?.id };
  const send: Send = (api, where) =>
    attempt(() =>
      followMigration(where.chatId, (chatId) => sendParcel(api, parcel, addressIn(chatId, where)), needs.migrate),
    );
  if (!isGroup(chat)) return send(needs.lanes.answers, address);
  if (card.audience === "answer") return answer((where) => send(needs.lanes.answers, where), line, address);
  return speech.say(chat.id, async () => {
    const said = await send(needs.lanes.speech, address);
    return card.audience === "notice" ? fadeAfter(said, await needs.noticesFor(chat.id)) : said;
  });
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
async function answer(
  send: (address: Address) => Promise<Said>,
  { stage, fadeAfter }: Line,
  address: Address,
): Promise<Said> {
  const { asker } = stage;
  if (asker?.kind === "user") {
    const whispered = { chatId: address.chatId, topic: address.topic, onlyFor: asker.id };
    const seen = await send(whispered).catch(unheard);
    if (seen.ok) return fadeAfter(seen, PUBLIC_ANSWER);
    const told = await send({ chatId: asker.id });
    if (told.ok) return { ok: true, value: undefined };
  }
  return fadeAfter(await send(address), PUBLIC_ANSWER);
}
