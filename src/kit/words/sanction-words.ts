// Sanctions in words.
import type { Case } from "../../core/case.ts";
import type { Sanction } from "../../core/sanction.ts";
import { lasting, type PlainKey, type Text, text } from "../../core/text.ts";
import { elapsed } from "../../core/time.ts";

const NAMES = {
  warn: "sanctions-warn",
  restrict: "sanctions-restrict",
  mute: "sanctions-mute",
  decline: "sanctions-decline",
  kick: "sanctions-kick",
  ban: "sanctions-ban",
} as const satisfies Record<Sanction["kind"], PlainKey>;

/** What the sanction is called, with its length where it has one: `mute for 3 hours`. */
export function sanctionWords(sanction: Sanction): Text {
  const length = "for" in sanction ? sanction.for : undefined;
  if (length === undefined) return text(NAMES[sanction.kind]);
  const duration = lasting(length);
  if (sanction.kind === "restrict") return text("sanctions-restrict-for", { duration });
  return sanction.kind === "mute" ? text("sanctions-mute-for", { duration }) : text("sanctions-ban-for", { duration });
}

const OUTCOMES: Readonly<Record<string, PlainKey>> = {
  mute: "sanctions-muted",
  kick: "sanctions-kicked",
  ban: "sanctions-banned",
};

/** What somebody is after the sanction of the case: `banned`, `muted for 3 hours`. */
export function outcomeWords({ kind, at, until }: Pick<Case, "kind" | "at" | "until">): Text {
  const duration = until && lasting(elapsed(at, until));
  if (kind === "ban" && duration) return text("sanctions-banned-for", { duration });
  if (kind === "mute" && duration) return text("sanctions-muted-for", { duration });
  return text(OUTCOMES[kind] ?? "sanctions-restricted");
}
