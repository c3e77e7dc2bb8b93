// The message that is being forwarded.
import { signal } from "@preact/signals";
import type { MessageView } from "../../protocol/messages.ts";

export const forwarded = signal<MessageView | undefined>(undefined);
