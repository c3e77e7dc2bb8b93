// The stream of changes to open pages: each page receives the difference to what it has.
import type { ServerResponse } from "node:http";
import type { Change, Entity } from "../protocol/stream.ts";

/** The chat that a page shows. */
export interface StreamQuery {
  readonly chatId: number | undefined;
  /** The number of newest messages. */
  readonly messages: number;
}

export interface Stream {
  /** Starts the stream of a page with all entities. */
  readonly open: (query: StreamQuery, response: ServerResponse) => void;
  /** Schedules a check for changes; several calls are combined. */
  readonly notify: () => void;
  readonly close: () => void;
}

/** How long changes are collected before they are sent, in milliseconds. */
const CHANGE_DELAY = 60;

/** How often time-dependent changes are checked, such as the end of a mute, in milliseconds. */
const CLOCK_INTERVAL = 1_000;

/** How often a comment is sent that keeps the connection open, in milliseconds. */
const KEEP_ALIVE_INTERVAL = 15_000;

/** Kinds of entities that never change. */
const IMMUTABLE_KINDS: ReadonlySet<Entity["kind"]> = new Set(["call", "verdict", "case", "log"]);

interface Watcher {
  readonly query: StreamQuery;
  readonly response: ServerResponse;
  /** The sent entities as JSON, by key. */
  readonly sent: Map<string, string>;
}

/** A stream of the entities that `view` returns. */
export function createStream(view: (query: StreamQuery) => readonly Entity[]): Stream {
  const watchers = new Set<Watcher>();
  let timer: NodeJS.Timeout | undefined;
  const flush = (): void => {
    timer = undefined;
    for (const watcher of watchers) tell(watcher, view(watcher.query), false);
  };
  const notify = (): void => {
    timer ??= setTimeout(flush, CHANGE_DELAY);
  };
  const clock = setInterval(() => watchers.size > 0 && notify(), CLOCK_INTERVAL);
  const life = setInterval(() => {
    for (const { response } of watchers) response.write(": here\n\n");
  }, KEEP_ALIVE_INTERVAL);
  return {
    notify,
    open: (query, response) => {
      response.writeHead(200, { "content-type": "text/event-stream", "cache-control": "no-store" });
      const watcher = { query, response, sent: new Map<string, string>() };
      response.once("close", () => watchers.delete(watcher));
      watchers.add(watcher);
      tell(watcher, view(query), true);
    },
    close: () => {
      for (const each of [clock, life]) clearInterval(each);
      clearTimeout(timer);
      for (const { response } of watchers) response.end();
    },
  };
}

function tell({ response, sent }: Watcher, entities: readonly Entity[], whole: boolean): void {
  const change = difference(sent, entities, whole);
  if (whole || change.set.length > 0 || change.drop.length > 0) response.write(`data: ${JSON.stringify(change)}\n\n`);
}

/** The new, changed and removed entities compared with `sent`, which is updated. */
export function difference(sent: Map<string, string>, entities: readonly Entity[], whole: boolean): Change {
  const gone = new Set(sent.keys());
  const set: Entity[] = [];
  for (const entity of entities) {
    gone.delete(entity.key);
    const known = sent.get(entity.key);
    if (known !== undefined && IMMUTABLE_KINDS.has(entity.kind)) continue;
    const json = JSON.stringify(entity);
    if (known === json) continue;
    sent.set(entity.key, IMMUTABLE_KINDS.has(entity.kind) ? "" : json);
    set.push(entity);
  }
  for (const key of gone) sent.delete(key);
  return { whole, set, drop: [...gone] };
}
