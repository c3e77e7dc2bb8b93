// The words in which stories are written: somebody says something in a group, an admin types a command, time goes by.

import type { Group } from "telegram-emulator/people/group";
import type { Person } from "telegram-emulator/people/person";
import type { MessageOptions } from "telegram-emulator/people/writing";
import type { StoredMessage } from "telegram-emulator/state/records";
import type { DemoGroups } from "../demo/demo-groups.ts";
import type { Beat } from "./scene.ts";

/** A message that later beats come back to, once it is written. */
export interface Mark {
  message: StoredMessage | undefined;
}

/** A place for a message that is yet to be written. */
export const mark = (): Mark => ({ message: undefined });

/** How and when a line is spoken. */
export interface Cue {
  /** Story time since the beat before, in milliseconds; long enough to read, unless told otherwise. */
  readonly after?: number;
  readonly skips?: number;
  readonly tells?: string;
  readonly replyTo?: Mark;
  /** Where to remember the message. */
  readonly keep?: Mark;
  readonly manner?: MessageOptions;
}

/** How long people take to answer each other, and an admin to type the next command, in milliseconds. */
const [BREATH, TYPING] = [2_500, 3_000];

export interface Script {
  readonly says: (person: Person, text: string, cue?: Cue) => Beat;
  /** A command; the story waits until the bot has done it. */
  readonly types: (person: Person, command: string, cue?: Cue) => Beat;
  readonly joins: (person: Person, cue?: Cue) => Beat;
  readonly edits: (person: Person, marked: Mark, text: string) => Beat;
  readonly reacts: (person: Person, marked: Mark, emoji: string) => Beat;
  /** Anything else; the story waits until the bot has done with it. */
  readonly acts: (tells: string, does: () => unknown) => Beat;
}

/** The beats of one group. */
export function scriptOf(group: Group): Script {
  const timed = ({ after = BREATH, skips, tells }: Cue, does: () => unknown): Beat => ({ after, skips, tells, does });
  const says: Script["says"] = (person, text, cue = {}) =>
    timed(cue, () => {
      const message = person.in(group).says(text, { ...cue.manner, replyTo: cue.replyTo?.message });
      if (cue.keep) cue.keep.message = message;
    });
  return {
    says,
    types: (person, command, cue = {}) => ({ ...says(person, command, { after: TYPING, ...cue }), waits: true }),
    joins: (person, cue = {}) => timed(cue, () => person.in(group).joins()),
    edits: (person, marked, text) => timed({}, () => marked.message && person.in(group).edits(marked.message, text)),
    reacts: (person, marked, emoji) =>
      timed({ after: BREATH / 2 }, () => marked.message && person.in(group).reacts(marked.message, emoji)),
    acts: (tells, does) => ({ after: TYPING, tells, does, waits: true }),
  };
}

/** Somebody who is new in every play, under a name of their own: nobody's past spoils the story. */
export function extra(demo: DemoGroups, name: string): Person {
  const taken = new Set([...demo.telegram.state.people.values()].map(({ user }) => user.username));
  const wanted = name.toLowerCase().replace(/[^a-z0-9]+/g, "_");
  let username = wanted;
  for (let count = 2; taken.has(username); count += 1) username = `${wanted}_${count}`;
  return demo.telegram.person({ name, username });
}

/** Something that happens so long after the beginning, in milliseconds. */
export interface Moment {
  readonly at: number;
  readonly beat: Omit<Beat, "after">;
}

/** Many things that go on at the same time, in the order in which they happen. */
export function timeline(moments: readonly Moment[]): readonly Beat[] {
  const inOrder = [...moments].sort((a, b) => a.at - b.at);
  return inOrder.map(({ at, beat }, index) => ({ ...beat, after: at - (inOrder[index - 1]?.at ?? 0) }));
}
