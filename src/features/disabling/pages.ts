// The page of disabled commands, and the question for their list.

import { text } from "../../core/text.ts";
import type { Page } from "../../kit/declarations/page.ts";
import { done, type Prompt } from "../../kit/declarations/prompt.ts";
import { isOff } from "../../kit/parsing/args.ts";
import { accept } from "../../kit/parsing/parsed.ts";
import { disableable, readCommandNames } from "./arguments.ts";
import { type DisablingDeps, setList } from "./commands.ts";
import type { DisablingSettings } from "./settings.ts";
import { namesText, stateText } from "./texts.ts";

export const disablingPage: Page<DisablingSettings> = {
  title: "disabling-title",
  overview: stateText,
  access: "change_info",
  controls: [
    {
      kind: "ask",
      key: "commands",
      prompt: "list",
      label: "disabling-control-commands",
      value: ({ commands }) =>
        commands.length === 0 ? text("disabling-value-none") : text("disabling-value", { count: commands.length }),
    },
    { kind: "toggle", key: "deletes", label: "disabling-control-deletes" },
    { kind: "toggle", key: "admins", label: "disabling-control-admins" },
  ],
};

/** Asks in private for the whole list. */
export const listPrompt = ({ features }: DisablingDeps): Prompt<DisablingSettings> => ({
  id: "list",
  access: "change_info",
  question: ({ settings }) =>
    text("disabling-question", { names: namesText(disableable(features)), state: stateText(settings) }),
  answer: async (call) => {
    const isNone = isOff(call.args) || call.args.trim().toLowerCase() === "none";
    const named = isNone ? accept([]) : readCommandNames(features, call.args, "warns ping");
    return named.ok ? accept(done(await setList(call, named.value))) : named;
  },
});
