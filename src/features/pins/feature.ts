// Pins: made and taken off by command, and kept free of what the linked channel posts.
import { text } from "../../core/text.ts";
import { defineFeature } from "../../kit/feature.ts";
import type { Page } from "../../kit/page.ts";
import { type LastingPinNeeds, lastingPin } from "./lasting-pin.ts";
import { isLinkedMatter, type LinkedPostNeeds, linkedCommands, onPin, onPost } from "./linked-posts.ts";
import { type PinningNeeds, pinningCommands } from "./pinning.ts";
import { linkedText, type PinSettings, pinningText, pinSettings } from "./settings.ts";
import { rememberPin } from "./topic-pins.ts";
import { type UnpinningAllNeeds, unpinningAll } from "./unpinning-all.ts";

export type PinNeeds = PinningNeeds & UnpinningAllNeeds & LastingPinNeeds & LinkedPostNeeds;

export function pins(needs: PinNeeds) {
  const all = unpinningAll(needs);
  return defineFeature("pins", pinSettings, {
    title: "pins-title",
    commands: [...pinningCommands(needs), all.command, lastingPin(needs), ...linkedCommands(needs)],
    callbacks: all.callbacks,
    heeds: isLinkedMatter,
    listeners: {
      message: (event, scope) => onPost(needs, event, scope),
      service: async (event, scope) => {
        await rememberPin(needs, event);
        return onPin(needs, event, scope);
      },
    },
    pages: [page],
    protections: [
      {
        title: "pins-control-antichannelpin",
        isOn: ({ antichannelpin }) => antichannelpin,
        needs: () => ["pin_messages"],
      },
      { title: "pins-control-cleanlinked", isOn: ({ cleanlinked }) => cleanlinked, needs: () => ["delete_messages"] },
    ],
  });
}

const page: Page<PinSettings> = {
  title: "pins-title",
  overview: (settings) => text("pins-lines", { lines: [pinningText(settings), linkedText(settings)] }),
  access: "pin_messages",
  controls: [
    { kind: "toggle", key: "antichannelpin", label: "pins-control-antichannelpin" },
    { kind: "toggle", key: "cleanlinked", label: "pins-control-cleanlinked" },
  ],
};
