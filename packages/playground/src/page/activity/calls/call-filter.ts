// The filter of the bot's calls.
import type { CallView } from "../../../protocol/bot.ts";

/** A reference to a message: its chat and number. */
export interface MessageRef {
  readonly chat: number;
  readonly message: number;
}

export interface CallFilter {
  /** Words that must all occur in the method, the parameters or the answer. */
  readonly text: string;
  /** Undefined matches every method. */
  readonly method: string | undefined;
  readonly isFailedOnly: boolean;
  /** Undefined matches calls about every message. */
  readonly about: MessageRef | undefined;
}

/** The predicate of a filter. */
export function callFilter({ text, method, isFailedOnly, about }: CallFilter): (call: CallView) => boolean {
  const words = text.toLowerCase().split(/\s+/).filter(Boolean);
  return (call) =>
    (method === undefined || call.method === method) &&
    (!isFailedOnly || call.outcome !== "ok") &&
    (about === undefined || concerns(call, about)) &&
    words.every((word) => searchable(call).includes(word));
}

/** The methods of the calls, by name. */
export const methodsOf = (calls: readonly CallView[]): readonly string[] =>
  [...new Set(calls.map(({ method }) => method))].sort();

/** Whether the call created, changed or deleted the message, or replied to it. */
function concerns({ chatId, messages, params }: CallView, { chat, message }: MessageRef): boolean {
  return chatId === chat && (messages.includes(message) || answeredBy(params) === message);
}

function answeredBy({ reply_parameters: reply }: CallView["params"]): unknown {
  return typeof reply === "object" && reply !== null && "message_id" in reply ? reply.message_id : undefined;
}

/** A call never changes, so its text is cached. */
const texts = new WeakMap<CallView, string>();

function searchable(call: CallView): string {
  const known = texts.get(call);
  if (known !== undefined) return known;
  const { method, params, answer, outcome } = call;
  const text = `${method} ${outcome} ${JSON.stringify(params)} ${JSON.stringify(answer) ?? ""}`.toLowerCase();
  texts.set(call, text);
  return text;
}
