// The drafts of each chat, and the message that is replied to or edited.
import { computed, signal } from "@preact/signals";
import type { MessageView } from "../../../protocol/messages.ts";
import { chat, topic } from "../../state/navigation.ts";
import { act } from "../../state/stream.ts";
import { isOwn } from "../self.ts";

interface DraftTarget {
  readonly kind: "reply" | "edit";
  readonly message: MessageView;
}

const chosenTarget = signal<DraftTarget | undefined>(undefined);
const texts = signal<ReadonlyMap<string, string>>(new Map());

/** Increases to request the focus. */
export const focusRequests = signal(0);

/** Increases to request scrolling to the newest message. */
export const scrollToEndRequests = signal(0);

/** The message in the open chat that is replied to or edited; only own messages can be edited. */
export const draftTarget = computed(() => {
  const { value } = chosenTarget;
  if (!value || value.message.chatId !== chat.value?.id) return undefined;
  return value.kind === "edit" && !isOwn(value.message) ? undefined : value;
});

/** Each chat and each edit has its own draft. */
const draftKey = computed(() =>
  draftTarget.value?.kind === "edit" ? draftTarget.value.message.key : `chat ${chat.value?.id}`,
);

/** The current draft. */
export const draft = computed(() => texts.value.get(draftKey.value) ?? "");

export function setDraft(text: string): void {
  texts.value = new Map(texts.value).set(draftKey.value, text);
}

/** Starts a reply, with an optional text. */
export function startReply(message: MessageView, text?: string): void {
  chosenTarget.value = { kind: "reply", message };
  if (text !== undefined) setDraft(text);
  focusRequests.value += 1;
}

/** Starts to edit an own message. */
export function startEdit(message: MessageView): void {
  chosenTarget.value = { kind: "edit", message };
  setDraft(message.text);
  focusRequests.value += 1;
}

/** Ends the reply or edit. */
export function clearDraftTarget(): void {
  chosenTarget.value = undefined;
  focusRequests.value += 1;
}

/** The target of the next message. A reply goes to the topic of the message it answers. */
export function postTarget(): {
  readonly chat: number;
  readonly topic: number | undefined;
  readonly replyTo: number | undefined;
} {
  const replied = draftTarget.value?.kind === "reply" ? draftTarget.value.message : undefined;
  const shown = topic.value === "general" ? undefined : topic.value;
  return { chat: chat.value?.id ?? 0, topic: replied ? replied.topic : shown, replyTo: replied?.id };
}

/** Sends or edits. A refused text returns to the draft, unless there is a new one. */
export async function sendDraft(): Promise<void> {
  const text = draft.value.trim();
  if (text === "") return;
  const [key, target] = [draftKey.value, draftTarget.value];
  const wanted =
    target?.kind === "edit"
      ? act({ kind: "edit", chat: target.message.chatId, message: target.message.id, text })
      : act({ kind: "write", ...postTarget(), text });
  texts.value = new Map(texts.value).set(key, "");
  chosenTarget.value = undefined;
  scrollToEndRequests.value += 1;
  const { ok } = await wanted;
  if (ok || texts.value.get(key) !== "") return;
  texts.value = new Map(texts.value).set(key, text);
  chosenTarget.value = target;
}

/** Sends a text without the draft. */
export async function sendText(text: string, replyTo?: MessageView): Promise<void> {
  const draftKey = postTarget();
  scrollToEndRequests.value += 1;
  await act({ kind: "write", ...draftKey, ...(replyTo ? { topic: replyTo.topic, replyTo: replyTo.id } : {}), text });
}
