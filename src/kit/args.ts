// Readers of what stands after a command's name.
import type { Sanction } from "../core/sanction.ts";
import { text } from "../core/text.ts";
import { clampSanction, type Duration, parseDuration } from "../core/time.ts";
import { accept, type Parsed, refuse } from "./parsed.ts";
import type { Utterance } from "./scope.ts";

/** For commands that take nothing: whatever follows is not looked at. */
export const nothing = (): Parsed<undefined> => accept(undefined);

const SWITCH: ReadonlyMap<string, boolean> = new Map([
  ["on", true],
  ["yes", true],
  ["true", true],
  ["off", false],
  ["no", false],
  ["false", false],
]);

/** `on yes true` or `off no false`; undefined where nothing is said, which asks for the present state. */
export function onOff({ args }: Pick<Utterance, "args">): Parsed<boolean | undefined> {
  const word = args.trim().toLowerCase();
  if (word === "") return accept(undefined);
  const value = SWITCH.get(word);
  return value === undefined ? refuse(text("args-on-off")) : accept(value);
}

/** Whether the word switches something off. */
export const isOff = (word: string): boolean => SWITCH.get(word.toLowerCase()) === false;

/** A whole number within bounds. */
export function readCount(word: string, [min, max]: readonly [number, number]): number | undefined {
  const count = /^\d{1,9}$/.test(word) ? Number(word) : Number.NaN;
  return count >= min && count <= max ? count : undefined;
}

const TIMED = { tban: "ban", tmute: "mute" } as const;
const UNTIMED: readonly string[] = ["warn", "mute", "kick", "ban"] satisfies Sanction["kind"][];

/** `ban`, `kick`, `mute`, `tban 3d`, `tmute 3h`; undefined for anything else. */
export function readSanction(words: string): Sanction | undefined {
  const [name = "", length, ...rest] = words.trim().toLowerCase().split(/\s+/);
  if (rest.length > 0) return undefined;
  if (name === "tban" || name === "tmute") {
    const duration = parseDuration(length ?? "");
    return duration && { kind: TIMED[name], for: clampSanction(duration) };
  }
  return length === undefined && isUntimed(name) ? { kind: name } : undefined;
}

const isUntimed = (name: string): name is "mute" | "kick" | "ban" => UNTIMED.includes(name) && name !== "warn";

/** A mode that a protection can have; undefined where nothing is said. */
export function sanctionMode({ args }: Pick<Utterance, "args">): Parsed<Sanction | undefined> {
  if (args.trim() === "") return accept(undefined);
  const sanction = readSanction(args);
  return sanction ? accept(sanction) : refuse(text("args-sanction-mode"));
}

/** A length of time, or `off`; undefined where nothing is said. */
export function durationOrOff({ args }: Pick<Utterance, "args">): Parsed<Duration | "off" | undefined> {
  const word = args.trim();
  if (word === "") return accept(undefined);
  if (isOff(word)) return accept("off");
  const duration = parseDuration(word);
  return duration ? accept(duration) : refuse(text("args-duration-or-off"));
}
