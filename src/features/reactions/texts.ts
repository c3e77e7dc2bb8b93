// What happens to reactions, in words.
import { lasting, type Text, text } from "../../core/text.ts";
import { sanctionWords } from "../../kit/words/sanction-words.ts";
import { isOn, isWatched, type ReactionSettings } from "./settings.ts";

/** Whose reactions are removed, and how many are too many. */
export function stateText(settings: ReactionSettings): Text {
  const { newcomers, newcomerFor, outsiders, channels, limit, window, sanction } = settings;
  if (!isOn(settings)) return text("reactions-state-off");
  const lines = [
    ...(newcomers ? [text("reactions-state-newcomers", { time: lasting(newcomerFor) })] : []),
    ...(outsiders ? [text("reactions-state-outsiders")] : []),
    ...(channels ? [text("reactions-state-channels")] : []),
    limit === undefined
      ? text("reactions-state-no-limit")
      : text("reactions-state-limit", { count: limit, window: lasting(window), sanction: sanctionWords(sanction) }),
  ];
  const state = text("reactions-state", { lines });
  return isWatched(settings) ? text("modes-watched-state", { state }) : state;
}
