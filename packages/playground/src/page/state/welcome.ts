// Whether the viewer is new here, remembered beyond this visit.
import { signal } from "@preact/signals";

const KEY = "welcomed";

export const isWelcomed = signal(localStorage.getItem(KEY) !== null);

/** Puts the welcome away for good. */
export function endWelcome(): void {
  isWelcomed.value = true;
  localStorage.setItem(KEY, "yes");
}
