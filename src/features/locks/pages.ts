// The pages of locks: one that leads to a page for each group of types.
import { text } from "../../core/text.ts";
import type { Control, Page } from "../../kit/declarations/page.ts";
import { MODES } from "../../kit/parsing/mode.ts";
import { GROUP_TITLES, GROUPS, LOCK_GROUPS, type LockGroup } from "./lock-types.ts";
import { isOn, type LockSettings, lockedIn } from "./settings.ts";

const ACCESS = "restrict_members";

/** How many types of a group are locked. */
const countIn = (group: LockGroup, settings: LockSettings): number =>
  GROUPS[group].filter((lock) => settings[lock]).length;

const toGroup = (group: LockGroup, index: number): Control<LockSettings> => ({
  kind: "page",
  to: index + 1,
  label: GROUP_TITLES[group],
  value: (settings) => text("locks-of", { count: countIn(group, settings), all: GROUPS[group].length }),
});

/** Numbers that types of the group of texts go by. */
const NUMBERS: readonly Control<LockSettings>[] = [
  { kind: "stepper", key: "capsShare", label: "locks-control-caps", values: [50, 60, 70, 80, 90, 100] },
  { kind: "stepper", key: "longText", label: "locks-control-longtext", values: [200, 500, 1000, 2000, 4000] },
  { kind: "stepper", key: "mostLines", label: "locks-control-lines", values: [5, 10, 15, 25, 50, 100] },
];

const home: Page<LockSettings> = {
  title: "locks-title",
  overview: (settings) =>
    text("locks-overview", {
      count: lockedIn(settings).length,
      mode: text(isOn(settings) ? MODES[settings.mode] : "modes-off"),
    }),
  access: ACCESS,
  controls: [
    { kind: "choice", key: "mode", label: "locks-control-mode", values: MODES },
    ...LOCK_GROUPS.map(toGroup),
    { kind: "ask", prompt: "find", label: "locks-control-find", value: () => text("locks-value-find") },
    { kind: "toggle", key: "warns", label: "locks-control-warns" },
    {
      kind: "ask",
      key: "actions",
      prompt: "act",
      label: "locks-control-actions",
      value: ({ actions }) => text("locks-count", { count: Object.keys(actions).length }),
    },
    {
      kind: "ask",
      key: "allowed",
      prompt: "allow",
      label: "locks-control-allowed",
      value: ({ allowed }) => text("locks-count", { count: allowed.length }),
    },
  ],
};

const pageOf = (group: LockGroup): Page<LockSettings> => ({
  title: GROUP_TITLES[group],
  overview: () => text("locks-group-overview"),
  access: ACCESS,
  parent: 0,
  columns: 2,
  controls: [
    ...GROUPS[group].map((lock) => ({ kind: "toggle", key: lock, label: `locks-type-${lock}` }) as const),
    ...(group === "text" ? NUMBERS : []),
  ],
});

/** The first page, then the groups in their order. */
export const lockPages: readonly Page<LockSettings>[] = [home, ...LOCK_GROUPS.map(pageOf)];
