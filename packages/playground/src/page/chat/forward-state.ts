// The message that is about to be forwarded.
import { signal } from "@preact/signals";
import type { MessageView } from "../../protocol/messages.ts";

export const forwarded = signal<MessageView | undefined>(undefined);
