// The budgets: how many acts of one admin are allowed in ten minutes.
import { z } from "zod";
import type { CaseKind } from "../../core/case.ts";
import { type Text, text } from "../../core/text.ts";
import { minutes } from "../../core/time.ts";
import { BUDGETS, type CaseKinds } from "../../kit/declarations/case-kinds.ts";

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
  /** Messages deleted by commands of the bot: bots are not told of deletions in Telegram's own apps. */
  deletions: budget.default(500),
  promotions: budget.default(3),
});

export type AntinukeSettings = z.infer<typeof antinukeSettings>;

/** The acts that any budget counts. */
export const allCounted = (kinds: CaseKinds): readonly CaseKind[] => kinds.where(({ budget: by }) => by !== undefined);

/** The settings in words. */
export function stateText(settings: AntinukeSettings): Text {
  const lines = BUDGETS.map((one) => text(`antinuke-line-${one}`, { count: settings[one] }));
  return text(settings.isOn ? "antinuke-on" : "antinuke-off", { lines });
}
