// The texts of the flood settings.
import { lasting, type Text, text } from "../../core/text.ts";
import { sanctionWords } from "../../kit/words/sanction-words.ts";
import { type FloodSettings, isOn } from "./settings.ts";

/** The limits, the sanction and the deletion. */
export function stateText(settings: FloodSettings): Text {
  const { limit, timedLimit, window, sanction, clears } = settings;
  if (!isOn(settings)) return text("flood-state-off");
  const limits: Text[] = [];
  if (limit !== undefined) limits.push(text("flood-state-consecutive", { count: limit }));
  if (timedLimit !== undefined) limits.push(text("flood-state-timed", { count: timedLimit, window: lasting(window) }));
  return text("flood-state", {
    limits,
    sanction: sanctionWords(sanction),
    clearing: clears ? text("flood-state-clears") : text("flood-state-keeps"),
  });
}

/** The state, with a command that would change it. */
export const stateAndExample = (settings: FloodSettings, example: string): Text =>
  text("flood-state-and-example", { state: stateText(settings), example });
