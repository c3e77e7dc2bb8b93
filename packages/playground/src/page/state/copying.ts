// The clipboard.
import { tell } from "./toasts.ts";

/** Puts a text on the clipboard and says so; where the browser forbids it, it is said that it did not work. */
export async function copy(text: string, told: string): Promise<void> {
  try {
    await navigator.clipboard.writeText(text);
    tell(told, "done");
  } catch {
    tell("The browser does not let this page copy.", "refusal");
  }
}
