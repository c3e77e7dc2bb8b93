// Plays one scene at a time, with speed and pauses: it never throws, and never waits forever for a bot that has exited.

import type { Group } from "telegram-emulator/people/group";
import { RefusedByTelegram } from "telegram-emulator/refusal";
import type { DemoGroups } from "../demo/demo-groups.ts";
import type { PlayView, Speed } from "../protocol/status.ts";
import { type BotWait, createBotWait } from "./bot-wait.ts";
import { createPlaybackClock, type PlaybackClock } from "./playback-clock.ts";
import type { Scene, SceneStep } from "./scene.ts";
import { SCENES } from "./scenes.ts";

export interface ScenePlayerDeps {
  readonly demo: DemoGroups;
  /** Moves the clocks of Telegram and the bot forward, by milliseconds. */
  readonly forward: (ms: number) => void;
  /** Resolves once the bot has processed everything so far. */
  readonly settled: () => Promise<void>;
  /** The number of pending updates. */
  readonly pending: () => number;
  /** The amount of work the bot has done so far. */
  readonly done?: (() => number) | undefined;
  /** Called after every visible change. */
  readonly onChange: () => void;
  /** The available scenes; those of the playground by default. */
  readonly scenes?: readonly Scene[] | undefined;
  /** How long an idle bot is waited for, in milliseconds. */
  readonly idleLimit?: number | undefined;
}

export interface ScenePlayer {
  /** Plays a scene from its beginning in place of the current one; returns the chat of the scene. */
  readonly play: (
    id: string,
  ) => { readonly ok: true; readonly chat: number } | { readonly ok: false; sentence: string };
  /** Pauses before the next step. */
  readonly pause: () => void;
  readonly resume: () => void;
  readonly stop: () => void;
  readonly setSpeed: (speed: Speed) => void;
  readonly speed: () => Speed;
  /** The current or last scene. */
  readonly view: () => PlayView | undefined;
  /** Stops, and resolves once no step of the scene can run any more. */
  readonly close: () => Promise<void>;
}

/** A running or finished play of a scene. */
interface Play {
  readonly scene: Scene;
  readonly group: Group;
  readonly steps: readonly SceneStep[];
  readonly abortController: AbortController;
  played: number;
  keptOut: number;
  caption: string;
  state: "playing" | "over" | "stopped";
}

/** Creates a player without a scene, at real speed. */
export function createScenePlayer(deps: ScenePlayerDeps): ScenePlayer {
  const { demo, forward, onChange, scenes = SCENES } = deps;
  const playback = createPlaybackClock(forward);
  const botWait = createBotWait(deps);
  let current: Play | undefined;
  let playing: Promise<void> = Promise.resolve();
  const stop = (): void => {
    if (current?.state !== "playing") return;
    current.state = "stopped";
    current.abortController.abort();
    onChange();
  };
  const notifying = (effect: () => void) => (): void => {
    effect();
    onChange();
  };
  return {
    play: (id) => {
      const scene = scenes.find((one) => one.id === id);
      if (!scene) return { ok: false, sentence: `There is no scene “${id}”, only ${scenes.map(nameOf).join(", ")}.` };
      stop();
      playback.reset();
      const play = startPlay(scene, demo);
      current = play;
      playing = run({ ...deps, playback, botWait }, play);
      onChange();
      return { ok: true, chat: play.group.id };
    },
    stop,
    pause: notifying(() => current?.state === "playing" && playback.pause()),
    resume: notifying(playback.resume),
    setSpeed: (speed) => notifying(() => playback.setSpeed(speed))(),
    speed: playback.speed,
    view: () => current && viewOf(current, playback.isPaused()),
    close: () => {
      stop();
      return playing;
    },
  };
}

const nameOf = ({ id }: Scene): string => `“${id}”`;

function startPlay(scene: Scene, demo: DemoGroups): Play {
  const group = scene.where(demo);
  return {
    scene,
    group,
    steps: scene.steps(demo, group),
    abortController: new AbortController(),
    played: 0,
    keptOut: 0,
    caption: scene.description,
    state: "playing",
  };
}

function viewOf({ scene, group, steps, played, keptOut, caption, state }: Play, isPaused: boolean): PlayView {
  return {
    id: scene.id,
    title: scene.title,
    description: scene.description,
    chatId: group.id,
    caption,
    keptOut,
    state: isPaused && state === "playing" ? "paused" : state,
    progress: steps.length === 0 ? 1 : played / steps.length,
  };
}

interface RunDeps extends ScenePlayerDeps {
  readonly playback: PlaybackClock;
  readonly botWait: BotWait;
}

/** Runs all steps; ends as soon as the play is stopped, even if the bot or a step never answers. */
async function run(deps: RunDeps, play: Play): Promise<void> {
  const { signal } = play.abortController;
  try {
    for (const step of play.steps) await runStep(deps, play, step);
    await deps.botWait.settled(signal);
    if (!signal.aborted) play.state = "over";
  } catch (error) {
    if (signal.aborted) return;
    play.state = "stopped";
    play.caption = `The scene failed: ${error instanceof Error ? error.message : String(error)}`;
  }
  deps.onChange();
}

/** Waits for the time of the step, then runs it; once the play is stopped no step runs. */
async function runStep(deps: RunDeps, play: Play, step: SceneStep): Promise<void> {
  const { playback, botWait, onChange } = deps;
  const { signal } = play.abortController;
  await playback.pass(step.after, signal);
  if (step.skips !== undefined) await skipTime(deps, step.skips, signal);
  if (playback.speed() !== 1) await botWait.drained(signal);
  await playback.pass(0, signal);
  if (signal.aborted) return;
  play.caption = step.caption ?? play.caption;
  await execute(play, step);
  if (step.waitsForBot === true) await botWait.settled(signal);
  if (signal.aborted) return;
  play.played += 1;
  onChange();
}

/** Before time is skipped, the bot has processed everything so far. */
async function skipTime({ playback, botWait, forward }: RunDeps, ms: number, signal: AbortSignal): Promise<void> {
  await botWait.settled(signal);
  await playback.pass(0, signal);
  if (!signal.aborted) forward(ms);
}

async function execute(play: Play, { run }: SceneStep): Promise<void> {
  try {
    await orAborted(run, play.abortController.signal);
  } catch (error) {
    if (!(error instanceof RefusedByTelegram)) throw error;
    play.keptOut += 1;
  }
}

/** The result of an action, or undefined if the play is stopped first. */
function orAborted(run: () => unknown, signal: AbortSignal): unknown {
  const outcome = run();
  if (!(outcome instanceof Promise)) return outcome;
  const ended = new Promise<void>((resolve) => signal.addEventListener("abort", () => resolve(), { once: true }));
  return Promise.race([outcome, ended]);
}
