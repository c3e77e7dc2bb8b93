// The header of the open chat.
import type { ChatView } from "../../../protocol/chats.ts";
import { countOf } from "../../format/numbers.ts";
import { isListShown, type Panel, panel, topic } from "../../state/navigation.ts";
import { avatarId } from "../chat-list.tsx";
import { Avatar } from "../parts/avatar.tsx";
import { Icon, type IconName } from "../parts/icon.tsx";
import { showMenu } from "../parts/open-menu.ts";
import { headerMenu } from "./header-menu.ts";

export function Header({ chat }: { readonly chat: ChatView }) {
  const { title, type } = chat;
  const hasMembers = type !== "private";
  return (
    <header class="chat-head">
      <button
        type="button"
        class="icon-button chat-back"
        aria-label="All chats"
        onClick={() => {
          isListShown.value = true;
        }}
      >
        <Icon name="back" />
      </button>
      <button type="button" class="chat-about" disabled={!hasMembers} onClick={() => turn("members")}>
        <Avatar id={avatarId(chat)} name={title} />
        <span class="chat-about-words">
          <h1>{title}</h1>
          <span class="soft small">{describe(chat)}</span>
        </span>
      </button>
      {hasMembers && <PanelButton name="members" icon="people" label="Members" />}
      <PanelButton name="work" icon="work" label="What the bot did" />
      <button
        type="button"
        class="icon-button"
        aria-label="More about the chat"
        aria-haspopup="menu"
        onClick={({ currentTarget }) => showMenu({ label: title, entries: headerMenu(chat), opener: currentTarget })}
      >
        <Icon name="more" />
      </button>
    </header>
  );
}

function describe({ type, size, isForum, topics }: ChatView): string {
  if (type === "private") return "the bot's private chat";
  const people = countOf(size, type === "channel" ? "subscriber" : "member");
  const shown = topics.find(({ id }) => (id ?? "general") === topic.value);
  if (shown && isForum) return `${people} · ${shown.name}${shown.isClosed ? " (closed)" : ""}`;
  return people;
}

function PanelButton({ name, icon, label }: { readonly name: Panel; readonly icon: IconName; readonly label: string }) {
  return (
    <button
      type="button"
      class="icon-button"
      aria-label={label}
      title={label}
      aria-pressed={panel.value === name}
      onClick={() => turn(name)}
    >
      <Icon name={icon} />
    </button>
  );
}

/** Toggles a panel. */
function turn(name: Panel): void {
  panel.value = panel.value === name ? "none" : name;
}
