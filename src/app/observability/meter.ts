// The meter on prom-client: counters, histograms and gauges with fixed names and labels, in the text format of Prometheus.
import { Counter, collectDefaultMetrics, Gauge, Histogram, Registry } from "prom-client";
import type { Exposition } from "../../http/door.ts";
import type { Counted, Labels, Meter, Timed, Watched } from "../../kit/ports/delivery/meter.ts";

interface Description {
  readonly help: string;
  readonly labels: readonly string[];
}

interface CountedDescription extends Description {
  /** All values of its one label, where they are known: they are 0 from the start, or an alarm would miss the first of them. */
  readonly values?: readonly string[];
}

const COUNTED: Readonly<Record<Counted, CountedDescription>> = {
  updates: { help: "Updates taken in", labels: ["kind"] },
  updates_handled: { help: "Updates that ended", labels: ["outcome"], values: ["done", "set_aside", "retried"] },
  calls: { help: "Calls of the Bot API that were answered or lost", labels: ["method", "outcome"] },
  messages_dropped: {
    help: "Messages that were never sent",
    labels: ["reason"],
    values: ["stale", "crowded", "ambiguous", "taken"],
  },
  verdicts: { help: "Verdicts", labels: ["rule"] },
  cases: { help: "Cases opened", labels: ["kind"] },
  jobs: { help: "Jobs that ended", labels: ["job", "outcome"] },
  deliveries: {
    help: "Requests at the port of the webhook",
    labels: ["outcome"],
    values: ["accepted", "away", "forged", "misdirected", "too_large", "unreadable", "broken_off"],
  },
  backups: { help: "Backups that the bot made by itself", labels: ["outcome"], values: ["done", "failed"] },
};

const TIMED: Readonly<Record<Timed, Description>> = {
  update_seconds: { help: "From the hand-out of an update to the end of its handling", labels: [] },
  call_seconds: { help: "One call of the Bot API without its wait in the lane", labels: ["lane"] },
  lane_wait_seconds: { help: "The wait of a call in its lane", labels: ["lane"] },
  commit_seconds: { help: "One commit of units of work", labels: [] },
};

const WATCHED: Readonly<Record<Watched, Description>> = {
  lane_waiting: { help: "Calls that wait", labels: ["lane"] },
  inbox_waiting: { help: "Updates in the queues of their chats", labels: [] },
  inbox_age_seconds: { help: "For how long the oldest update that is not done has been here", labels: [] },
  outbox_waiting: { help: "Outgoing messages and acts that are not done", labels: [] },
  lane_budget: { help: "Calls a second that the lanes allow themselves", labels: [] },
  silence_seconds: { help: "For how long nothing was heard", labels: ["of"] },
  webhook_pending: { help: "Updates that Telegram could not deliver to the webhook", labels: [] },
};

/** From a millisecond to the ten minutes that a message may wait for its turn. */
const BUCKETS = [0.001, 0.0025, 0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10, 30, 60, 600];

const PREFIX = "moderato_";

/** The meter, and what it shows. */
export interface PrometheusMeter extends Meter {
  readonly exposition: Exposition;
}

/** Makes a meter of its own; with it come the measures of the process, under their usual names without the prefix. */
export function createMeter(): PrometheusMeter {
  const registry = new Registry();
  collectDefaultMetrics({ register: registry });
  const counters = made(COUNTED, (name, about) => {
    const counter = new Counter({ ...about, name: `${name}_total`, registers: [registry] });
    return byLabels(about, (labels) => counter.labels(labels));
  });
  for (const [name, { labels, values = [] }] of Object.entries<CountedDescription>(COUNTED))
    for (const value of values) counters[name as Counted]({ [labels[0] ?? ""]: value }).inc(0);
  const timers = made(TIMED, (name, about) => {
    const histogram = new Histogram({ ...about, name, buckets: BUCKETS, registers: [registry] });
    return byLabels(about, (labels) => histogram.labels(labels));
  });
  const watches = made(WATCHED, (name, about) => watching(name, about, registry));
  return {
    count: (what, labels = {}) => counters[what](labels).inc(),
    time: (what, seconds, labels = {}) => timers[what](labels).observe(seconds),
    watch: (what, read, labels = {}) => void watches[what].push({ read, labels: known(WATCHED[what].labels, labels) }),
    exposition: { contentType: registry.contentType, text: () => registry.metrics() },
  };
}

/** Finds what is counted under given labels; once it is known, without a thought about them. */
function byLabels<Thing>({ labelNames }: About, make: (labels: Labels) => Thing): (labels: Labels) => Thing {
  const things = new Map<string, Thing>();
  return (given) => {
    const key = labelNames.length === 0 ? "" : labelNames.map((label) => given[label] ?? "").join("\n");
    const thing = things.get(key) ?? make(known(labelNames, given));
    things.set(key, thing);
    return thing;
  };
}

interface Watch {
  readonly read: () => number;
  readonly labels: Labels;
}

/** A gauge that is read when somebody looks; several watches of one name differ in their labels. */
function watching(name: string, about: About, registry: Registry): Watch[] {
  const watches: Watch[] = [];
  new Gauge({
    ...about,
    name,
    registers: [registry],
    collect() {
      for (const { read, labels } of watches) this.set(labels, read());
    },
  });
  return watches;
}

interface About {
  readonly help: string;
  readonly labelNames: string[];
}

function made<Name extends string, Thing>(
  descriptions: Readonly<Record<Name, Description>>,
  make: (name: string, about: About) => Thing,
): Readonly<Record<Name, Thing>> {
  const things = Object.entries<Description>(descriptions).map(([name, { help, labels }]) => [
    name,
    make(`${PREFIX}${name}`, { help: `${help}.`, labelNames: [...labels] }),
  ]);
  return Object.fromEntries(things) as Readonly<Record<Name, Thing>>;
}

/** Labels by the names that the metric has: what measures must never be what fails. */
const known = (names: readonly string[], given: Labels): Labels =>
  Object.fromEntries(names.map((label) => [label, given[label] ?? ""]));
