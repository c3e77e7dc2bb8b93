// The views of the bot's activity: calls, verdicts, cases, log.

/** A call of the bot and its result. */
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
  /** The messages that the call created, changed or deleted. */
  readonly messages: readonly number[];
}

/** A verdict of a rule on a message, before enforcement. */
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
  /** A verdict in watch mode has no effect. */
  readonly isWatch: boolean;
  readonly evidence: readonly { readonly name: string; readonly weight: number; readonly detail: string }[];
}

/** A case. */
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
  /** The target's former status. */
  readonly former: string | undefined;
  /** The number of the case that this one reverts. */
  readonly undoes?: number | undefined;
  /** Whether a later case has reverted it. */
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
