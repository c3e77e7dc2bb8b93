// The clipboard.
import { showToast } from "./toasts.ts";

/** Copies a text and shows a toast, also if the browser does not allow it. */
export async function copyText(text: string, message: string): Promise<void> {
  try {
    await navigator.clipboard.writeText(text);
    showToast(message, "done");
  } catch {
    showToast("The browser does not let this page copy.", "refusal");
  }
}
