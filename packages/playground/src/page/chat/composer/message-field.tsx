// The text field with the attachment menu and command completion.
import { useComputed, useSignal, useSignalEffect } from "@preact/signals";
import { useLayoutEffect, useRef } from "preact/hooks";
import type { ChatView } from "../../../protocol/chats.ts";
import { persona, topic } from "../../state/navigation.ts";
import { Avatar } from "../parts/avatar.tsx";
import { Icon } from "../parts/icon.tsx";
import { showMenu } from "../parts/open-menu.ts";
import { offeredCommands } from "../self.ts";
import { attachMenu } from "./attach.ts";
import { CommandList, listId, optionId } from "./command-list.tsx";
import { commandsFor } from "./commands.ts";
import { draft, draftTarget, focusRequests, sendDraft, setDraft } from "./draft.ts";
import { commandKey, writingKey } from "./key-bindings.ts";

/** The name to send as. */
type Name = "oneself" | "group" | "channel";

interface MessageFieldProps {
  readonly chat: ChatView;
  readonly as: Name;
}

/** The maximum height of the field in pixels. */
const MAX_HEIGHT = 180;

export function MessageField({ chat, as }: MessageFieldProps) {
  const field = useRef<HTMLTextAreaElement>(null);
  const marked = useSignal(0);
  const dismissed = useSignal("");
  const offered = useComputed(() =>
    dismissed.value === draft.value ? [] : commandsFor(draft.value, offeredCommands.value),
  );
  const text = draft.value;
  useSignalEffect(() => {
    if (focusRequests.value > 0) field.current?.focus();
  });
  useLayoutEffect(() => grow(field.current, text), [text]);
  const write = (value: string): void => {
    marked.value = 0;
    dismissed.value = "";
    setDraft(value);
    field.current?.focus();
  };
  const choose = (command: string): void => write(`/${command} `);
  const isListed = offered.value.length > 0;
  const label = labelOf(chat, as);
  return (
    <div class="message-field">
      {isListed && <CommandList commands={offered.value} marked={marked.value} onChoose={choose} />}
      <SenderAvatar chat={chat} as={as} />
      <AttachButton />
      <textarea
        ref={field}
        class="message-field-input"
        rows={1}
        value={text}
        placeholder={label}
        aria-label={label}
        aria-autocomplete="list"
        aria-controls={isListed ? listId : undefined}
        aria-activedescendant={isListed ? optionId(marked.value) : undefined}
        enterkeyhint="send"
        onInput={({ currentTarget }) => write(currentTarget.value)}
        onKeyDown={(event) => {
          if (!commandKey(event, { offered: offered.value, marked, dismissed, choose })) writingKey(event);
        }}
      />
      {text === "" && (
        <button
          type="button"
          class="icon-button"
          aria-label="Commands of the bot"
          title="Commands of the bot"
          onClick={() => write("/")}
        >
          <Icon name="slash" />
        </button>
      )}
      <button
        type="button"
        class="icon-button message-field-send"
        aria-label={draftTarget.value?.kind === "edit" ? "Save" : "Send"}
        disabled={text.trim() === ""}
        onClick={() => void sendDraft()}
      >
        <Icon name={draftTarget.value?.kind === "edit" ? "check" : "send"} />
      </button>
    </div>
  );
}

function AttachButton() {
  return (
    <button
      type="button"
      class="icon-button"
      aria-label="Send something else"
      title="Send something else"
      aria-haspopup="menu"
      onClick={({ currentTarget }) =>
        showMenu({
          label: "Send",
          entries: attachMenu(),
          opener: currentTarget,
          at: { x: currentTarget.getBoundingClientRect().left, y: currentTarget.getBoundingClientRect().top - 4 },
        })
      }
    >
      <Icon name="attach" />
    </button>
  );
}

/** The avatar of the name to send as. */
function SenderAvatar({ chat, as }: MessageFieldProps) {
  const name = as === "group" ? chat.title : (persona.value?.name ?? "");
  const id = as === "group" ? chat.id : (persona.value?.accountId ?? 0);
  return (
    <span class="message-field-sender" title={`You write as ${name}`}>
      <Avatar id={id} name={name} size="small" />
    </span>
  );
}

function labelOf({ title, type, isForum, topics }: ChatView, as: Name): string {
  if (as === "group") return `Write as the group ${title}`;
  if (as === "channel") return `Write as ${persona.value?.name}`;
  if (type === "private") return "Write to the bot";
  const shown = isForum
    ? topics.find(({ id }) => id === (topic.value === "general" ? undefined : topic.value))
    : undefined;
  return shown ? `Write in # ${shown.name} as ${persona.value?.name}` : `Write as ${persona.value?.name}`;
}

/** Adjusts the height of the field to its text. */
function grow(field: HTMLTextAreaElement | null, text: string): void {
  if (!field) return;
  field.style.height = "auto";
  if (text !== "") field.style.height = `${Math.min(field.scrollHeight + 2, MAX_HEIGHT)}px`;
}
