// What is being written, for each chat, and what it answers or edits.
import { computed, signal } from "@preact/signals";
import type { MessageView } from "../../../protocol/messages.ts";
import { chat, topic } from "../../state/look.ts";
import { act } from "../../state/stream.ts";
import { isOwn } from "../self.ts";

interface Aim {
  readonly kind: "reply" | "edit";
  readonly message: MessageView;
}

const chosenAim = signal<Aim | undefined>(undefined);
const texts = signal<ReadonlyMap<string, string>>(new Map());

/** Counts up whenever the composer is to have the focus. */
export const focusWanted = signal(0);

/** Counts up whenever the newest message is to be seen. */
export const endWanted = signal(0);

/** The message that is answered or edited: one of the open chat, and for edits one's own. */
export const aim = computed(() => {
  const { value } = chosenAim;
  if (!value || value.message.chatId !== chat.value?.id) return undefined;
  return value.kind === "edit" && !isOwn(value.message) ? undefined : value;
});

/** Each chat has a text of its own, and so has an edit. */
const place = computed(() => (aim.value?.kind === "edit" ? aim.value.message.key : `chat ${chat.value?.id}`));

/** The text as it stands in the composer. */
export const draft = computed(() => texts.value.get(place.value) ?? "");

export function setDraft(text: string): void {
  texts.value = new Map(texts.value).set(place.value, text);
}

/** Answers a message, with a text to begin with. */
export function answer(message: MessageView, text?: string): void {
  chosenAim.value = { kind: "reply", message };
  if (text !== undefined) setDraft(text);
  focusWanted.value += 1;
}

/** Changes a message of one's own. */
export function change(message: MessageView): void {
  chosenAim.value = { kind: "edit", message };
  setDraft(message.text);
  focusWanted.value += 1;
}

/** Neither answers nor edits any more. */
export function aimAtNothing(): void {
  chosenAim.value = undefined;
  focusWanted.value += 1;
}

/** Where the next message goes. A reply goes to the topic of what it answers. */
export function spot(): {
  readonly chat: number;
  readonly topic: number | undefined;
  readonly replyTo: number | undefined;
} {
  const replied = aim.value?.kind === "reply" ? aim.value.message : undefined;
  const shown = topic.value === "general" ? undefined : topic.value;
  return { chat: chat.value?.id ?? 0, topic: replied ? replied.topic : shown, replyTo: replied?.id };
}

/** Writes or edits. What was refused stands in the composer again, unless something else does by then. */
export async function sendDraft(): Promise<void> {
  const text = draft.value.trim();
  if (text === "") return;
  const [where, aimed] = [place.value, aim.value];
  const wanted =
    aimed?.kind === "edit"
      ? act({ kind: "edit", chat: aimed.message.chatId, message: aimed.message.id, text })
      : act({ kind: "write", ...spot(), text });
  texts.value = new Map(texts.value).set(where, "");
  chosenAim.value = undefined;
  endWanted.value += 1;
  const { ok } = await wanted;
  if (ok || texts.value.get(where) !== "") return;
  texts.value = new Map(texts.value).set(where, text);
  chosenAim.value = aimed;
}

/** Writes a text as it is, past the composer. */
export async function say(text: string, replyTo?: MessageView): Promise<void> {
  const place = spot();
  endWanted.value += 1;
  await act({ kind: "write", ...place, ...(replyTo ? { topic: replyTo.topic, replyTo: replyTo.id } : {}), text });
}
