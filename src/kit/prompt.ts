// Prompts: one question asked in private, answered by a message.
import type { Access } from "../core/access.ts";
import type { PlainKey } from "../core/text.ts";
import type { Parsed } from "./parsed.ts";
import type { Reply } from "./reply.ts";
import type { Call } from "./scope.ts";

/** A question as the conversation sees it. The chat of the call is the one being configured, not the private chat. */
export interface Prompt<S> {
  /** Unique in its feature. */
  readonly id: string;
  readonly access: Access;
  readonly question: PlainKey;
  /** Carries the answer out; a refusal is shown and the question stays open. */
  readonly answer: (call: Call<S, string>) => Promise<Parsed<Reply>>;
}
