// What the viewer looks at: who they are, which chat is open, which panel. It says nothing of what is there.
import { computed, effect, signal } from "@preact/signals";
import { chats, personas } from "./things.ts";
import { isWide } from "./width.ts";

/** The persona that acts; the first one until another is chosen. */
const chosenPersona = signal(read("persona") ?? "");
const chosenChat = signal<number | undefined>(Number(read("chat")) || undefined);

/** The topic whose messages are shown; undefined shows all of them, and `general` what is in no topic. */
export const topic = signal<number | "general" | undefined>(undefined);

/** How many of the newest messages are shown. */
export const depth = signal(200);

/** What stands beside the chat: the bot's work, the members; nothing. */
export type Panel = "work" | "members" | "none";
export const panel = signal<Panel>(isWide.value ? "work" : "none");

/** On narrow screens one of them fills the page. */
export const isListShown = signal(false);

/** A message that a call, verdict or case leads to; it is shown and marked. */
export const pointedMessage = signal<{ readonly chat: number; readonly message: number } | undefined>(undefined);

/** The message whose calls the panel of the bot's work is narrowed to. */
export const questionedMessage = signal<{ readonly chat: number; readonly message: number } | undefined>(undefined);

/** Light or dark; undefined follows the system. */
export const theme = signal<"light" | "dark" | undefined>(read("theme") as "light" | "dark" | undefined);

export const persona = computed(
  () => personas.value.find(({ id }) => id === chosenPersona.value) ?? personas.value.at(0),
);

/** Chats that the persona sees: groups and channels, and of the private chats the own one. */
export const visibleChats = computed(() => {
  const own = persona.value?.accountId;
  return chats.value.filter(
    ({ type, present, migratedTo }) => migratedTo === undefined && (type !== "private" || present.includes(own ?? 0)),
  );
});

/** What is open before anything is chosen: a group, since there most happens. */
const firstChat = computed(
  () => visibleChats.value.find(({ type }) => type === "supergroup") ?? visibleChats.value.at(0),
);

/** The open chat. A chat that became another leads there. */
export const chat = computed(() => {
  const wanted = chats.value.find(({ id }) => id === chosenChat.value);
  const id = wanted?.migratedTo ?? wanted?.id;
  return visibleChats.value.find((one) => one.id === id) ?? firstChat.value;
});

/** Becomes somebody. */
export function be(id: string): void {
  const wasPrivate = chat.value?.type === "private";
  chosenPersona.value = id;
  keep("persona", id);
  if (wasPrivate) chosenChat.value = visibleChats.value.find(({ type }) => type === "private")?.id;
}

/** Opens a chat. Where there is no room beside it, another chat puts away what covers it. */
export function open(id: number): void {
  if (!isWide.value && (id !== chat.value?.id || isListShown.value)) panel.value = "none";
  if (id !== chat.value?.id) {
    topic.value = undefined;
    depth.value = 200;
  }
  chosenChat.value = id;
  isListShown.value = false;
}

/** Opens the chat of a message and marks it there. */
export function point(chatId: number, message: number): void {
  open(chatId);
  if (!isWide.value) panel.value = "none";
  pointedMessage.value = { chat: chatId, message };
}

effect(() => {
  if (theme.value === undefined) delete document.documentElement.dataset["theme"];
  else document.documentElement.dataset["theme"] = theme.value;
  keep("theme", theme.value);
});

effect(() => keep("chat", chosenChat.value?.toString()));

function read(name: string): string | undefined {
  return sessionStorage.getItem(name) ?? undefined;
}

function keep(name: string, value: string | undefined): void {
  if (value === undefined) sessionStorage.removeItem(name);
  else sessionStorage.setItem(name, value);
}

/** A private chat has no members to show. */
export const shownPanel = computed<Panel>(() =>
  panel.value === "members" && chat.value?.type === "private" ? "none" : panel.value,
);
