// The page of the log, and the question for its channel.

import { text } from "../../core/text.ts";
import { LOG_CATEGORIES } from "../../kit/declarations/audit.ts";
import type { Page } from "../../kit/declarations/page.ts";
import { done, type Prompt } from "../../kit/declarations/prompt.ts";
import { accept, refuse } from "../../kit/parsing/parsed.ts";
import { readChannel } from "./channel.ts";
import { setChannel } from "./commands.ts";
import type { LogDeps } from "./deps.ts";
import type { LogSettings } from "./settings.ts";
import { stateText } from "./texts.ts";

/** Asks in private for the channel; a button offers the person's channels. */
export const channelPrompt = ({ gateway }: LogDeps): Prompt<LogSettings> => ({
  id: "channel",
  access: "change_info",
  question: () => text("log-question"),
  picks: text("log-button-pick"),
  answer: async (call, { picked }) => {
    const named = picked === undefined ? readChannel(call.args) : accept(picked);
    if (!named.ok) return named;
    const said = await setChannel(gateway, { ...call, args: named.value });
    return said.key === "log-set" ? accept(done(said)) : refuse(said);
  },
});

export const logPage: Page<LogSettings> = {
  title: "log-title",
  overview: stateText,
  access: "change_info",
  controls: [
    {
      kind: "ask",
      key: "channel",
      prompt: "channel",
      label: "log-control-channel",
      value: ({ channel }) =>
        channel ? text("log-control-value", { title: channel.title }) : text("log-control-none"),
    },
    ...LOG_CATEGORIES.map((key) => ({ kind: "toggle" as const, key, label: `log-control-${key}` as const })),
  ],
};
