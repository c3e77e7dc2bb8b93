// Controls of the playground: scenes, clock, faults, the bot's process.
import { type Fields, fieldsOf, numberOf, textOf } from "../fields.ts";
import type { Control, Reply } from "../protocol/acts.ts";
import type { Speed } from "../protocol/status.ts";
import type { Environment } from "./environment.ts";
import { faultOf, isFaultKind } from "./fault-kinds.ts";

export interface ControlDeps {
  readonly environment: Environment;
  /** Starts over. */
  readonly reset: () => Promise<Reply>;
}

type Perform = (deps: ControlDeps, asked: Fields) => Reply | Promise<Reply>;

const DONE: Reply = { ok: true };
const refused = (sentence: string): Reply => ({ ok: false, sentence });

/** The maximum step of the clock, in milliseconds: longer than the longest ban (Bot API, banChatMember: 366 days). */
const LONGEST_STEP = 400 * 86_400_000;

/** A control without a result. */
const plain =
  (perform: (environment: Environment) => unknown): Perform =>
  async ({ environment }) => {
    await perform(environment);
    return DONE;
  };

const CONTROLS: Readonly<Record<Control["kind"], Perform>> = {
  play: ({ environment }, { scene }) => play(environment, textOf(scene) ?? ""),
  pause: plain(({ player }) => player.pause()),
  resume: plain(({ player }) => player.resume()),
  "stop-scene": plain(({ player }) => player.stop()),
  speed: ({ environment }, { speed }) => setSpeed(environment, speed),
  "forward-clock": ({ environment }, { ms }) => forwardClock(environment, numberOf(ms)),
  "add-fault": ({ environment }, asked) => addFault(environment, asked),
  "clear-fault": ({ environment }, { id }) => clearFault(environment, numberOf(id)),
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

/** Carries out a control; returns a sentence if that is impossible. */
export async function control(body: unknown, deps: ControlDeps): Promise<Reply> {
  const asked = fieldsOf(body);
  const kind = textOf(asked["kind"]) ?? "";
  return isControl(kind) ? CONTROLS[kind](deps, asked) : refused(`There is no control “${kind}”.`);
}

async function play({ bot, player }: Environment, scene: string): Promise<Reply> {
  if (bot.state() === "starting") await bot.start();
  if (bot.state() !== "running") return refused("The bot does not run: start it first.");
  return player.play(scene);
}

function setSpeed({ player }: Environment, wanted: unknown): Reply {
  const speed = ([1, 4, 20, "max"] as const).find((one) => one === wanted);
  if (speed === undefined) return refused("A scene plays at speed 1, 4, 20 or max.");
  player.setSpeed(speed satisfies Speed);
  return DONE;
}

function forwardClock({ clock }: Environment, ms: number | undefined): Reply {
  if (ms === undefined || ms <= 0) return refused("The clock only goes forward, by a number of milliseconds.");
  if (ms > LONGEST_STEP) return refused("The clock goes forward by 400 days at most in one step.");
  clock.forward(ms);
  return DONE;
}

function clearFault({ demo }: Environment, id: number | undefined): Reply {
  const { faults } = demo.telegram;
  if (!faults.list().some((fault) => fault.id === id)) return refused("That fault is not active.");
  faults.remove(id ?? 0);
  return DONE;
}

function addFault({ demo }: Environment, { fault, method, times }: Fields): Reply {
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
