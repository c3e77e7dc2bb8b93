// The texts of the flood settings.
import { lasting, type Text, text } from "../../core/text.ts";
import { sanctionWords } from "../../kit/words/sanction-words.ts";
import { type FloodSettings, isOn, isWatched } from "./settings.ts";

/** The limits, the sanction and the deletion; or why nothing is counted. */
export function stateText(settings: FloodSettings): Text {
  const { mode, limit, runTime, timedLimit, window, sanction, clears } = settings;
  if (!isOn(settings)) return text(mode === "off" ? "flood-state-off" : "flood-state-no-limit");
  const limits: Text[] = [];
  if (limit !== undefined) limits.push(text("flood-state-consecutive", { count: limit, time: lasting(runTime) }));
  if (timedLimit !== undefined) limits.push(text("flood-state-timed", { count: timedLimit, window: lasting(window) }));
  const state = text("flood-state", {
    limits,
    sanction: sanctionWords(sanction),
    clearing: clears ? text("flood-state-clears") : text("flood-state-keeps"),
  });
  return isWatched(settings) ? text("modes-watched-state", { state }) : state;
}
