// How much one admin may do in ten minutes.
import { z } from "zod";
import type { CaseKind } from "../../core/case.ts";
import { type PlainKey, type Text, text } from "../../core/text.ts";
import { minutes } from "../../core/time.ts";
import { BUDGETS, type Budget, type CaseKinds } from "../../kit/declarations/case-kinds.ts";
import type { Page } from "../../kit/declarations/page.ts";

/** The time in which an admin's acts are counted. */
export const WINDOW = minutes(10);

/** The fewest and the most that a budget may allow. */
export const BOUNDS = { fewest: 1, most: 1000 } as const;

const budget = z.int().min(BOUNDS.fewest).max(BOUNDS.most);

export const antinukeSettings = z.object({
  isOn: z.boolean().default(false),
  /** Bans and mutes of people. */
  bans: budget.default(20),
  kicks: budget.default(20),
  /** Messages, by commands of the bot: what admins delete in Telegram itself no bot hears of. */
  deletions: budget.default(500),
  promotions: budget.default(3),
});
export type AntinukeSettings = z.infer<typeof antinukeSettings>;

/** The acts that any budget counts. */
export const allCounted = (kinds: CaseKinds): readonly CaseKind[] => kinds.where(({ budget: by }) => by !== undefined);

/** How it stands, in words. */
export function stateText(settings: AntinukeSettings): Text {
  const lines = BUDGETS.map((one) => text(`antinuke-line-${one}`, { count: settings[one] }));
  return text(settings.isOn ? "antinuke-on" : "antinuke-off", { lines });
}

const control = (key: Budget, label: PlainKey, values: readonly number[]) =>
  ({ kind: "stepper", key, label, values }) as const;

export const page: Page<AntinukeSettings> = {
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
