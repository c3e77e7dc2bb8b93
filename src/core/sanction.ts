// What can be done to a member.
import type { Permission } from "./member.ts";
import { clampSanction, type Duration } from "./time.ts";

/** A consequence for a member; without `for` it has no end. */
export type Sanction =
  | { readonly kind: "warn" }
  /** Takes single permissions away, or gives some back that earlier acts have taken; everything else stays as it is. */
  | {
      readonly kind: "restrict";
      readonly denied: readonly Permission[];
      readonly allowed?: readonly Permission[];
      readonly for?: Duration | undefined;
    }
  | { readonly kind: "mute"; readonly for?: Duration | undefined }
  /** Turns down a request to join; the asker may ask again. */
  | { readonly kind: "decline" }
  | { readonly kind: "kick" }
  | { readonly kind: "ban"; readonly for?: Duration | undefined };

const HARSHNESS = { warn: 0, restrict: 1, mute: 2, decline: 3, kick: 4, ban: 5 } as const;

/** How long the sanction lasts, within Telegram's bounds; undefined where it has no end or ends at once. */
export const durationOf = (sanction: Sanction): Duration | undefined =>
  "for" in sanction && sanction.for !== undefined ? clampSanction(sanction.for) : undefined;

const weigh = (sanction: Sanction): readonly [number, number] => [
  HARSHNESS[sanction.kind],
  durationOf(sanction) ?? Number.POSITIVE_INFINITY,
];

/** The harsher of two sanctions: ban over kick over decline over mute over restrict over warn, then the longer; none is the mildest. */
export function harsher(a: Sanction | undefined, b: Sanction | undefined): Sanction | undefined {
  if (a === undefined || b === undefined) return a ?? b;
  const [[kindA, lengthA], [kindB, lengthB]] = [weigh(a), weigh(b)];
  if (kindA !== kindB) return kindA > kindB ? a : b;
  return lengthA >= lengthB ? a : b;
}
