// Reads all of a message that can be inspected, whatever its kind.
import type { ExternalReplyInfo, Message, PaidMediaInfo } from "grammy/types";
import type { Link, MediaKind, ReadFile, Reading, Trait } from "../../../core/content.ts";
import { toChannel, toMember } from "../people.ts";
import { buttonTexts } from "./buttons.ts";
import { unknownFieldsOf } from "./known-fields.ts";
import { filesOf, mediaOf, stickerOf } from "./media.ts";
import { toOrigin } from "./origins.ts";
import { type RichRead, readRich } from "./rich.ts";
import { attachedTexts, textsOf, together } from "./texts.ts";

/** All of the message; what it replies to in the same chat is not a part of it, for it was inspected when it was written. */
export function readMessage(message: Message): Reading {
  const { external_reply: reply, sticker, rich_message: rich } = message;
  const external = reply && isElsewhere(message, reply) ? reply : undefined;
  const richRead = rich && readRich(rich.blocks);
  const read = together([
    textsOf(message),
    ...(richRead ? [richRead] : []),
    ...buttonTexts(message),
    ...(external ? attachedTexts(external) : []),
  ]);
  return {
    texts: read.texts,
    links: [...read.links, ...otherLinks(message, external)],
    media: mediaIn(message, richRead),
    files: filesIn(message, richRead),
    sticker: sticker && stickerOf(sticker),
    customEmoji: sticker?.custom_emoji_id ? [...read.customEmoji, sticker.custom_emoji_id] : read.customEmoji,
    repliedOrigin: external && toOrigin(external.origin),
    via: message.via_bot && toMember(message.via_bot),
    guestCaller: guestCallerOf(message),
    traits: traitsOf({ message, external, rich: richRead }),
  };
}

/** A reply to another topic of the same chat is told as one to another chat (Bot API, Message.external_reply). */
const isElsewhere = ({ chat }: Message, reply: ExternalReplyInfo): boolean => reply.chat?.id !== chat.id;

function guestCallerOf({ guest_bot_caller_user: user, guest_bot_caller_chat: chat }: Message): Reading["guestCaller"] {
  return user ? toMember(user) : chat && toChannel(chat);
}

function mediaIn(message: Message, rich: RichRead | undefined): ReadonlySet<MediaKind> {
  const named = message.text === undefined ? mediaOf(message, unknownFieldsOf(message)) : undefined;
  return new Set([...(named ? [named] : []), ...(rich?.media ?? []), ...paidMedia(message.paid_media)]);
}

function filesIn(message: Message, rich: RichRead | undefined): readonly ReadFile[] {
  const paid = (message.paid_media?.paid_media ?? []).flatMap((item) => filesOf(item));
  return [...filesOf(message), ...paid, ...(rich?.files ?? [])];
}

function paidMedia(paid: PaidMediaInfo | undefined): readonly MediaKind[] {
  const kinds = { live_photo: "live-photo", photo: "photo", video: "video" } as const;
  return (paid?.paid_media ?? []).flatMap(({ type }) => (type === "preview" ? [] : [kinds[type]]));
}

/** Addresses that stand in no text: of a preview, and of the message replied to in another chat. */
function otherLinks(message: Message, external: ExternalReplyInfo | undefined): readonly Link[] {
  const links: Link[] = [];
  const { link_preview_options: preview } = message;
  if (preview?.url !== undefined) links.push({ url: preview.url, place: "preview" });
  const replied = external?.link_preview_options?.url;
  if (replied !== undefined) links.push({ url: replied, place: "reply" });
  return links;
}

/** A message with what was read of it for its traits. */
interface Seen {
  readonly message: Message;
  readonly external: ExternalReplyInfo | undefined;
  readonly rich: RichRead | undefined;
}

const TRAITS: Readonly<Record<Trait, (seen: Seen) => boolean>> = {
  effect: ({ message }) => message.effect_id !== undefined,
  "covered-media": ({ message, rich }) => message.has_media_spoiler === true || rich?.isCovered === true,
  preview: ({ message }) => hasPreview(message),
  paid: ({ message }) => (message.paid_star_count ?? 0) > 0 || message.is_paid_post === true,
  suggested: ({ message }) => message.suggested_post_info !== undefined,
  buttons: ({ message, rich }) => (message.reply_markup?.inline_keyboard.length ?? 0) > 0 || rich?.hasButtons === true,
  "external-reply": ({ external }) => external !== undefined,
  "story-reply": ({ message }) => message.reply_to_story !== undefined,
  "right-to-left": ({ message }) => message.rich_message?.is_rtl === true,
  "forwarded-story": ({ message }) => message.story !== undefined,
};

const traitsOf = (seen: Seen): ReadonlySet<Trait> =>
  new Set((Object.keys(TRAITS) as Trait[]).filter((trait) => TRAITS[trait](seen)));

/** Telegram shows a preview of the first link, unless it is told not to (Bot API, LinkPreviewOptions). */
function hasPreview({ text, entities = [], link_preview_options: options }: Message): boolean {
  if (text === undefined || options?.is_disabled) return false;
  return options?.url !== undefined || entities.some(({ type }) => type === "url" || type === "text_link");
}
