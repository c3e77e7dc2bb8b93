// Plays scenes at a chosen speed, one at a time, with pauses: it never throws, and never hangs on a bot that is gone.

import type { Group } from "telegram-emulator/people/group";
import { RefusedByTelegram } from "telegram-emulator/refusal";
import type { DemoGroups } from "../demo/demo-groups.ts";
import type { PlayView, Speed } from "../protocol/status.ts";
import { createPatience, type Patience } from "./patience.ts";
import type { Beat, Scene } from "./scene.ts";
import { SCENES } from "./scenes.ts";
import { createTempo, type Tempo } from "./tempo.ts";

export interface DirectorNeeds {
  readonly demo: DemoGroups;
  /** Puts the clocks of Telegram and of the bot forward, by milliseconds. */
  readonly forward: (ms: number) => void;
  /** Resolves once the bot has done with everything so far. */
  readonly settled: () => Promise<void>;
  /** How many updates wait for the bot. */
  readonly pending: () => number;
  /** How much the bot has done so far. */
  readonly done?: (() => number) | undefined;
  /** Hears of everything that can be seen. */
  readonly changed: () => void;
  /** What can be played; the scenes of the playground unless told otherwise. */
  readonly scenes?: readonly Scene[] | undefined;
  /** How long a bot may do nothing before the story goes on without it, in milliseconds. */
  readonly longest?: number | undefined;
}

export interface Director {
  /** Plays the scene from its beginning, instead of the one that plays; gives the chat where it happens. */
  readonly play: (
    id: string,
  ) => { readonly ok: true; readonly chat: number } | { readonly ok: false; sentence: string };
  /** Stands still before the next beat. */
  readonly pause: () => void;
  readonly resume: () => void;
  readonly stop: () => void;
  readonly setSpeed: (speed: Speed) => void;
  readonly speed: () => Speed;
  /** The scene that plays, or played last. */
  readonly view: () => PlayView | undefined;
  /** Stops, and resolves once nothing more of the scene can happen. */
  readonly close: () => Promise<void>;
}

/** One play of a scene. */
interface Play {
  readonly scene: Scene;
  readonly group: Group;
  readonly beats: readonly Beat[];
  readonly ending: AbortController;
  played: number;
  keptOut: number;
  step: string;
  state: "playing" | "over" | "stopped";
}

/** Nothing plays yet, and stories go as fast as life. */
export function createDirector(needs: DirectorNeeds): Director {
  const { demo, forward, changed, scenes = SCENES } = needs;
  const tempo = createTempo(forward);
  const patience = createPatience(needs);
  let current: Play | undefined;
  let playing: Promise<void> = Promise.resolve();
  const stop = (): void => {
    if (current?.state !== "playing") return;
    current.state = "stopped";
    current.ending.abort();
    changed();
  };
  const having = (effect: () => void) => (): void => {
    effect();
    changed();
  };
  return {
    play: (id) => {
      const scene = scenes.find((one) => one.id === id);
      if (!scene) return { ok: false, sentence: `There is no scene “${id}”, only ${scenes.map(nameOf).join(", ")}.` };
      stop();
      tempo.reset();
      const play = begin(scene, demo);
      current = play;
      playing = run({ ...needs, tempo, patience }, play);
      changed();
      return { ok: true, chat: play.group.id };
    },
    stop,
    pause: having(() => current?.state === "playing" && tempo.pause()),
    resume: having(tempo.resume),
    setSpeed: (speed) => having(() => tempo.setSpeed(speed))(),
    speed: tempo.speed,
    view: () => current && viewOf(current, tempo.isPaused()),
    close: () => {
      stop();
      return playing;
    },
  };
}

const nameOf = ({ id }: Scene): string => `“${id}”`;

function begin(scene: Scene, demo: DemoGroups): Play {
  const group = scene.where(demo);
  return {
    scene,
    group,
    beats: scene.beats(demo, group),
    ending: new AbortController(),
    played: 0,
    keptOut: 0,
    step: scene.tells,
    state: "playing",
  };
}

function viewOf({ scene, group, beats, played, keptOut, step, state }: Play, isPaused: boolean): PlayView {
  return {
    id: scene.id,
    title: scene.title,
    tells: scene.tells,
    chatId: group.id,
    step,
    keptOut,
    state: isPaused && state === "playing" ? "paused" : state,
    progress: beats.length === 0 ? 1 : played / beats.length,
  };
}

interface RunNeeds extends DirectorNeeds {
  readonly tempo: Tempo;
  readonly patience: Patience;
}

/** Ends as soon as the play is stopped, though a bot or a beat may never answer. */
async function run(needs: RunNeeds, play: Play): Promise<void> {
  const { signal } = play.ending;
  try {
    for (const beat of play.beats) await perform(needs, play, beat);
    await needs.patience.settled(signal);
    if (!signal.aborted) play.state = "over";
  } catch (error) {
    if (signal.aborted) return;
    play.state = "stopped";
    play.step = `The scene broke off: ${error instanceof Error ? error.message : String(error)}`;
  }
  needs.changed();
}

/** Waits for the time of the beat, and lets it happen; nothing happens any more once the play is stopped. */
async function perform(needs: RunNeeds, play: Play, beat: Beat): Promise<void> {
  const { tempo, patience, changed } = needs;
  const { signal } = play.ending;
  await tempo.pass(beat.after, signal);
  if (beat.skips !== undefined) await skip(needs, beat.skips, signal);
  if (tempo.speed() !== 1) await patience.drained(signal);
  await tempo.pass(0, signal);
  if (signal.aborted) return;
  play.step = beat.tells ?? play.step;
  await happen(play, beat);
  if (beat.waits === true) await patience.settled(signal);
  if (signal.aborted) return;
  play.played += 1;
  changed();
}

/** Before time makes a leap, the bot has done with what came before it. */
async function skip({ tempo, patience, forward }: RunNeeds, ms: number, over: AbortSignal): Promise<void> {
  await patience.settled(over);
  await tempo.pass(0, over);
  if (!over.aborted) forward(ms);
}

async function happen(play: Play, { does }: Beat): Promise<void> {
  try {
    await unlessOver(does, play.ending.signal);
  } catch (error) {
    if (!(error instanceof RefusedByTelegram)) throw error;
    play.keptOut += 1;
  }
}

/** What it gives, or undefined where it is over before. */
function unlessOver(does: () => unknown, over: AbortSignal): unknown {
  const outcome = does();
  if (!(outcome instanceof Promise)) return outcome;
  const ended = new Promise<void>((resolve) => over.addEventListener("abort", () => resolve(), { once: true }));
  return Promise.race([outcome, ended]);
}
