// What the page shows: the persona, the open chat, the panel. It holds no data of the server.
import { computed, effect, signal } from "@preact/signals";
import { chats, personas } from "./entities.ts";
import { isWide } from "./width.ts";

/** The chosen persona; the first one by default. */
const chosenPersona = signal(readStored("persona") ?? "");
const chosenChat = signal<number | undefined>(Number(readStored("chat")) || undefined);

/** The topic whose messages are shown; undefined for all, `general` for messages outside of topics. */
export const topic = signal<number | "general" | undefined>(undefined);

/** The number of newest messages to show. */
export const messageCount = signal(200);

/** The panel beside the chat. */
export type Panel = "work" | "members" | "none";
export const panel = signal<Panel>(isWide.value ? "work" : "none");

/** Whether the chat list fills a narrow page. */
export const isListShown = signal(false);

/** The message to scroll to and highlight. */
export const highlightedMessage = signal<{ readonly chat: number; readonly message: number } | undefined>(undefined);

/** The message by which the activity panel is filtered. */
export const inspectedMessage = signal<{ readonly chat: number; readonly message: number } | undefined>(undefined);

/** Light or dark; undefined follows the system. */
export const theme = signal<"light" | "dark" | undefined>(readStored("theme") as "light" | "dark" | undefined);

export const persona = computed(
  () => personas.value.find(({ id }) => id === chosenPersona.value) ?? personas.value.at(0),
);

/** The chats that the persona sees: groups, channels, and its own private chat. */
export const visibleChats = computed(() => {
  const own = persona.value?.accountId;
  return chats.value.filter(
    ({ type, present, migratedTo }) => migratedTo === undefined && (type !== "private" || present.includes(own ?? 0)),
  );
});

/** The initially open chat: a supergroup if there is one. */
const firstChat = computed(
  () => visibleChats.value.find(({ type }) => type === "supergroup") ?? visibleChats.value.at(0),
);

/** The open chat. A migrated chat resolves to its supergroup. */
export const chat = computed(() => {
  const wanted = chats.value.find(({ id }) => id === chosenChat.value);
  const id = wanted?.migratedTo ?? wanted?.id;
  return visibleChats.value.find((one) => one.id === id) ?? firstChat.value;
});

/** Switches to a persona. */
export function setPersona(id: string): void {
  const wasPrivate = chat.value?.type === "private";
  chosenPersona.value = id;
  store("persona", id);
  if (wasPrivate) chosenChat.value = visibleChats.value.find(({ type }) => type === "private")?.id;
}

/** Opens a chat. On narrow screens this closes the panel that covers it. */
export function open(id: number): void {
  if (!isWide.value && (id !== chat.value?.id || isListShown.value)) panel.value = "none";
  if (id !== chat.value?.id) {
    topic.value = undefined;
    messageCount.value = 200;
  }
  chosenChat.value = id;
  isListShown.value = false;
}

/** Opens the chat of a message and highlights the message. */
export function showMessage(chatId: number, message: number): void {
  open(chatId);
  if (!isWide.value) panel.value = "none";
  highlightedMessage.value = { chat: chatId, message };
}

effect(() => {
  if (theme.value === undefined) delete document.documentElement.dataset["theme"];
  else document.documentElement.dataset["theme"] = theme.value;
  store("theme", theme.value);
});

effect(() => store("chat", chosenChat.value?.toString()));

function readStored(name: string): string | undefined {
  return sessionStorage.getItem(name) ?? undefined;
}

function store(name: string, value: string | undefined): void {
  if (value === undefined) sessionStorage.removeItem(name);
  else sessionStorage.setItem(name, value);
}

/** A private chat has no members panel. */
export const shownPanel = computed<Panel>(() =>
  panel.value === "members" && chat.value?.type === "private" ? "none" : panel.value,
);
