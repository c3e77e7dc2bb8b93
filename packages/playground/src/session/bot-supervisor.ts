// Starts, stops, kills and restarts the bot's process on the same data.
import { type BotOptions, type BotProcess, startBot } from "../bot/process.ts";
import type { StatusView } from "../protocol/status.ts";

export interface BotSupervisor {
  readonly state: () => StatusView["bot"]["state"];
  /** Why the bot stopped, if it was not asked to. */
  readonly stopReason: () => string | undefined;
  /** Starts the bot if it does not run; resolves when it runs or failed to start. */
  readonly start: () => Promise<void>;
  readonly stop: () => Promise<void>;
  /** Kills the process. */
  readonly kill: () => Promise<void>;
  readonly setTime: (now: number) => void;
}

export interface BotSupervisorDeps {
  /** The options of the next start. */
  readonly options: () => BotOptions;
  readonly onChange: () => void;
}

/** A bot that does not run yet. */
export function createBotSupervisor({ options, onChange }: BotSupervisorDeps): BotSupervisor {
  let state: StatusView["bot"]["state"] = "stopped";
  let stopReason: string | undefined;
  let bot: BotProcess | undefined;
  let starting: Promise<void> | undefined;
  let halting = new AbortController();
  const setState = (next: typeof state, why?: string): void => {
    state = next;
    stopReason = why;
    onChange();
  };
  const launch = async (): Promise<void> => {
    setState("starting");
    try {
      halting = new AbortController();
      const { signal: halt } = halting;
      const begun = await startBot({ ...options(), halt });
      bot = begun;
      setState("running");
      void begun.ended.then((code) => bot === begun && setState("stopped", exitReason(code)));
    } catch (error) {
      setState("stopped", error instanceof Error ? error.message : String(error));
    }
  };
  /** A starting bot is stopped without waiting until it runs, so that it does not outlive the playground. */
  const end = async (method: "stop" | "kill"): Promise<void> => {
    if (state === "starting") halting.abort();
    await starting;
    const ending = bot;
    bot = undefined;
    await ending?.[method]();
    setState("stopped");
  };
  return {
    state: () => state,
    stopReason: () => stopReason,
    setTime: (now) => bot?.setTime(now),
    start: () => {
      if (state === "stopped") starting = launch();
      return starting ?? Promise.resolve();
    },
    stop: () => end("stop"),
    kill: () => end("kill"),
  };
}

const exitReason = (code: number | undefined): string =>
  code === undefined ? "The bot was killed by a signal." : `The bot exited with code ${code}: see its log.`;
