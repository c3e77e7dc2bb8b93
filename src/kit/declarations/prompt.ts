// Prompts: one question asked in private, answered by a message.
import type { Access } from "../../core/access.ts";
import type { Content } from "../../core/content.ts";
import type { Text } from "../../core/text.ts";
import type { Parsed } from "../parsing/parsed.ts";
import type { Reply } from "../reply.ts";
import type { Call, Scope } from "../scope.ts";

/** A question as the conversation sees it. The chat of the call is the one being configured, not the private chat. */
export interface Prompt<S> {
  /** Unique in its feature. */
  readonly id: string;
  readonly access: Access;
  /** In words that may go by the group's settings, and by what the questions before have gathered. */
  readonly question: (scope: Scope<S>, draft: unknown) => Text;
  /** A channel of the answerer may be picked instead of written, by a button of this label. */
  readonly picks?: Text;
  /** Carries the answer out; a refusal is shown and the question stays open. */
  readonly answer: (call: Call<S, string>, said: Answer) => Promise<Parsed<Answered>>;
}

/** What was said in reply, and what the questions before it have gathered. */
export interface Answer {
  readonly content: Content;
  /** The channel that was picked. */
  readonly picked?: number | undefined;
  /** Plain JSON, as the question before left it; undefined at the first. */
  readonly draft: unknown;
}

/** The end of the dialogue; or another question of the feature, with what is gathered so far. */
export type Answered =
  | { readonly kind: "done"; readonly reply: Reply }
  | { readonly kind: "next"; readonly prompt: string; readonly draft: unknown };

/** The dialogue is over. */
export const done = (reply: Reply): Answered => ({ kind: "done", reply });
