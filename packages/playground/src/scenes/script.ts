// Builds the steps of scenes: a person writes, joins, edits or reacts, an admin types a command.

import { setTimeout as delay } from "node:timers/promises";
import type { Group } from "telegram-emulator/people/group";
import type { Person } from "telegram-emulator/people/person";
import type { MessageOptions } from "telegram-emulator/people/writing";
import type { StoredMessage } from "telegram-emulator/state/records";
import type { DemoGroups } from "../demo/demo-groups.ts";
import type { SceneStep } from "./scene.ts";

/** A reference to a message that a later step uses. */
export interface MessageRef {
  message: StoredMessage | undefined;
}

/** A reference to a message that does not exist yet. */
export const messageRef = (): MessageRef => ({ message: undefined });

/** Options of a step. */
export interface StepOptions {
  /** Scene time since the previous step, in milliseconds; by default long enough to read it. */
  readonly after?: number;
  readonly skips?: number;
  readonly caption?: string;
  readonly replyTo?: MessageRef;
  /** Where to store the message. */
  readonly saveTo?: MessageRef;
  readonly messageOptions?: MessageOptions;
}

/** The default delays before a reply and before a command, in milliseconds. */
const [REPLY_DELAY, TYPING_DELAY] = [2_500, 3_000];

export interface Script {
  readonly says: (person: Person, text: string, options?: StepOptions) => SceneStep;
  /** Types a command; the scene waits until the bot has processed it. */
  readonly types: (person: Person, command: string, options?: StepOptions) => SceneStep;
  readonly joins: (person: Person, options?: StepOptions) => SceneStep;
  readonly edits: (person: Person, ref: MessageRef, text: string) => SceneStep;
  readonly reacts: (person: Person, ref: MessageRef, emoji: string) => SceneStep;
  /** Any other action; the scene waits until the bot has processed it. */
  readonly performs: (caption: string, run: () => unknown) => SceneStep;
  /** Lets time pass, and waits until the bot has made something so at Telegram: jobs do it a moment after what they follow on. */
  readonly awaits: (caption: string, isSo: () => boolean, skips?: number) => SceneStep;
}

/** How long a scene waits for a job of the bot, and how often it looks, in milliseconds. */
const [PATIENCE, INTERVAL] = [10_000, 20];

/** A bot that was stopped makes nothing so: the scene goes on without it. */
async function untilSo(isSo: () => boolean): Promise<void> {
  for (let waited = 0; waited < PATIENCE && !isSo(); waited += INTERVAL) await delay(INTERVAL);
}

/** The steps of one group. */
export function scriptOf(group: Group): Script {
  const timed = ({ after = REPLY_DELAY, skips, caption }: StepOptions, run: () => unknown): SceneStep => ({
    after,
    skips,
    caption,
    run,
  });
  const says: Script["says"] = (person, text, options = {}) =>
    timed(options, () => {
      const message = person.in(group).says(text, { ...options.messageOptions, replyTo: options.replyTo?.message });
      if (options.saveTo) options.saveTo.message = message;
    });
  return {
    says,
    types: (person, command, options = {}) => ({
      ...says(person, command, { after: TYPING_DELAY, ...options }),
      waitsForBot: true,
    }),
    joins: (person, options = {}) => timed(options, () => person.in(group).joins()),
    edits: (person, ref, text) => timed({}, () => ref.message && person.in(group).edits(ref.message, text)),
    reacts: (person, ref, emoji) =>
      timed({ after: REPLY_DELAY / 2 }, () => ref.message && person.in(group).reacts(ref.message, emoji)),
    performs: (caption, run) => ({ after: TYPING_DELAY, caption, run, waitsForBot: true }),
    awaits: (caption, isSo, skips) => timed({ caption, ...(skips !== undefined && { skips }) }, () => untilSo(isSo)),
  };
}

/** A person who is new in every play, with a unique username: earlier plays have no effect on them. */
export function newPerson(demo: DemoGroups, name: string): Person {
  const taken = new Set([...demo.telegram.state.people.values()].map(({ user }) => user.username));
  const wanted = name.toLowerCase().replace(/[^a-z0-9]+/g, "_");
  let username = wanted;
  for (let count = 2; taken.has(username); count += 1) username = `${wanted}_${count}`;
  return demo.telegram.person({ name, username });
}

/** A step at a time since the beginning, in milliseconds. */
export interface TimedStep {
  readonly at: number;
  readonly step: Omit<SceneStep, "after">;
}

/** Orders steps of parallel actions by their time. */
export function timeline(timedSteps: readonly TimedStep[]): readonly SceneStep[] {
  const inOrder = [...timedSteps].sort((a, b) => a.at - b.at);
  return inOrder.map(({ at, step }, index) => ({ ...step, after: at - (inOrder[index - 1]?.at ?? 0) }));
}
