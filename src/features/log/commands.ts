// The commands that set the log's channel and categories.

import { inLines, type Text, text } from "../../core/text.ts";
import { FOR_SETTINGS } from "../../kit/declarations/access-presets.ts";
import { LOG_CATEGORIES, type LogCategory } from "../../kit/declarations/audit.ts";
import { type Command, command } from "../../kit/declarations/command.ts";
import { form } from "../../kit/declarations/forms.ts";
import { nothing, parser } from "../../kit/parsing/args.ts";
import { accept, type Parsed, refuse } from "../../kit/parsing/parsed.ts";
import { answer, type Button, type Reply } from "../../kit/reply.ts";
import type { Call, ParserInput } from "../../kit/scope.ts";
import { type ChannelGateway, chooseChannel, readChannel } from "./channel.ts";
import type { LogSettings } from "./settings.ts";
import { categoryLine, stateText } from "./texts.ts";

export interface LogCommandParts {
  readonly gateway: ChannelGateway;
  /** The button that opens the choice of a channel in private, for a group. */
  readonly pick: (chatId: number) => Button;
}

export const logCommands = (parts: LogCommandParts): readonly Command<LogSettings>[] => [
  command({
    name: "setlog",
    summary: "log-command-setlog",
    example: "@mychannel",
    ...FOR_SETTINGS,
    forms: [form(""), form("<channel>")],
    parse: parser(({ args }) => readChannel(args)).optional(),
    run: (call) =>
      call.args === undefined
        ? Promise.resolve(answer(text("log-how"), [[parts.pick(call.chat.id)]]))
        : setChannel(parts.gateway, { ...call, args: call.args }),
  }),
  command({
    name: "unsetlog",
    summary: "log-command-unsetlog",
    ...FOR_SETTINGS,
    parse: nothing,
    run: async ({ settings, configure }) =>
      settings.channel === undefined
        ? text("log-none")
        : ((await configure({ channel: undefined })) ?? text("log-unset", { title: settings.channel.title })),
  }),
  command({
    name: "logchannel",
    summary: "log-command-logchannel",
    access: "admin",
    place: "group",
    parse: nothing,
    run: async ({ settings }) => stateText(settings),
  }),
  ...switches,
  command({
    name: "logcategories",
    summary: "log-command-logcategories",
    access: "admin",
    place: "group",
    parse: nothing,
    run: async ({ settings }) => inLines(LOG_CATEGORIES.map((one) => categoryLine(one, settings))),
  }),
];

/** Sets the channel of the log, if it may be one. */
export async function setChannel(
  gateway: ChannelGateway,
  call: Pick<Call<LogSettings, number | string>, "actor" | "args" | "configure">,
): Promise<Text> {
  const chosen = await chooseChannel(gateway, { named: call.args, actor: call.actor });
  if (!chosen.ok) return chosen.refusal;
  return (await call.configure({ channel: chosen.value })) ?? text("log-set", { title: chosen.value.title });
}

const switches: readonly Command<LogSettings>[] = (
  [
    ["log", true, "log-command-log"],
    ["nolog", false, "log-command-nolog"],
  ] as const
).map(([name, isLogged, summary]) =>
  command({
    name,
    summary,
    example: "user automated",
    ...FOR_SETTINGS,
    forms: [form("<categories>"), form("all")],
    parse: readCategories,
    run: async ({ args, configure, settings }): Promise<Reply> => {
      const change = Object.fromEntries(args.map((one) => [one, isLogged]));
      return (await configure(change)) ?? inLines(args.map((one) => categoryLine(one, { ...settings, ...change })));
    },
  }),
);

/** Names of categories, in any order, `all` among them. */
function readCategories({ args, example }: ParserInput): Parsed<readonly LogCategory[]> {
  const words = args
    .toLowerCase()
    .split(/[\s,]+/)
    .filter(Boolean);
  const unknown = words.find((word) => word !== "all" && !LOG_CATEGORIES.some((one) => one === word));
  const names = LOG_CATEGORIES.join(", ");
  if (unknown !== undefined) return refuse(text("log-unknown-category", { word: unknown, names, example }));
  if (words.length === 0) return refuse(text("log-which-category", { names, example }));
  return accept(LOG_CATEGORIES.filter((one) => words.includes(one) || words.includes("all")));
}
