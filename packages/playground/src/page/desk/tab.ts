// Which side of the bot's work is looked at.
import { effect, signal } from "@preact/signals";
import { panel, questionedMessage } from "../state/look.ts";

export const TABS = [
  { id: "story", name: "Story" },
  { id: "calls", name: "Calls" },
  { id: "log", name: "Log" },
  { id: "figures", name: "Figures" },
  { id: "faults", name: "Faults" },
] as const;

export type Tab = (typeof TABS)[number]["id"];

export const tab = signal<Tab>("story");

/** Asking for the calls of a message opens them. */
effect(() => {
  if (!questionedMessage.value) return;
  tab.value = "calls";
  panel.value = "work";
});
