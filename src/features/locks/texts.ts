// The texts of locks.
import { inLines, type Text, text } from "../../core/text.ts";
import { MODES } from "../../kit/parsing/mode.ts";
import { sanctionWords } from "../../kit/words/sanction-words.ts";
import type { Allowed } from "./allowlist.ts";
import { GROUP_TITLES, GROUPS, LOCK_GROUPS, type LockGroup, type LockId } from "./lock-types.ts";
import { type LockSettings, lockedIn } from "./settings.ts";

/** What a lock type concerns: `photos`. */
export const lockName = (lock: LockId): Text => text(`locks-type-${lock}`);

/** What is locked, by group, with the action and reason of each that has its own. */
export function stateText(settings: LockSettings): Text {
  const locked = lockedIn(settings);
  if (locked.length === 0) return text("locks-none");
  const lines = LOCK_GROUPS.flatMap((group) => groupLines(group, settings));
  return inLines([
    text("locks-state", { count: locked.length, mode: text(MODES[settings.mode]) }),
    ...lines,
    ...(settings.warns ? [text("locks-state-warns")] : []),
    ...(settings.allowed.length > 0 ? [text("locks-state-allowed", { count: settings.allowed.length })] : []),
  ]);
}

function groupLines(group: LockGroup, settings: LockSettings): readonly Text[] {
  const locked = GROUPS[group].filter((lock) => settings[lock]);
  if (locked.length === 0) return [];
  return [
    text("locks-heading", { title: text(GROUP_TITLES[group]) }),
    ...locked.map((lock) => lockLine(lock, settings)),
  ];
}

/** One lock type with its name, and what it does besides deleting. */
export function lockLine(lock: LockId, { actions }: Pick<LockSettings, "actions">): Text {
  const { reason, sanction } = actions[lock] ?? {};
  const line = text("locks-line", { name: lock, what: lockName(lock) });
  const parts = [
    ...(sanction ? [sanctionWords(sanction)] : []),
    ...(reason === undefined ? [] : [text("locks-quoted", { reason })]),
  ];
  return parts.reduce((before, more) => text("locks-line-more", { before, more }), line);
}

/** The names of a group's types, in one line. */
export const groupLine = (group: LockGroup): Text =>
  text("locks-types-line", { title: text(GROUP_TITLES[group]), names: GROUPS[group].join(", ") });

/** All types of a group, with what each is. */
export const typesOf = (group: LockGroup): Text =>
  inLines([
    text("locks-heading", { title: text(GROUP_TITLES[group]) }),
    ...GROUPS[group].map((lock) => text("locks-line", { name: lock, what: lockName(lock) })),
  ]);

/** An entry of the list of what is allowed, as somebody would type it. */
export const allowedWords = ({ kind, value }: Allowed): string =>
  kind === "pack" ? `t.me/addstickers/${value}` : value;

export const allowedText = (allowed: readonly Allowed[]): Text =>
  allowed.length === 0
    ? text("locks-allowed-none")
    : text("locks-allowed", {
        count: allowed.length,
        lines: allowed.map((one) => text("locks-allowed-line", { entry: allowedWords(one) })),
      });
