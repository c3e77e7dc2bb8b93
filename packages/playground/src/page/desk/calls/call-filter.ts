// Which of the bot's calls are shown.
import type { CallView } from "../../../protocol/bot.ts";

/** A message, by its chat and number. */
export interface Place {
  readonly chat: number;
  readonly message: number;
}

export interface CallFilter {
  /** Words that all have to be in the method, the parameters or the answer. */
  readonly text: string;
  /** Undefined lets calls of every method through. */
  readonly method: string | undefined;
  readonly isFailedOnly: boolean;
  /** Undefined lets calls about every message through. */
  readonly about: Place | undefined;
}

/** Makes the question that is asked about each call. */
export function passes({ text, method, isFailedOnly, about }: CallFilter): (call: CallView) => boolean {
  const words = text.toLowerCase().split(/\s+/).filter(Boolean);
  return (call) =>
    (method === undefined || call.method === method) &&
    (!isFailedOnly || call.outcome !== "ok") &&
    (about === undefined || concerns(call, about)) &&
    words.every((word) => searchable(call).includes(word));
}

/** Methods that have been called, by name. */
export const methodsOf = (calls: readonly CallView[]): readonly string[] =>
  [...new Set(calls.map(({ method }) => method))].sort();

/** Whether the call made, changed or deleted the message, or answered it. */
function concerns({ chatId, messages, params }: CallView, { chat, message }: Place): boolean {
  return chatId === chat && (messages.includes(message) || answeredBy(params) === message);
}

function answeredBy({ reply_parameters: reply }: CallView["params"]): unknown {
  return typeof reply === "object" && reply !== null && "message_id" in reply ? reply.message_id : undefined;
}

/** A call never changes, so that its text is made once. */
const texts = new WeakMap<CallView, string>();

function searchable(call: CallView): string {
  const known = texts.get(call);
  if (known !== undefined) return known;
  const { method, params, answer, outcome } = call;
  const made = `${method} ${outcome} ${JSON.stringify(params)} ${JSON.stringify(answer) ?? ""}`.toLowerCase();
  texts.set(call, made);
  return made;
}
