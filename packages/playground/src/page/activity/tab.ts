// The tab of the activity panel.
import { effect, signal } from "@preact/signals";
import { inspectedMessage, panel } from "../state/navigation.ts";

export const TABS = [
  { id: "timeline", name: "Timeline" },
  { id: "calls", name: "Calls" },
  { id: "log", name: "Log" },
  { id: "figures", name: "Figures" },
  { id: "faults", name: "Faults" },
] as const;

export type Tab = (typeof TABS)[number]["id"];

export const tab = signal<Tab>("timeline");

/** Inspecting a message opens its calls. */
effect(() => {
  if (!inspectedMessage.value) return;
  tab.value = "calls";
  panel.value = "work";
});
