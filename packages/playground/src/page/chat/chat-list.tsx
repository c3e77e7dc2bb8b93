// The list of chats.
import { useComputed } from "@preact/signals";
import type { ChatView } from "../../protocol/chats.ts";
import { now } from "../state/clock.ts";
import { status } from "../state/entities.ts";
import { open, chat as openChat, persona, visibleChats } from "../state/navigation.ts";
import { Avatar } from "./parts/avatar.tsx";
import { Icon, type IconName } from "./parts/icon.tsx";
import { momentOf, shortTime } from "./text/times.ts";

export function ChatList() {
  return (
    <ul class="chats">
      {newestFirst(visibleChats.value).map((chat) => (
        <li key={chat.key}>
          <ChatEntry chat={chat} />
        </li>
      ))}
    </ul>
  );
}

/** The most recently active chats first, empty ones last. */
const newestFirst = (list: readonly ChatView[]): readonly ChatView[] =>
  [...list].sort((a, b) => (b.last?.at ?? 0) - (a.last?.at ?? 0));

function ChatEntry({ chat }: { readonly chat: ChatView }) {
  const { id, title, last, requests } = chat;
  const isOpen = openChat.value?.id === id;
  return (
    <button type="button" class="chat-entry" aria-current={isOpen ? "true" : undefined} onClick={() => open(id)}>
      <Avatar id={avatarId(chat)} name={title} size="large" />
      <span class="chat-entry-words">
        <span class="chat-entry-head">
          <KindSign chat={chat} />
          <b class="chat-entry-title">{title}</b>
          {last && <Ago at={last.at} />}
        </span>
        <span class="chat-entry-last">
          <span class="chat-entry-text">
            {last ? (
              <LastMessage author={last.author} text={last.text} isPrivate={chat.type === "private"} />
            ) : (
              "Nothing written yet"
            )}
          </span>
          {!isPersonaIn(chat) && <span class="chat-entry-mark">not a member</span>}
          {requests.length > 0 && (
            <span class="chat-entry-count" title={`${requests.length} requested to join`}>
              {requests.length}
              <span class="only-read"> requested to join</span>
            </span>
          )}
        </span>
      </span>
    </button>
  );
}

function LastMessage({
  author,
  text,
  isPrivate,
}: {
  readonly author: string;
  readonly text: string;
  readonly isPrivate: boolean;
}) {
  return (
    <>
      {!isPrivate && author !== "" && <span class="chat-entry-author">{author}: </span>}
      {text}
    </>
  );
}

function Ago({ at }: { readonly at: number }) {
  const short = useComputed(() => shortTime(at, now.value));
  return (
    <time class="chat-entry-time" dateTime={new Date(at).toISOString()} title={momentOf(at)}>
      {short}
    </time>
  );
}

/** A channel persona counts as a member everywhere. */
function isPersonaIn({ present }: ChatView): boolean {
  const { value } = persona;
  return value === undefined || value.id.startsWith("channel:") || present.includes(value.accountId);
}

/** The icon and name of the chat's type. */
export function KindSign({ chat }: { readonly chat: ChatView }) {
  const { icon, name } = kindOf(chat);
  return (
    <span class="kind-sign" title={name}>
      <Icon name={icon} size={15} />
      <span class="only-read">{name}: </span>
    </span>
  );
}

function kindOf({ type, isForum }: ChatView): { readonly icon: IconName; readonly name: string } {
  if (type === "private") return { icon: "bot", name: "Bot" };
  if (type === "channel") return { icon: "channel", name: "Channel" };
  return isForum ? { icon: "forum", name: "Forum" } : { icon: "people", name: "Group" };
}

/** The account or chat that determines the avatar's colour. */
export const avatarId = ({ type, id }: ChatView): number => (type === "private" ? (status.value?.bot.id ?? id) : id);
