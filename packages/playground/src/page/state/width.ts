// The width of the page.
import { type ReadonlySignal, signal } from "@preact/signals";

const matches = (query: string): ReadonlySignal<boolean> => {
  const list = matchMedia(query);
  const isTrue = signal(list.matches);
  list.addEventListener("change", () => {
    isTrue.value = list.matches;
  });
  return isTrue;
};

/** Whether the chat list, the chat and a panel fit beside each other. */
export const isWide = matches("(width >= 1100px)");
