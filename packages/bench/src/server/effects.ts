// Records the bot's acts by the ids of their targets, and how long after the triggering update they came.
import type { UpdateFeed } from "./update-feed.ts";

/** An update that must trigger an act: the message to delete, or the user to act on. */
export interface ExpectedAct {
  /** The number of the update, from 0. */
  readonly update: number;
  readonly chat: number;
  readonly message?: number;
  readonly user?: number;
}

/** A sent text; `to` is the receiver of an ephemeral one. */
export interface Sent {
  readonly chat: number;
  readonly text: string;
  readonly to: number | undefined;
}

/** The first act on a marked update: milliseconds since its hand-out, and since its release. */
export interface Reaction {
  readonly update: number;
  readonly sinceHandOut: number;
  readonly sinceRelease: number;
}

/** Counts by `chat:id`. */
export type Counts = Readonly<Record<string, number>>;

export interface Report {
  readonly deleted: Counts;
  readonly banned: Counts;
  readonly restricted: Counts;
  readonly freed: Counts;
  readonly sent: readonly Sent[];
  readonly reactions: readonly Reaction[];
  readonly calls: Counts;
}

export type ActKind = "deleted" | "banned" | "restricted" | "freed";

export interface Effects {
  readonly expect: (marks: readonly ExpectedAct[]) => void;
  readonly acted: (kind: ActKind, chat: number, id: number) => void;
  readonly sent: (sent: Sent) => void;
  readonly called: (method: string) => void;
  /** The number of marked updates acted on, and of sent texts. */
  readonly counts: () => { readonly reactions: number; readonly sent: number };
  readonly report: () => Report;
}

/** An empty record; `now` in milliseconds. */
export function createEffects(feed: UpdateFeed, now: () => number): Effects {
  const acts: Record<ActKind, Map<string, number>> = {
    deleted: new Map(),
    banned: new Map(),
    restricted: new Map(),
    freed: new Map(),
  };
  const calls = new Map<string, number>();
  const sent: Sent[] = [];
  const marks = new Map<string, ExpectedAct>();
  const reactions = new Map<number, Reaction>();
  const react = (mark: ExpectedAct | undefined): void => {
    if (mark === undefined || reactions.has(mark.update)) return;
    const [at, { update }] = [now(), mark];
    const since = (moment: number | undefined): number => at - (moment ?? at);
    reactions.set(update, {
      update,
      sinceHandOut: since(feed.handedAt(update)),
      sinceRelease: since(feed.releasedAt(update)),
    });
  };
  return {
    expect: (more) => {
      for (const mark of more) {
        if (mark.message !== undefined) marks.set(`m${mark.chat}:${mark.message}`, mark);
        if (mark.user !== undefined) marks.set(`u${mark.chat}:${mark.user}`, mark);
      }
    },
    acted: (kind, chat, id) => {
      const key = `${chat}:${id}`;
      acts[kind].set(key, (acts[kind].get(key) ?? 0) + 1);
      react(marks.get(`${kind === "deleted" ? "m" : "u"}${key}`));
    },
    sent: (one) => void sent.push(one),
    called: (method) => void calls.set(method, (calls.get(method) ?? 0) + 1),
    counts: () => ({ reactions: reactions.size, sent: sent.length }),
    report: () => ({
      deleted: Object.fromEntries(acts.deleted),
      banned: Object.fromEntries(acts.banned),
      restricted: Object.fromEntries(acts.restricted),
      freed: Object.fromEntries(acts.freed),
      sent,
      reactions: [...reactions.values()],
      calls: Object.fromEntries(calls),
    }),
  };
}
