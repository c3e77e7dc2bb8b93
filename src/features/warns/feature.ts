// Warnings that add up: /warn, and what follows when there are too many.

import { text } from "../../core/text.ts";
import { days, hours, weeks } from "../../core/time.ts";
import { defineFeature } from "../../kit/feature.ts";
import type { Page } from "../../kit/page.ts";
import { accept } from "../../kit/parsed.ts";
import { done, type Prompt } from "../../kit/prompt.ts";
import { memberCommands, type WarnCommandNeeds } from "./commands.ts";
import { describePolicy } from "./ladder.ts";
import { changed, policyCommands, policyText, readPolicy } from "./policy-commands.ts";
import { removeCallback } from "./remove-button.ts";
import { type WarnSettings, warnSettings } from "./settings.ts";
import { pressRemove } from "./withdrawal.ts";

export type WarnNeeds = WarnCommandNeeds;

export function warns(needs: WarnNeeds) {
  return defineFeature("warns", warnSettings, {
    title: "warns-title",
    commands: [...memberCommands(needs), ...policyCommands()],
    callbacks: [removeCallback((call) => pressRemove(needs, call))],
    prompts: [ladderPrompt],
    pages: [page],
  });
}

const ladderPrompt: Prompt<WarnSettings> = {
  id: "ladder",
  access: "restrict_members",
  question: "warns-ladder-question",
  answer: async (call) => {
    const policy = readPolicy(call.args);
    return policy.ok ? accept(done(await changed(call, policy.value))) : policy;
  },
};

const page: Page<WarnSettings> = {
  title: "warns-title",
  overview: policyText,
  access: "restrict_members",
  controls: [
    { kind: "stepper", key: "limit", label: "warns-control-limit", values: [2, 3, 4, 5, 7, 10] },
    {
      ...{ kind: "sanction", key: "sanction", label: "warns-control-sanction" },
      values: [
        { kind: "ban" },
        { kind: "kick" },
        { kind: "mute" },
        { kind: "mute", for: hours(3) },
        { kind: "mute", for: days(1) },
        { kind: "ban", for: days(3) },
      ],
    },
    {
      kind: "duration",
      key: "forgetAfter",
      label: "warns-control-forget",
      values: ["off", weeks(1), weeks(4), weeks(12)],
    },
    {
      kind: "ask",
      prompt: "ladder",
      label: "warns-control-ladder",
      value: (settings) =>
        settings.ladder
          ? text("warns-ladder-steps", { count: describePolicy(settings).length })
          : text("warns-ladder-none"),
    },
  ],
};
