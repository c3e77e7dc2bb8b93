// What an edit may do, in words.
import { lasting, type Text, text } from "../../core/text.ts";
import { type EditSettings, isWatched } from "./settings.ts";

/** What follows an edit. */
export function stateText(settings: EditSettings): Text {
  const { edits, newcomerFor } = settings;
  if (edits === "judge") return text("edits-state-judge");
  if (edits === "nothing") return text("edits-state-nothing");
  const state = text("edits-state-newcomers", { time: lasting(newcomerFor) });
  return isWatched(settings) ? text("modes-watched-state", { state }) : state;
}
