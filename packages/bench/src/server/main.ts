// The process of the fake Bot API: started by the harness, controlled by messages (controls.ts).
import type { AddressInfo } from "node:net";
import type { ControlName, Controls, Request } from "./controls.ts";
import { createEffects } from "./effects.ts";
import { createFaultSource, type FaultSource } from "./faults.ts";
import { createApi } from "./listen.ts";
import { createMembers } from "./members.ts";
import { createMethods } from "./methods.ts";
import { createPolling } from "./polling.ts";
import { createUpdateFeed } from "./update-feed.ts";

/** How often paced updates are released, in milliseconds. */
const TICK = 2;

function open() {
  let ahead = 0;
  let plan = createFaultSource([], 1);
  let [lastCallAt, strikes] = [0, 0];
  const now = (): number => Date.now();
  const precise = (): number => performance.timeOrigin + performance.now();
  const feed = createUpdateFeed();
  const effects = createEffects(feed, precise);
  const polling = createPolling(feed, precise);
  const members = createMembers();
  const methods = createMethods({ members, effects, now: () => now() + ahead });
  const applyFault: FaultSource["applyFault"] = (call, at) => {
    const decision = plan.applyFault(call, at);
    if (decision.fault) strikes += 1;
    return decision;
  };
  const called = (method: string): void => {
    if (method !== "getUpdates") lastCallAt = now();
    effects.called(method);
  };
  const api = createApi({ methods, polling, effects: { called }, applyFault, now });
  const release = (count: number): void => {
    if (feed.release(count, precise()) > 0) polling.wake();
  };
  const controls: Controls = {
    push: ({ lines, marks }) => {
      feed.push(lines);
      effects.expect(marks);
    },
    release: () => release(Number.POSITIVE_INFINITY),
    pace: createPacer(release),
    break: ({ faults, seed }) => {
      plan = createFaultSource(faults, seed);
    },
    progress: () => ({ ...feed.counts(), ...effects.counts(), ...polling.counts(), lastCallAt, strikes, cpu: cpu() }),
    report: effects.report,
    held: () => members.held(Math.floor((now() + ahead) / 1000)),
    shift: (wanted) => {
      ahead = wanted;
    },
  };
  return { api, controls };
}

const cpu = (): number => {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1000;
};

/** Releases a number of updates per second, independent of timer precision. */
function createPacer(release: (count: number) => void): Controls["pace"] {
  let timer: NodeJS.Timeout | undefined;
  return (perSecond) => {
    clearInterval(timer);
    if (perSecond === 0) return;
    const begun = performance.now();
    let gone = 0;
    timer = setInterval(() => {
      const due = Math.floor(((performance.now() - begun) * perSecond) / 1000);
      release(due - gone);
      gone = due;
    }, TICK);
  };
}

function serve(): void {
  const { api, controls } = open();
  const answer = ({ id, name, given }: Request): void => {
    const act = controls[name as ControlName] as (given: unknown) => unknown;
    process.send?.({ id, result: act(given) });
  };
  process.on("message", (request) => answer(request as Request));
  process.once("disconnect", () => process.exit(0));
  api.listen(0, "127.0.0.1", () => process.send?.({ id: 0, result: (api.address() as AddressInfo).port }));
}

serve();
