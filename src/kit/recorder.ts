// Recorders: what a feature does with the record of acts, whoever acts.
import type { Case, Evidence } from "../core/case.ts";
import type { ChatHandle } from "../core/chat.ts";
import type { Button } from "./reply.ts";
import type { Scope } from "./scope.ts";

export interface Recorder<S> {
  /** Keeps copies of messages that are about to be deleted; says where, or undefined where it keeps none. */
  readonly keep?: (messageIds: readonly number[], scope: Scope<S>) => Promise<Evidence["copies"]>;
  /** Hears of every case, in the unit of work that opens it. */
  readonly opened?: (opened: Case, scope: Scope<S>) => Promise<void>;
  /** What the notice of a case offers, or that of so many cases of which it is the first; undefined where nothing. */
  readonly button?: (opened: Case, count: number) => Button | undefined;
}

/** The recorders of all features together, as those who act use them. */
export interface Records {
  readonly keep: (chat: ChatHandle, messageIds: readonly number[]) => Promise<Evidence["copies"]>;
  /** The buttons of the notice of a case, or of so many cases of which it is the first: a row. */
  readonly buttons: (opened: Case, count?: number) => readonly (readonly Button[])[];
}
