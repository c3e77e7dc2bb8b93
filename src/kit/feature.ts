// What a feature is made of, as the rest of the program sees it.
import type { z } from "zod";
import type { ChatHandle } from "../core/chat.ts";
import type { ChatEvent, EventKind, EventOf } from "../core/chat-event.ts";
import type { Member, Right } from "../core/member.ts";
import type { PlainKey, Text } from "../core/text.ts";
import type { Duration } from "../core/time.ts";
import type { AuditHook } from "./declarations/audit.ts";
import type { Callback } from "./declarations/callback.ts";
import type { Command } from "./declarations/command.ts";
import type { Gate } from "./declarations/gate.ts";
import type { Job } from "./declarations/job.ts";
import type { Link } from "./declarations/link.ts";
import type { Page } from "./declarations/page.ts";
import type { Prompt } from "./declarations/prompt.ts";
import type { Rule } from "./declarations/rule.ts";
import type { Reversal } from "./ports/cases/undo.ts";
import type { Warner } from "./ports/cases/warner.ts";
import type { Card, Reply } from "./reply.ts";
import type { Scope } from "./scope.ts";

/** What a feature does when something happened, after the rules have let it pass. */
export type Listeners<S> = { readonly [K in EventKind]?: (event: EventOf<K>, scope: Scope<S>) => Promise<Reply> };

/** Settings that somebody has changed: as they are now, and as they were. */
export interface ChangedSettings<S> extends Scope<S> {
  readonly before: S;
  /** The user, or the chat itself for an anonymous admin. */
  readonly by: number;
}

/** A protection as /doctor reports on it: is it on, and which rights does it need to do what it is set to? */
export interface Protection<S> {
  readonly title: PlainKey;
  readonly isOn: (settings: S) => boolean;
  /** On, but it only tells the log what it would do. */
  readonly isWatched?: (settings: S) => boolean;
  readonly botRights: (settings: S) => readonly Right[];
}

/** What /doctor finds out about a feature in a chat, asked now: a line for each thing, with its mark. */
export type Check<S> = (scope: Scope<S>) => Promise<readonly Text[]>;

/** What a feature's settings decide for the whole bot in a chat. Each is contributed by one feature at most. */
export interface Contributions<S> {
  /** The language of the chat; undefined where none is chosen. */
  readonly locale: (settings: S) => string | undefined;
  /** How long notices stay; undefined where they stay for good. */
  readonly noticesFor: (settings: S) => Duration | undefined;
  /** Whether anonymous admins are believed without a proof. */
  readonly trustsAnonymous: (settings: S) => boolean;
  /** Whether rules are asked about edits at all. */
  readonly judgesEdits: (settings: S) => boolean;
}

/** All a feature can consist of; what it does not name is empty. */
export interface Parts<S> {
  /** The heading of its commands in /help; a feature without commands needs none. */
  readonly title: PlainKey | undefined;
  readonly commands: readonly Command<S>[];
  readonly rules: readonly Rule<S>[];
  readonly callbacks: readonly Callback<S>[];
  readonly links: readonly Link<S>[];
  readonly prompts: readonly Prompt<S>[];
  readonly pages: readonly Page<S>[];
  readonly listeners: Listeners<S>;
  /** Whether an event concerns the listeners at all. It is asked at every message, so it goes by the event alone. */
  readonly wants: (event: ChatEvent) => boolean;
  /** Is told of changed settings of its own, in the unit of work that changes them; what they lead to is booked as a job. */
  readonly configured: ((changed: ChangedSettings<S>) => Promise<void>) | undefined;
  readonly jobs: readonly Job[];
  readonly protections: readonly Protection<S>[];
  readonly checks: readonly Check<S>[];
  readonly gates: readonly Gate<S>[];
  readonly auditHooks: readonly AuditHook<S>[];
  readonly reversals: readonly Reversal[];
  /** Carries out warnings for all who ask for one; one feature at most has it. */
  readonly warner: Warner | undefined;
  /** What the operator's owners are told of a group that the bot has left because it may not work there. */
  readonly leftChatCard: ((chat: ChatHandle, by: Member | undefined) => Card) | undefined;
}

/** A feature that is set up, as the rest of the program sees it: the type of its settings is its own secret. */
export interface Feature extends Parts<unknown> {
  /** Folder name, settings key, locale file, start of every callback, link, job and rule: one word for all. */
  readonly id: string;
  readonly settings: z.ZodType;
  readonly contributes: Partial<Contributions<unknown>>;
}

/** The settings of a feature that has none. */
export type NoSettings = Readonly<Record<string, never>>;
