// The sanctions that the pages of protections offer, from the mildest to the harshest.
import type { Sanction } from "../../core/sanction.ts";
import { days, hours } from "../../core/time.ts";

export const SANCTION_CHOICES: readonly Sanction[] = [
  { kind: "mute", for: hours(1) },
  { kind: "mute", for: days(1) },
  { kind: "mute" },
  { kind: "kick" },
  { kind: "ban", for: days(1) },
  { kind: "ban" },
];
