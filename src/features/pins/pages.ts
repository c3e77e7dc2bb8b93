// The page of pins.

import { inLines } from "../../core/text.ts";
import type { Page } from "../../kit/declarations/page.ts";
import type { PinSettings } from "./settings.ts";
import { linkedText, pinningText } from "./texts.ts";

export const pinsPage: Page<PinSettings> = {
  title: "pins-title",
  overview: (settings) => inLines([pinningText(settings), linkedText(settings)]),
  access: "pin_messages",
  controls: [
    { kind: "toggle", key: "antichannelpin", label: "pins-control-antichannelpin" },
    { kind: "toggle", key: "cleanlinked", label: "pins-control-cleanlinked" },
  ],
};
