// Off, on, or watched: how far a protection goes.
import { z } from "zod";
import { type PlainKey, text } from "../../core/text.ts";
import { form } from "../declarations/forms.ts";
import { parser, readSwitch } from "./args.ts";
import { accept, refuse } from "./parsed.ts";

/** A watched protection judges like one that is on, tells the log what it would do, and acts on nothing. */
export type Mode = "off" | "on" | "watch";

/** A mode as a setting; the default is the feature's to say. */
export const modeSetting = z.enum(["off", "on", "watch"]);

/** The modes as values of a control of the kind `choice`. */
export const MODES: Readonly<Record<Mode, PlainKey>> = {
  off: "modes-off",
  on: "modes-on",
  watch: "modes-watch",
};

/** `on`, `off` with their other words, or `watch`. */
export const onOffWatch = parser<Mode>(
  ({ args, example }) => {
    if (args.trim().toLowerCase() === "watch") return accept("watch");
    const isOn = readSwitch(args);
    if (isOn === undefined) return refuse(text("modes-refused", { example }));
    return accept(isOn ? "on" : "off");
  },
  [form("on"), form("off"), form("watch")],
);
