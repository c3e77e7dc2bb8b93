// Sanctions in words.
import type { Sanction } from "../core/sanction.ts";
import { lasting, type PlainKey, type Text, text } from "../core/text.ts";

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
