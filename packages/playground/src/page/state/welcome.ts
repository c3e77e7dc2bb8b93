// Whether the welcome card was closed; stored permanently.
import { signal } from "@preact/signals";

const KEY = "welcomed";

export const isWelcomed = signal(localStorage.getItem(KEY) !== null);

/** Closes the welcome card permanently. */
export function endWelcome(): void {
  isWelcomed.value = true;
  localStorage.setItem(KEY, "yes");
}
