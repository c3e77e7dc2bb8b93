// The page of anti-nuke.

import type { PlainKey } from "../../core/text.ts";
import type { Budget } from "../../kit/declarations/case-kinds.ts";
import type { Page } from "../../kit/declarations/page.ts";
import { type AntinukeSettings, stateText } from "./settings.ts";

const control = (key: Budget, label: PlainKey, values: readonly number[]) =>
  ({ kind: "stepper", key, label, values }) as const;

export const antinukePage: Page<AntinukeSettings> = {
  title: "antinuke-title",
  overview: stateText,
  access: "owner",
  controls: [
    { kind: "toggle", key: "isOn", label: "antinuke-control-on" },
    control("bans", "antinuke-control-bans", [5, 10, 20, 50, 100]),
    control("kicks", "antinuke-control-kicks", [5, 10, 20, 50, 100]),
    control("deletions", "antinuke-control-deletions", [100, 200, 500, 1000]),
    control("promotions", "antinuke-control-promotions", [1, 2, 3, 5, 10]),
  ],
};
