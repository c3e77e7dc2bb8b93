// How the bot speaks: in the chat's language, as quietly as Telegram allows, and never longer than needed.
import type { Api } from "grammy";
import type { Message } from "grammy/types";
import { z } from "zod";
import type { MessageRef } from "../core/chat.ts";
import { isGroup } from "../core/chat.ts";
import { after, type Duration, minutes } from "../core/time.ts";
import type { Translator } from "../i18n/translator.ts";
import { type Job, job } from "../kit/job.ts";
import type { Clock } from "../kit/ports/clock.ts";
import type { Gateway } from "../kit/ports/gateway.ts";
import type { Scheduler } from "../kit/ports/jobs.ts";
import type { Outcome } from "../kit/ports/outcome.ts";
import type { Stage, Voice } from "../kit/ports/voice.ts";
import type { Card } from "../kit/reply.ts";
import { toKeyboard } from "./keyboard.ts";
import type { Lanes } from "./outbound.ts";
import { attempt } from "./refusals.ts";
import { splitHtml } from "./split.ts";

/** How long an answer stays that could only be given in public. */
const PUBLIC_ANSWER = minutes(1);

export interface VoiceNeeds {
  readonly lanes: Lanes;
  readonly translator: Translator;
  readonly gateway: Gateway;
  readonly scheduler: Scheduler;
  readonly clock: Clock;
  readonly localeOf: (chatId: number) => Promise<string>;
  /** How long notices stay in a chat; undefined where they stay. */
  readonly noticesFor: (chatId: number) => Promise<Duration | undefined>;
}

/** One message, ready to be sent but for its place. */
interface Written {
  readonly html: string;
  readonly keyboard: ReturnType<typeof toKeyboard>;
}

type Said = Outcome<MessageRef | undefined>;

/** The voice, and the job that makes its messages delete themselves. */
export function createVoice(needs: VoiceNeeds): Voice & { readonly job: Job } {
  const fade = job({
    id: "voice.fade",
    payload: z.object({ messageId: z.int() }),
    run: async (chatId, { messageId }) => void (await needs.gateway.remove(chatId, [messageId])),
  });
  const fadeAfter = async (said: Said, delay: Duration | undefined): Promise<Said> => {
    if (delay === undefined || !said.ok || said.value === undefined) return said;
    const { chatId, id } = said.value;
    await needs.scheduler.book(fade.book(after(needs.clock.now(), delay), { chatId, payload: { messageId: id } }));
    return said;
  };
  return {
    job: fade,
    say: async (card, stage) => {
      const messages = await write(needs, card, stage);
      let said: Said = { ok: true, value: undefined };
      for (const written of messages) said = await sayOne(needs, { written, card, stage, fadeAfter });
      return said;
    },
  };
}

async function write({ translator, localeOf }: VoiceNeeds, card: Card, { chat }: Stage): Promise<readonly Written[]> {
  const locale = await localeOf(chat.id);
  const parts = splitHtml(translator.html(card.text, locale));
  const keyboard = toKeyboard(card.buttons, (label) => translator.plain(label, locale));
  return parts.map((html, index) => ({ html, keyboard: index === parts.length - 1 ? keyboard : undefined }));
}

interface Line {
  readonly written: Written;
  readonly card: Card;
  readonly stage: Stage;
  readonly fadeAfter: (said: Said, delay: Duration | undefined) => Promise<Said>;
}

async function sayOne(needs: VoiceNeeds, line: Line): Promise<Said> {
  const { written, card, stage, fadeAfter } = line;
  if (!isGroup(stage.chat)) return send(needs.lanes.answers, written, stage);
  if (card.audience === "answer") return answer(needs, line);
  const said = await send(needs.lanes.speech, written, stage);
  return card.audience === "notice" ? fadeAfter(said, await needs.noticesFor(stage.chat.id)) : said;
}

/** For one person's eyes: as an ephemeral message, else in private, else in public for a short while. */
async function answer({ lanes }: VoiceNeeds, { written, stage, fadeAfter }: Line): Promise<Said> {
  const api = lanes.answers;
  const { chat, asker } = stage;
  if (asker?.kind === "user") {
    const seen = await sendEphemeral(api, written, stage);
    if (seen.ok) return fadeAfter(seen, PUBLIC_ANSWER);
    const told = await attempt(() => api.sendMessage(asker.id, written.html, options(written)));
    if (told.ok) return { ok: true, value: undefined };
  }
  return fadeAfter(await send(api, written, { ...stage, chat }), PUBLIC_ANSWER);
}

/** Gives the message where Telegram took it for a public one, as servers do that do not know ephemeral messages. */
async function sendEphemeral(api: Api, written: Written, { chat, topic, asker }: Stage): Promise<Said> {
  const sent = await attempt(() =>
    api.sendMessage(chat.id, written.html, {
      ...options(written),
      ...(topic === undefined ? {} : { message_thread_id: topic }),
      ephemeral_message_parameters: { receiver_user_id: asker?.id ?? 0 },
    }),
  );
  if (!sent.ok) return sent;
  const isEphemeral = sent.value.ephemeral_message_id !== undefined || sent.value.message_id === 0;
  return { ok: true, value: isEphemeral ? undefined : refOf(sent.value) };
}

async function send(api: Api, written: Written, { chat, topic, about }: Stage): Promise<Said> {
  const sent = await attempt(() =>
    api.sendMessage(chat.id, written.html, {
      ...options(written),
      ...(topic === undefined ? {} : { message_thread_id: topic }),
      ...(about === undefined ? {} : { reply_parameters: { message_id: about.id, allow_sending_without_reply: true } }),
    }),
  );
  return sent.ok ? { ok: true, value: refOf(sent.value) } : sent;
}

const refOf = (message: Message): MessageRef => ({
  chatId: message.chat.id,
  id: message.message_id,
  topic: message.is_topic_message ? message.message_thread_id : undefined,
});

const options = ({ keyboard }: Written) => ({
  parse_mode: "HTML" as const,
  link_preview_options: { is_disabled: true },
  ...(keyboard === undefined ? {} : { reply_markup: keyboard }),
});
