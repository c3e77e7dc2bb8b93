// Stops members who write too much at once.

import type { PlainKey } from "../../core/text.ts";
import { days, hours, minutes, seconds } from "../../core/time.ts";
import { FOR_MODERATORS } from "../../kit/declarations/access-presets.ts";
import { type Command, command, exampleOf } from "../../kit/declarations/command.ts";
import type { Page } from "../../kit/declarations/page.ts";
import { feature } from "../../kit/feature-declaration.ts";
import { nothing, onOff, type Parser, sanctionMode } from "../../kit/parsing/args.ts";
import { consecutive, timed } from "./judge.ts";
import { limitOrOff, timedLimitOrOff } from "./parse.ts";
import { type FloodSettings, floodSettings, isOn } from "./settings.ts";
import { stateAndExample, stateText } from "./words.ts";

export const flood = feature({
  id: "flood",
  settings: floodSettings,
  setup: () => ({
    title: "flood-title",
    rules: [consecutive, timed],
    commands: [
      showing,
      setting({
        name: "setflood",
        summary: "flood-command-setflood",
        example: "8",
        parse: limitOrOff,
        change: (limit) => ({ limit: limit === "off" ? undefined : limit }),
      }),
      setting({
        name: "setfloodtimer",
        summary: "flood-command-setfloodtimer",
        example: "8 30s",
        parse: timedLimitOrOff,
        change: (timer) =>
          timer === "off" ? { timedLimit: undefined } : { timedLimit: timer.count, window: timer.window },
      }),
      setting({
        name: "floodmode",
        aliases: ["setfloodmode"],
        summary: "flood-command-floodmode",
        example: "tmute 3h",
        parse: sanctionMode,
        change: (sanction) => ({ sanction }),
      }),
      setting({
        name: "clearflood",
        summary: "flood-command-clearflood",
        example: "on",
        parse: onOff,
        change: (clears) => ({ clears }),
      }),
    ],
    pages: [page],
    protections: [{ title: "flood-title", isOn, botRights: () => ["restrict_members", "delete_messages"] }],
  }),
});

/** `/flood`: how it stands. */
const showing: Command<FloodSettings> = command({
  name: "flood",
  summary: "flood-command-flood",
  ...FOR_MODERATORS,
  parse: nothing,
  run: async ({ settings }) => stateAndExample(settings, "/setflood 8"),
});

interface Setting<A> {
  readonly name: string;
  readonly aliases?: readonly string[];
  readonly summary: PlainKey;
  readonly example: string;
  readonly parse: Parser<A>;
  readonly change: (value: A) => Partial<FloodSettings>;
}

/** A command that changes a setting and tells how it stands then; said without anything it tells how it stands. */
function setting<A extends NonNullable<unknown>>({ parse, change, ...traits }: Setting<A>): Command<FloodSettings> {
  return command({
    ...traits,
    ...FOR_MODERATORS,
    parse: parse.optional(),
    run: async ({ args, settings, configure }) => {
      if (args === undefined) return stateAndExample(settings, exampleOf(traits));
      const wanted = change(args);
      return (await configure(wanted)) ?? stateText({ ...settings, ...wanted });
    },
  });
}

const LIMITS = ["off", 3, 5, 8, 10, 15, 20, 30] as const;

const page: Page<FloodSettings> = {
  title: "flood-title",
  overview: stateText,
  access: "restrict_members",
  controls: [
    { kind: "stepper", key: "limit", label: "flood-control-limit", values: LIMITS },
    { kind: "stepper", key: "timedLimit", label: "flood-control-timed-limit", values: LIMITS },
    {
      kind: "duration",
      key: "window",
      label: "flood-control-window",
      values: [seconds(5), seconds(10), seconds(30), minutes(1), minutes(5)],
    },
    {
      kind: "sanction",
      key: "sanction",
      label: "flood-control-sanction",
      values: [
        { kind: "mute", for: hours(1) } as const,
        { kind: "mute", for: days(1) } as const,
        { kind: "mute" } as const,
        { kind: "kick" } as const,
        { kind: "ban", for: days(1) } as const,
        { kind: "ban" } as const,
      ],
    },
    { kind: "toggle", key: "clears", label: "flood-control-clears" },
  ],
};
