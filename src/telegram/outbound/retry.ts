// One call from its lane to its last answer: tried as often as it makes sense.
import { sleep } from "../../async/sleep.ts";
import type { Meter } from "../../kit/ports/meter.ts";
import type { BotApiFetch } from "./bot-api-fetch.ts";
import { type Answer, type Call, makeCall } from "./call.ts";
import { type Again, afterwards, type Ending, type Past, patienceLeft, UNTRIED } from "./patience.ts";
import type { Gate, Passage } from "./scheduler.ts";

export interface PersistenceNeeds {
  readonly inner: BotApiFetch;
  readonly gate: Gate;
  readonly meter: Meter;
}

/** Makes a call and gives its last answer; throws what it was lost by, or why it was called off. */
export type Persist = (call: Call) => Promise<Answer>;

export function createPersistence(needs: PersistenceNeeds): Persist {
  return async (call) => {
    for (let past = UNTRIED; ; ) {
      const passage = await pass(needs, call, past);
      if (passage.kind === "refused") return passage.answer;
      const ending = await tryOnce(needs, call);
      holdUp(needs, call, ending);
      passage.done();
      const again = afterwards(call, ending, past);
      if (!again || call.waiting.aborted) return endOf(ending);
      past = again.past;
      await rest(call, ending, again);
    }
  };
}

/** A free call passes by; others wait in their lanes. */
async function pass({ gate, meter }: PersistenceNeeds, call: Call, past: Past): Promise<Passage> {
  const { lane, chat, waiting, born } = call;
  if (lane === "free") return { kind: "go", done: () => undefined };
  const begun = performance.now();
  const patience = (): number => patienceLeft(lane, past, performance.now() - born);
  const passage = await gate.pass({ lane, chat, waiting, isBack: past !== UNTRIED, patience });
  meter.time("lane_wait_seconds", (performance.now() - begun) / 1000, { lane });
  return passage;
}

async function tryOnce({ inner, meter }: PersistenceNeeds, call: Call): Promise<Ending> {
  const { method, lane } = call;
  const begun = performance.now();
  const ending = await makeCall(inner, call).then(
    (answer): Ending => ({ kind: "answered", answer }),
    (error: unknown): Ending => ({ kind: "lost", error }),
  );
  meter.time("call_seconds", (performance.now() - begun) / 1000, { lane });
  meter.count("calls", { method, outcome: outcomeOf(ending) });
  return ending;
}

function outcomeOf(ending: Ending): string {
  if (ending.kind === "lost") return "lost";
  return ending.answer.code === 200 ? "ok" : String(ending.answer.code);
}

/** A refusal for too many calls holds up all of its chat and class, before the next of them can follow. */
function holdUp({ gate }: PersistenceNeeds, { lane, chat }: Call, ending: Ending): void {
  if (lane === "free" || ending.kind === "lost" || ending.answer.code !== 429) return;
  gate.holdUp({ lane, chat }, ending.answer, ending.answer.retryAfter ?? 0);
}

/** Waits alone for what is no matter of its chat; what holds up the chat is waited for at the gate. */
async function rest({ lane, waiting }: Call, ending: Ending, { wait }: Again): Promise<void> {
  if (lane !== "free" && ending.kind === "answered" && ending.answer.code === 429) return;
  await sleep(wait, { signal: waiting });
}

function endOf(ending: Ending): Answer {
  if (ending.kind === "answered") return ending.answer;
  throw ending.error;
}
