// What can be done to the bot's process.
import type { Control } from "../../protocol/acts.ts";
import type { StatusView } from "../../protocol/status.ts";

interface BotAct {
  readonly control: Extract<Control, { readonly kind: `${string}-bot` }>;
  readonly name: string;
  readonly tells: string;
  readonly isFor: (state: StatusView["bot"]["state"]) => boolean;
}

export const BOT_ACTS: readonly BotAct[] = [
  {
    control: { kind: "start-bot" },
    name: "Start",
    tells: "It takes up what it has missed.",
    isFor: (state) => state === "stopped",
  },
  {
    control: { kind: "stop-bot" },
    name: "Stop",
    tells: "It finishes its work and ends.",
    isFor: (state) => state === "running",
  },
  {
    control: { kind: "restart-bot" },
    name: "Restart",
    tells: "It stops and starts again.",
    isFor: (state) => state === "running",
  },
  {
    control: { kind: "kill-bot" },
    name: "Kill",
    tells: "It ends at once, as in a power cut.",
    isFor: (state) => state !== "stopped",
  },
];

/** The state of the bot in a word. */
export const STATE_WORDS: Readonly<Record<StatusView["bot"]["state"], string>> = {
  starting: "Starting…",
  running: "Running",
  stopped: "Stopped",
};
