// Audit hooks: what a feature does with the record of acts, done by anybody.
import type { Case, Evidence } from "../../core/case.ts";
import type { ChatHandle } from "../../core/chat.ts";
import type { Text } from "../../core/text.ts";
import type { CaseMessage } from "../ports/cases/case-messages.ts";
import type { Button, Card, Telling } from "../reply.ts";
import type { Scope } from "../scope.ts";

/** What a log is told of, apart: each can be left out of it. */
export const LOG_CATEGORIES = ["settings", "admin", "user", "automated", "reports", "other"] as const;
export type LogCategory = (typeof LOG_CATEGORIES)[number];

/** Something besides cases that a group's admins may want to read later. */
export interface Note {
  readonly category: LogCategory;
  readonly text: Text;
  readonly buttons?: Card["buttons"];
  /** The cases that it follows. */
  readonly tells?: Telling | undefined;
}

export interface AuditHook<S> {
  /** Keeps copies of messages that are about to be deleted; says where, or undefined where it keeps none. */
  readonly keep?: (messageIds: readonly number[], scope: Scope<S>) => Promise<Evidence["copies"]>;
  /** Is told of every case, in the unit of work that opens it. */
  readonly opened?: (opened: Case, scope: Scope<S>) => Promise<void>;
  /** Is told of what is noted besides cases; says whether it goes where admins read it. */
  readonly noted?: (note: Note, scope: Scope<S>) => Promise<boolean>;
  /** What the notice of a case offers, or the notice of `count` cases of which it is the first; undefined where nothing. */
  readonly button?: (opened: Case, count: number) => Button | undefined;
  /** What a message that tells of cases says now that they have changed; undefined where it is another's, or stays as it is. */
  readonly retell?: (told: CaseMessage, scope: Scope<S>) => Promise<Card | undefined>;
}

/** The audit hooks of all features together, as those who act use them. */
export interface AuditLog {
  readonly keep: (chat: ChatHandle, messageIds: readonly number[]) => Promise<Evidence["copies"]>;
  /** Notes something besides cases; says whether that goes where admins read it. */
  readonly note: (chat: ChatHandle, note: Note) => Promise<boolean>;
  /** The buttons of the notice of a case, or of `count` cases of which it is the first: a row. */
  readonly buttons: (opened: Case, count?: number) => readonly (readonly Button[])[];
  /** What a message that tells of cases says now that they have changed; undefined where it stays as it is. */
  readonly retell: (chat: ChatHandle, told: CaseMessage) => Promise<Card | undefined>;
}
