// /slowmode: shows and changes the interval, and how far slow mode goes.

import { inLines, lasting, type Text, text } from "../../core/text.ts";
import { type Duration, parseDuration } from "../../core/time.ts";
import { missingRightOf } from "../../kit/acts/missing-right.ts";
import { FOR_MODERATORS } from "../../kit/declarations/access-presets.ts";
import { type Command, command, exampleOf } from "../../kit/declarations/command.ts";
import { form } from "../../kit/declarations/forms.ts";
import { durationRefusal, parser, within } from "../../kit/parsing/args.ts";
import { onOffWatch } from "../../kit/parsing/mode.ts";
import { accept } from "../../kit/parsing/parsed.ts";
import type { Ports } from "../../kit/platform.ts";
import { INTERVALS, isOn, type SlowmodeSettings } from "./settings.ts";

const SLOWMODE = { name: "slowmode", example: "30s" } as const;

/** An interval, which switches slow mode on; or how far it goes. */
const readSlowmode = parser<Partial<SlowmodeSettings>>(
  async (said, directory) => {
    const mode = await onOffWatch(said, directory);
    if (mode.ok) return accept({ mode: mode.value });
    const interval: Duration | undefined = parseDuration(said.args);
    if (interval === undefined) return { ok: false, refusal: durationRefusal(said.args.trim(), said.example) };
    const bounded = within(interval, said.example, INTERVALS);
    return bounded.ok ? accept({ mode: "on", interval: bounded.value }) : bounded;
  },
  [form("<time>"), form("on"), form("off"), form("watch")],
);

export const slowmodeCommand = ({ statuses }: Ports<"statuses">): Command<SlowmodeSettings> =>
  command({
    ...SLOWMODE,
    summary: "slowmode-command-slowmode",
    ...FOR_MODERATORS,
    parse: readSlowmode.optional(),
    run: async ({ args, chat, settings, configure }) => {
      if (args === undefined)
        return text("slowmode-state-and-example", { state: stateText(settings), example: exampleOf(SLOWMODE) });
      const refusal = await configure(args);
      if (refusal) return refusal;
      const state = { ...settings, ...args };
      const missing = state.mode === "on" ? await missingRightOf(statuses, chat.id, "delete_messages") : undefined;
      return missing ? inLines([stateText(state), missing]) : stateText(state);
    },
  });

/** The settings in words. */
export function stateText(settings: SlowmodeSettings): Text {
  if (!isOn(settings)) return text("slowmode-state-off");
  const interval = lasting(settings.interval);
  return settings.mode === "watch"
    ? text("slowmode-state-watch", { interval })
    : text("slowmode-state-on", { interval });
}
