// Toasts that disappear automatically, and alerts that must be closed.
import { signal } from "@preact/signals";

export interface Toast {
  readonly id: number;
  readonly text: string;
  readonly kind: "answer" | "refusal" | "done";
}

export const toasts = signal<readonly Toast[]>([]);

/** The bot's answer to a press as an alert; stays until it is closed. */
export const alert = signal<string | undefined>(undefined);

/** How long a toast stays, in milliseconds: depends on the length of its text. */
const lifetimeOf = (text: string): number => 3_500 + text.length * 40;

let last = 0;

/** Shows a toast. */
export function showToast(text: string, kind: Toast["kind"]): void {
  last += 1;
  const id = last;
  toasts.value = [...toasts.value.slice(-3), { id, text, kind }];
  setTimeout(() => dismiss(id), lifetimeOf(text));
}

/** Removes a toast. */
export function dismiss(id: number): void {
  toasts.value = toasts.value.filter((toast) => toast.id !== id);
}
