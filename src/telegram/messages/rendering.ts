// Renders a card as the messages that Telegram takes: in the language of the chat, split where it is too long.
import type { Translator } from "../../i18n/translator.ts";
import type { Booking } from "../../kit/declarations/job.ts";
import type { CaseMessage } from "../../kit/ports/cases/case-messages.ts";
import type { ReplyTarget } from "../../kit/ports/messenger.ts";
import type { Audience, Card, Telling } from "../../kit/reply.ts";
import { linkTo } from "../routing/deep-links.ts";
import { type ButtonRenderer, toKeyboard, toPicker } from "./keyboards.ts";
import type { Address, MessagePayload } from "./sending.ts";
import { MESSAGE_LIMIT, splitHtml } from "./splitting.ts";

/** The longest caption of a file (Bot API, sendPhoto: 0-1024 characters after entities parsing). */
const CAPTION_LIMIT = 1024;

/** One rendered message, as the outbox keeps it. */
export interface OutgoingMessage {
  readonly content: MessagePayload;
  readonly address: Address;
  readonly audience: Audience;
  /** Somebody waits for it: it is in a private chat, or a menu. */
  readonly isDirect: boolean;
  /** The person an answer is meant for. */
  readonly askerId: number | undefined;
  readonly ifUndelivered?: Booking | undefined;
  readonly isPinned?: boolean | undefined;
  readonly onceSent?: Booking | undefined;
  /** The cases it tells of, with its text and buttons before translation. */
  readonly tells?: (Telling & Pick<CaseMessage, "card">) | undefined;
}

export interface RenderingDeps {
  readonly translator: Translator;
  readonly botUsername: string;
  readonly localeOf: (chatId: number) => Promise<string>;
}

/** Renders buttons in that language. */
export const buttonRenderer = (
  { translator, botUsername }: Pick<RenderingDeps, "translator" | "botUsername">,
  locale: string,
): ButtonRenderer => ({
  label: (label) => translator.plain(label, locale),
  address: ({ link, chatId, data }) => linkTo(botUsername, { kind: "link", link, chatId, data }),
});

/** The messages of a card, in their order. The buttons and the cases it tells of go with the last. */
export async function render(
  deps: RenderingDeps,
  card: Card,
  { chat, topic, about, asker, inLanguageOf, instead }: ReplyTarget,
): Promise<readonly OutgoingMessage[]> {
  const locale = await deps.localeOf(inLanguageOf ?? chat.id);
  const parts = splitHtml(deps.translator.html(card.text, locale), card.file ? CAPTION_LIMIT : MESSAGE_LIMIT);
  const renderer = buttonRenderer(deps, locale);
  const keyboard = toPicker(card.picker, renderer.label) ?? toKeyboard(card.buttons, renderer);
  const last = parts.length - 1;
  const messages = parts.map((html, index) => ({
    content: { html, file: undefined, keyboard: index === last ? keyboard : undefined },
    address: { chatId: chat.id, topic, replyTo: about?.id },
    audience: card.audience,
    isDirect: chat.kind === "private",
    askerId: asker?.kind === "user" ? asker.id : undefined,
    ...(index === last ? telling(card) : {}),
  }));
  const [first, ...others] = messages;
  return first ? [withCardTraits(first, card, instead), ...others] : [];
}

const telling = ({ tells, text, buttons }: Card): { readonly tells?: OutgoingMessage["tells"] } =>
  tells ? { tells: { ...tells, card: { text, buttons } } } : {};

/** The first message has what a card has once: its file, the message that it replaces, and what follows on it. */
function withCardTraits(first: OutgoingMessage, card: Card, instead: ReplyTarget["instead"]): OutgoingMessage {
  const { file, ifUndelivered, isPinned, onceSent } = card;
  return {
    ...first,
    content: { ...first.content, file },
    address: { ...first.address, instead },
    ifUndelivered,
    isPinned,
    onceSent,
  };
}
