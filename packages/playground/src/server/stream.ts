// The stream of changes to open pages: each is sent what differs from what it was sent before.
import type { ServerResponse } from "node:http";
import type { Change, Entity } from "../protocol/stream.ts";

/** What a page looks at. */
export interface Look {
  readonly chatId: number | undefined;
  /** How many of the newest messages. */
  readonly messages: number;
}

export interface Stream {
  /** Begins to tell a page, with everything first. */
  readonly open: (look: Look, response: ServerResponse) => void;
  /** Something may have changed; it is told soon, together with what else changes until then. */
  readonly changed: () => void;
  readonly close: () => void;
}

/** How long changes are gathered before they are told, in milliseconds. */
const GATHERED = 60;

/** Things that the clock alone changes, such as the end of a mute, are looked for so often, in milliseconds. */
const BY_CLOCK = 1_000;

/** A comment that keeps the connection from being taken for dead, every so many milliseconds. */
const SIGN_OF_LIFE = 15_000;

/** Kinds that never change once they are there. */
const SETTLED: ReadonlySet<Entity["kind"]> = new Set(["call", "verdict", "case", "log"]);

interface Watcher {
  readonly look: Look;
  readonly response: ServerResponse;
  /** What it was sent, by key. */
  readonly sent: Map<string, string>;
}

/** A stream of what `view` gives. */
export function createStream(view: (look: Look) => readonly Entity[]): Stream {
  const watchers = new Set<Watcher>();
  let timer: NodeJS.Timeout | undefined;
  const flush = (): void => {
    timer = undefined;
    for (const watcher of watchers) tell(watcher, view(watcher.look), false);
  };
  const changed = (): void => {
    timer ??= setTimeout(flush, GATHERED);
  };
  const clock = setInterval(() => watchers.size > 0 && changed(), BY_CLOCK);
  const life = setInterval(() => {
    for (const { response } of watchers) response.write(": here\n\n");
  }, SIGN_OF_LIFE);
  return {
    changed,
    open: (look, response) => {
      response.writeHead(200, { "content-type": "text/event-stream", "cache-control": "no-store" });
      const watcher = { look, response, sent: new Map<string, string>() };
      response.once("close", () => watchers.delete(watcher));
      watchers.add(watcher);
      tell(watcher, view(look), true);
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

/** What is new, changed and gone since what was sent, which is brought up to date. */
export function difference(sent: Map<string, string>, entities: readonly Entity[], whole: boolean): Change {
  const gone = new Set(sent.keys());
  const set: Entity[] = [];
  for (const entity of entities) {
    gone.delete(entity.key);
    const known = sent.get(entity.key);
    if (known !== undefined && SETTLED.has(entity.kind)) continue;
    const json = JSON.stringify(entity);
    if (known === json) continue;
    sent.set(entity.key, SETTLED.has(entity.kind) ? "" : json);
    set.push(entity);
  }
  for (const key of gone) sent.delete(key);
  return { whole, set, drop: [...gone] };
}
