// Which dialogs of the toolbar are open.
import { signal } from "@preact/signals";

export const isHelpShown = signal(false);
export const isImportShown = signal(false);
export const isResetAsked = signal(false);
