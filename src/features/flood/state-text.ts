// What is set against floods, in words.
import { lasting, type Text, text } from "../../core/text.ts";
import { sanctionText } from "../../kit/sanction-text.ts";
import type { FloodSettings } from "./settings.ts";

export function stateText({ limit, timerLimit, timerWindow, sanction, clear }: FloodSettings): Text {
  const counted = [
    ...(limit === undefined ? [] : [text("flood-state-limit", { count: limit })]),
    ...(timerLimit === undefined
      ? []
      : [text("flood-state-timer", { count: timerLimit, duration: lasting(timerWindow) })]),
  ];
  if (counted.length === 0) return text("flood-state-off");
  const what = clear ? text("flood-state-clear") : text("flood-state-surplus");
  return text("flood-state-on", { counted, sanction: sanctionText(sanction), what });
}
