// How much room there is.
import { type ReadonlySignal, signal } from "@preact/signals";

const matches = (query: string): ReadonlySignal<boolean> => {
  const list = matchMedia(query);
  const isTrue = signal(list.matches);
  list.addEventListener("change", () => {
    isTrue.value = list.matches;
  });
  return isTrue;
};

/** Room for the list, the chat and a panel beside each other. */
export const isWide = matches("(width >= 1100px)");
