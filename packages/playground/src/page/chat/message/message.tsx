// A message with its reply, media, keyboard and reactions.
import type { MessageView } from "../../../protocol/messages.ts";
import { colorIndex } from "../../format/names.ts";
import { showMessage, topic } from "../../state/navigation.ts";
import { showPerson } from "../open-link.ts";
import { Icon } from "../parts/icon.tsx";
import { viewer } from "../self.ts";
import { momentOf, timeOf } from "../text/times.ts";
import { Album } from "./album.tsx";
import { Card } from "./card.tsx";
import { Keyboard } from "./keyboard.tsx";
import { isBare, Media, timePlace } from "./media.tsx";
import { MessageText } from "./message-text.tsx";
import { Reactions } from "./reactions.tsx";

interface MessageProps {
  /** The message, or the parts of an album; the first part determines everything else. */
  readonly messages: readonly [MessageView, ...(readonly MessageView[])];
  /** The topic, if it is shown. */
  readonly topicName: string | undefined;
  /** Whether it is the first message of its group, which shows the author. */
  readonly isFirst: boolean;
  /** Whether the author's name is shown, as in chats with several authors. */
  readonly isNamed: boolean;
}

/** The article has the message's key, by which actions find it. */
export function Message({ messages, topicName, isFirst, isNamed }: MessageProps) {
  const [message] = messages;
  const captioned = messages.find(({ text }) => text !== "") ?? message;
  const isWhole = messages.length === 1 && isOnlyPicture(message);
  const place = captioned.text === "" ? timePlace(message.media?.kind) : "";
  return (
    <article
      class={`${classOf(message, isWhole)} ${place}`}
      data-key={message.key}
      tabIndex={-1}
      aria-label={labelOf(message)}
    >
      <div class="bubble">
        {message.onlyFor && <Whisper onlyFor={message.onlyFor} />}
        {isFirst && isNamed && !isWhole && <Author message={message} />}
        {topicName !== undefined && <TopicLink name={topicName} id={message.topic} />}
        <Origin message={message} />
        {message.replyTo && <ReplyPreview chat={message.chatId} replyTo={message.replyTo} />}
        <Pictures messages={messages} />
        {message.card && <Card card={message.card} />}
        <MessageBody message={message} captioned={captioned} />
        {message.reactions.length > 0 && <Reactions message={message} />}
      </div>
      {message.keyboard.length > 0 && <Keyboard message={message} />}
      <MoreButton />
    </article>
  );
}

/** The text, with the time at its end. */
function MessageBody({ message, captioned }: { readonly message: MessageView; readonly captioned: MessageView }) {
  return (
    <div class="bubble-end">
      {captioned.text !== "" && <MessageText text={captioned.text} entities={captioned.entities} />}
      <Meta message={message} />
    </div>
  );
}

/** Whether it is a picture without a bubble. */
function isOnlyPicture({ text, media, replyTo, forwardedFrom }: MessageView): boolean {
  return isBare(media?.kind) && text === "" && !replyTo && forwardedFrom === undefined;
}

function Pictures({ messages }: Pick<MessageProps, "messages">) {
  const [{ media, id }] = messages;
  if (messages.length > 1) return <Album messages={messages} />;
  return media && <Media media={media} seed={id} />;
}

function MoreButton() {
  return (
    <button
      type="button"
      class="message-more"
      data-menu
      aria-haspopup="menu"
      aria-label="What can be done with the message"
    >
      <Icon name="more" size={18} />
    </button>
  );
}

function classOf({ deletion, onlyFor }: MessageView, isWhole: boolean): string {
  return `message ${deletion ? "is-deleted" : ""} ${onlyFor ? "is-whisper" : ""} ${isWhole ? "is-bare" : ""}`;
}

function labelOf({ author, at, deletion }: MessageView): string {
  return `${author.name}, ${timeOf(at)}${deletion ? `, deleted by ${deletion.by}` : ""}`;
}

function Author({ message: { author, accountId } }: { readonly message: MessageView }) {
  return (
    <header class="author">
      <button
        type="button"
        class={`author-name tint-${colorIndex(author.id)}`}
        onClick={() => showPerson(accountId ?? author.id, author.name)}
      >
        {author.name}
      </button>
      {author.kind === "bot" && <span class="author-kind">bot</span>}
      {author.title !== undefined && <span class="author-title">{author.title}</span>}
    </header>
  );
}

function Whisper({ onlyFor }: { readonly onlyFor: NonNullable<MessageView["onlyFor"]> }) {
  return (
    <div class="whisper">
      <Icon name="eye" size={14} /> Only {viewer.value === onlyFor.id ? "you see" : `${onlyFor.name} sees`} this
    </div>
  );
}

function TopicLink({ name, id }: { readonly name: string; readonly id: number | undefined }) {
  return (
    <button
      type="button"
      class="topic-link"
      title="Show this topic"
      onClick={() => {
        topic.value = id;
      }}
    >
      # {name}
    </button>
  );
}

function Origin({ message: { forwardedFrom, viaBot } }: { readonly message: MessageView }) {
  if (forwardedFrom === undefined && viaBot === undefined) return undefined;
  return (
    <div class="origin">
      {forwardedFrom !== undefined && (
        <>
          Forwarded from <b>{forwardedFrom}</b>{" "}
        </>
      )}
      {viaBot !== undefined && (
        <>
          via <b>{viaBot.startsWith("@") ? viaBot : `@${viaBot}`}</b>
        </>
      )}
    </div>
  );
}

interface ReplyPreviewProps {
  readonly chat: number;
  readonly replyTo: NonNullable<MessageView["replyTo"]>;
}

function ReplyPreview({ chat, replyTo: { id, author, text } }: ReplyPreviewProps) {
  return (
    <button type="button" class="reply-preview" onClick={() => showMessage(chat, id)} title="Show the message">
      <b>{author}</b>
      <span>{text === "" ? "Message" : text}</span>
    </button>
  );
}

function Meta({ message: { at, editedAt, isPinned, deletion } }: { readonly message: MessageView }) {
  return (
    <span class="meta">
      {isPinned && (
        <span title="Pinned">
          <Icon name="pin" size={12} />
          <span class="only-read">pinned</span>
        </span>
      )}
      {editedAt !== undefined && <span title={`Edited ${momentOf(editedAt)}`}>edited</span>}
      <time dateTime={new Date(at).toISOString()} title={momentOf(at)}>
        {timeOf(at)}
      </time>
      {deletion && (
        <span class="deletion" title={momentOf(deletion.at)}>
          deleted by {deletion.by}, {timeOf(deletion.at)}
        </span>
      )}
    </span>
  );
}
