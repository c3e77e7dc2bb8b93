// What the operator of the playground asks for: scenes, the clock, faults, the bot's life.
import { type Fields, fieldsOf, numberOf, textOf } from "../fields.ts";
import type { Control, Reply } from "../protocol/acts.ts";
import type { Speed } from "../protocol/status.ts";
import { faultOf, isFaultKind } from "./fault-kinds.ts";
import type { Round } from "./round.ts";

export interface ControlNeeds {
  readonly round: Round;
  /** Begins everything anew. */
  readonly reset: () => Promise<Reply>;
}

type Perform = (needs: ControlNeeds, asked: Fields) => Reply | Promise<Reply>;

const DONE: Reply = { ok: true };
const refused = (sentence: string): Reply => ({ ok: false, sentence });

/** The longest step of the clock, in milliseconds: more than the longest ban (Bot API, banChatMember: 366 days). */
const LONGEST_STEP = 400 * 86_400_000;

/** Controls that do one thing and are done. */
const plain =
  (perform: (round: Round) => unknown): Perform =>
  async ({ round }) => {
    await perform(round);
    return DONE;
  };

const CONTROLS: Readonly<Record<Control["kind"], Perform>> = {
  play: ({ round }, { scene }) => play(round, textOf(scene) ?? ""),
  pause: plain(({ director }) => director.pause()),
  resume: plain(({ director }) => director.resume()),
  "stop-scene": plain(({ director }) => director.stop()),
  speed: ({ round }, { speed }) => setSpeed(round, speed),
  "forward-clock": ({ round }, { ms }) => forwardClock(round, numberOf(ms)),
  "add-fault": ({ round }, asked) => addFault(round, asked),
  "clear-fault": ({ round }, { id }) => clearFault(round, numberOf(id)),
  "clear-faults": plain(({ demo }) => demo.telegram.faults.clear()),
  "start-bot": plain(({ bot }) => bot.start()),
  "stop-bot": plain(({ bot }) => bot.stop()),
  "kill-bot": plain(({ bot }) => bot.kill()),
  "restart-bot": plain(async ({ bot }) => {
    await bot.stop();
    await bot.start();
  }),
  reset: ({ reset }) => reset(),
};

const isControl = (kind: string): kind is Control["kind"] => Object.hasOwn(CONTROLS, kind);

/** Does what the body asks for; what cannot be done is refused in a sentence. */
export async function control(body: unknown, needs: ControlNeeds): Promise<Reply> {
  const asked = fieldsOf(body);
  const kind = textOf(asked["kind"]) ?? "";
  return isControl(kind) ? CONTROLS[kind](needs, asked) : refused(`The playground has no control “${kind}”.`);
}

async function play({ bot, director }: Round, scene: string): Promise<Reply> {
  if (bot.state() === "starting") await bot.start();
  if (bot.state() !== "running")
    return refused("The bot does not run, so the scene would show nothing: start it first.");
  return director.play(scene);
}

function setSpeed({ director }: Round, wanted: unknown): Reply {
  const speed = ([1, 4, 20, "max"] as const).find((one) => one === wanted);
  if (speed === undefined) return refused("A scene plays at 1, 4 or 20 times the speed of life, or at max.");
  director.setSpeed(speed satisfies Speed);
  return DONE;
}

function forwardClock({ clock }: Round, ms: number | undefined): Reply {
  if (ms === undefined || ms <= 0) return refused("The clock goes forward alone, by a number of milliseconds.");
  if (ms > LONGEST_STEP) return refused("The clock goes forward by 400 days at most in one step.");
  clock.forward(ms);
  return DONE;
}

function clearFault({ demo }: Round, id: number | undefined): Reply {
  const { faults } = demo.telegram;
  if (!faults.list().some((fault) => fault.id === id)) return refused("That fault is over already.");
  faults.remove(id ?? 0);
  return DONE;
}

function addFault({ demo }: Round, { fault, method, times }: Fields): Reply {
  if (!isFaultKind(fault)) return refused(`There is no fault “${String(fault)}”.`);
  const count = numberOf(times);
  if (count !== undefined && (!Number.isInteger(count) || count < 1))
    return refused("A fault happens a whole number of times, or until it is cleared.");
  const name = textOf(method);
  demo.telegram.faults.add({
    fault: faultOf(fault),
    ...(name === undefined ? {} : { method: name }),
    ...(count === undefined ? {} : { times: count }),
  });
  return DONE;
}
