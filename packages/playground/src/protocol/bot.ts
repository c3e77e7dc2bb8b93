// What the page shows of the bot's work: calls, verdicts, cases, log.

/** One call of the bot, and what came of it. */
export interface CallView {
  readonly kind: "call";
  readonly key: string;
  readonly number: number;
  readonly method: string;
  readonly params: Readonly<Record<string, unknown>>;
  readonly at: number;
  /** How long the answer took, in milliseconds. */
  readonly took: number;
  readonly outcome: "ok" | "refused" | "lost";
  /** The result, or the error's text. */
  readonly answer: unknown;
  readonly chatId: number | undefined;
  /** Messages it made, changed or deleted. */
  readonly messages: readonly number[];
}

/** What rules concluded about one message, before it was acted on. */
export interface VerdictView {
  readonly kind: "verdict";
  readonly key: string;
  readonly number: number;
  readonly at: number;
  readonly chatId: number;
  readonly messageId: number | undefined;
  readonly about: string;
  readonly rule: string;
  readonly reason: string;
  readonly sanction: string | undefined;
  readonly removes: readonly number[];
  /** It is told and acts on nothing. */
  readonly isWatch: boolean;
  readonly evidence: readonly { readonly name: string; readonly weight: number; readonly detail: string }[];
}

/** A numbered act. */
export interface CaseView {
  readonly kind: "case";
  readonly key: string;
  readonly chatId: number;
  readonly number: number;
  readonly at: number;
  readonly act: string;
  readonly target: string | undefined;
  readonly by: string;
  readonly reason: string | undefined;
  readonly until: number | undefined;
  readonly messages: readonly number[];
  readonly evidence: VerdictView["evidence"];
  /** What the target was before. */
  readonly former: string | undefined;
  /** The number of the case that this one takes back. */
  readonly undoes?: number | undefined;
  /** A later case has taken it back. */
  readonly isOver?: boolean;
}

/** A line of the bot's log. */
export interface LogView {
  readonly kind: "log";
  readonly key: string;
  readonly number: number;
  readonly at: number;
  readonly level: "debug" | "info" | "warn" | "error";
  readonly event: string;
  readonly fields: Readonly<Record<string, unknown>>;
}
