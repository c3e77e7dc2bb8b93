// The texts of blocklists: their state, their entries.

import type { Sanction } from "../../core/sanction.ts";
import { durationOf } from "../../core/sanction.ts";
import { moment, type Text, text } from "../../core/text.ts";
import { MODES } from "../../kit/parsing/mode.ts";
import { sanctionWords } from "../../kit/words/sanction-words.ts";
import type { Entry } from "./entry.ts";
import type { BlocklistSettings } from "./settings.ts";

/** The mode, what follows, and the reason. */
export function stateText({ mode, sanction, deletes, reason }: BlocklistSettings): Text {
  return text("blocklists-state", {
    mode: text(MODES[mode]),
    deletion: deletes ? text("blocklists-deletes") : text("blocklists-keeps"),
    sanction: sanction ? sanctionWords(sanction) : text("blocklists-nothing"),
    reason: reason === undefined ? text("blocklists-reason") : text("blocklists-own-reason", { reason }),
  });
}

/** An entry in the list: its trigger, and what is special about it. */
export function entryLine(entry: Entry, index: number): Text {
  const line = { position: index + 1, trigger: entry.trigger };
  const more = specialsOf(entry);
  return more.length === 0
    ? text("blocklists-line", line)
    : text("blocklists-line-with", { ...line, more: joined(more) });
}

function specialsOf({ reason, action, expiresAt }: Entry): readonly Text[] {
  const all = [
    action.sanction && sanctionWords(action.sanction),
    action.isSilent ? text("blocklists-silent") : undefined,
    action.deletes === true ? text("blocklists-deletes-own") : undefined,
    action.deletes === false ? text("blocklists-keeps-own") : undefined,
    expiresAt === undefined ? undefined : text("blocklists-expires", { when: moment(expiresAt) }),
    reason === undefined ? undefined : text("blocklists-own-reason", { reason }),
  ];
  return all.filter((one) => one !== undefined);
}

/** Several texts in one line. */
const joined = (all: readonly Text[]): Text =>
  all.reduce((first, second) => text("blocklists-both", { first, second }));

/** How many triggers are named in one message. */
const MOST_NAMED = 20;

/** Triggers in one line; of many, the first ones. */
export function listed(triggers: readonly string[]): string {
  const named = triggers.slice(0, MOST_NAMED).join(", ");
  return triggers.length > MOST_NAMED ? `${named}, …` : named;
}

/** An entry as it can be added again. */
export function entryWords({ trigger, reason = "", action }: Entry): string {
  const quoted = /[\s"(]/.test(trigger) ? `"${trigger.replace(/"/g, '\\"')}"` : trigger;
  return [quoted, reason, ...braces(action)].filter((word) => word !== "").join(" ");
}

function braces({ sanction, isSilent, deletes }: Entry["action"]): readonly string[] {
  const all: string[] = [];
  if (sanction) all.push(`{${isSilent ? "s" : ""}${sanctionWord(sanction)}}`);
  if (deletes !== undefined) all.push(deletes ? "{del}" : "{nodel}");
  return all;
}

const MINUTE = 60_000;

function sanctionWord(sanction: Sanction): string {
  const length = durationOf(sanction);
  return length === undefined ? sanction.kind : `t${sanction.kind} ${Math.ceil(length / MINUTE)}m`;
}
