// The controls of the bot's process.
import type { Control } from "../../protocol/acts.ts";
import type { StatusView } from "../../protocol/status.ts";

interface BotAction {
  readonly control: Extract<Control, { readonly kind: `${string}-bot` }>;
  readonly name: string;
  readonly description: string;
  readonly isFor: (state: StatusView["bot"]["state"]) => boolean;
}

export const BOT_ACTIONS: readonly BotAction[] = [
  {
    control: { kind: "start-bot" },
    name: "Start",
    description: "Processes the updates that it missed.",
    isFor: (state) => state === "stopped",
  },
  {
    control: { kind: "stop-bot" },
    name: "Stop",
    description: "Finishes its work and exits.",
    isFor: (state) => state === "running",
  },
  {
    control: { kind: "restart-bot" },
    name: "Restart",
    description: "Stops and starts again.",
    isFor: (state) => state === "running",
  },
  {
    control: { kind: "kill-bot" },
    name: "Kill",
    description: "Exits at once, as in a power cut.",
    isFor: (state) => state !== "stopped",
  },
];

/** The labels of the bot's states. */
export const STATE_LABELS: Readonly<Record<StatusView["bot"]["state"], string>> = {
  starting: "Starting…",
  running: "Running",
  stopped: "Stopped",
};
