// The settings of copies and bursts in words.
import { lasting, type Text, text } from "../../core/text.ts";
import type { Mode } from "../../kit/parsing/mode.ts";
import { sanctionWords } from "../../kit/words/sanction-words.ts";
import { LEAST_LENGTH } from "./content-hash.ts";
import type { DuplicateSettings } from "./settings.ts";

/** What counts as copies, and what follows. */
export function copiesText(settings: DuplicateSettings): Text {
  const { mode, limit, window, acrossMembers, members, acrossGroups, groups, sanction } = settings;
  if (mode === "off") return text("duplicates-state-off");
  const limits = [
    text("duplicates-state-own", { count: limit }),
    ...(acrossMembers ? [text("duplicates-state-members", { count: members })] : []),
    ...(acrossGroups ? [text("duplicates-state-groups", { count: groups })] : []),
  ];
  const state = text("duplicates-state", {
    limits,
    window: lasting(window),
    sanction: sanctionWords(sanction),
    distinctive: acrossMembers || acrossGroups ? text("duplicates-state-distinctive", { count: LEAST_LENGTH }) : "",
  });
  return watched(mode, state);
}

/** What counts as a burst of newcomers, and what follows. */
export function burstText(settings: DuplicateSettings): Text {
  const { burstMode, newcomers, alike, burstWindow, joined, burstSanction } = settings;
  if (burstMode === "off") return text("duplicates-burst-off");
  const state = text("duplicates-burst-state", {
    newcomers,
    alike,
    window: lasting(burstWindow),
    joined: lasting(joined),
    sanction: sanctionWords(burstSanction),
  });
  return watched(burstMode, state);
}

const watched = (mode: Mode, state: Text): Text => (mode === "watch" ? text("modes-watched-state", { state }) : state);
