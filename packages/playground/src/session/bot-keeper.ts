// The bot's process over its lives: started, stopped, killed, started again on the same data.
import { type BotOptions, type BotProcess, startBot } from "../bot/process.ts";
import type { StatusView } from "../protocol/status.ts";

export interface BotKeeper {
  readonly state: () => StatusView["bot"]["state"];
  /** Why it is not running, where nobody asked it to stop. */
  readonly complaint: () => string | undefined;
  /** Starts it, where it does not run; resolves when it runs, or could not start. */
  readonly start: () => Promise<void>;
  readonly stop: () => Promise<void>;
  /** Ends it at once, as a power cut does. */
  readonly kill: () => Promise<void>;
  readonly setTime: (now: number) => void;
}

export interface KeeperNeeds {
  /** How it is started, at this moment. */
  readonly options: () => BotOptions;
  readonly changed: () => void;
}

/** A bot that does not run yet. */
export function createBotKeeper({ options, changed }: KeeperNeeds): BotKeeper {
  let state: StatusView["bot"]["state"] = "stopped";
  let complaint: string | undefined;
  let bot: BotProcess | undefined;
  let starting: Promise<void> | undefined;
  let halting = new AbortController();
  const become = (next: typeof state, why?: string): void => {
    state = next;
    complaint = why;
    changed();
  };
  const live = async (): Promise<void> => {
    become("starting");
    try {
      halting = new AbortController();
      const { signal: halt } = halting;
      const begun = await startBot({ ...options(), halt });
      bot = begun;
      become("running");
      void begun.ended.then((code) => bot === begun && become("stopped", lastWords(code)));
    } catch (error) {
      become("stopped", error instanceof Error ? error.message : String(error));
    }
  };
  /** One that starts is not waited for until it runs: whoever ends the playground would leave it behind. */
  const end = async (way: "stop" | "kill"): Promise<void> => {
    if (state === "starting") halting.abort();
    await starting;
    const ending = bot;
    bot = undefined;
    await ending?.[way]();
    become("stopped");
  };
  return {
    state: () => state,
    complaint: () => complaint,
    setTime: (now) => bot?.setTime(now),
    start: () => {
      if (state === "stopped") starting = live();
      return starting ?? Promise.resolve();
    },
    stop: () => end("stop"),
    kill: () => end("kill"),
  };
}

const lastWords = (code: number | undefined): string =>
  code === undefined
    ? "The bot was ended by a signal."
    : `The bot ended by itself with exit code ${code}: see its log.`;
