// Short messages that go by themselves, and alerts that wait for a press.
import { signal } from "@preact/signals";

export interface Toast {
  readonly id: number;
  readonly text: string;
  readonly kind: "answer" | "refusal" | "done";
}

export const toasts = signal<readonly Toast[]>([]);

/** What the bot answered to a press with an alert; it stays until it is closed. */
export const alert = signal<string | undefined>(undefined);

/** Long enough to be read, in milliseconds: the longer the text, the longer. */
const lifetimeOf = (text: string): number => 3_500 + text.length * 40;

let last = 0;

/** Shows a text for a while. */
export function tell(text: string, kind: Toast["kind"]): void {
  last += 1;
  const id = last;
  toasts.value = [...toasts.value.slice(-3), { id, text, kind }];
  setTimeout(() => dismiss(id), lifetimeOf(text));
}

/** Takes a text away before its time. */
export function dismiss(id: number): void {
  toasts.value = toasts.value.filter((toast) => toast.id !== id);
}
