// Parsers for what follows a command's name.
import type { Member } from "../../core/member.ts";
import type { Sanction } from "../../core/sanction.ts";
import { lasting, type Text, text } from "../../core/text.ts";
import {
  clampSanction,
  type Duration,
  isFailedDuration,
  leadingDuration,
  parseDuration,
  trailingDuration,
} from "../../core/time.ts";
import { BARE, type Form, form, inReply, replyForm } from "../declarations/forms.ts";
import type { Directory } from "../ports/people/directory.ts";
import type { ParserInput } from "../scope.ts";
import { accept, type Parsed, refuse } from "./parsed.ts";
import { answered, answeredAuthor, meantTargets, namedTargets } from "./targets.ts";

type Reading<A> = (said: ParserInput, directory: Directory) => Parsed<A> | Promise<Parsed<A>>;

/** Reads what is said with a command; a refusal shows the command's own example. */
export interface Parser<A> extends Reading<A> {
  /** The ways to write what it reads; empty where the command says them itself. */
  readonly forms: readonly Form[];
  /** Undefined where nothing is said. */
  readonly optional: () => Parser<A | undefined>;
  /** Refused where no message is answered. */
  readonly inReply: () => Parser<A>;
}

/** Makes a parser, with the forms of a command that reads by it. */
export function parser<A>(read: Reading<A>, forms: readonly Form[] = []): Parser<A> {
  const optional = (): Parser<A | undefined> =>
    parser<A | undefined>(
      (said, directory) => (said.args.trim() === "" ? accept(undefined) : read(said, directory)),
      forms.length > 0 ? [...BARE, ...forms] : [],
    );
  const replying = (): Parser<A> =>
    parser<A>(
      (said, directory) =>
        said.repliedTo ? read(said, directory) : refuse(text("args-reply-needed", { example: said.example })),
      inReply(forms),
    );
  return Object.assign((...asked: Parameters<Reading<A>>) => read(...asked), { forms, optional, inReply: replying });
}

/** People by name or by a reply, followed by some words. */
const withTargets = (words: string): readonly Form[] => [
  form(`<user> ${words}`),
  form(`<users> ${words}`),
  replyForm(words),
];

/** Whom an act concerns, and why. */
export interface TargetsAndReason {
  readonly targets: readonly Member[];
  readonly reason: string | undefined;
}

/** People, then an optional reason: `@anna @boris spam`. */
export const targetsAndReason = parser<TargetsAndReason>(async (said, directory) => {
  const meant = await meantTargets(said, directory);
  return meant.ok ? accept({ targets: meant.value.targets, reason: meant.value.rest || undefined }) : meant;
}, withTargets("[reason]"));

/** People, a length of time, then an optional reason: `@anna 3d spam`. */
export const targetsDurationAndReason = parser<TargetsAndReason & { readonly duration: Duration }>(
  async (said, directory) => {
    const meant = await meantTargets(said, directory);
    if (!meant.ok) return meant;
    const { targets, rest } = meant.value;
    const read = leadingDuration(rest);
    if (read === undefined) return refuse(durationRefusal(rest.split(/\s/, 1)[0] ?? "", said.example));
    return accept({ targets, duration: read.duration, reason: read.rest || undefined });
  },
  withTargets("<time> [reason]"),
);

/** Whom an act concerns, and why; with its length where nothing else is said, or one that the reason begins with. */
export interface TargetsAndPerhapsLength extends TargetsAndReason {
  readonly duration?: Duration | undefined;
  /** The reason may begin or end with a length by chance: `3d printing offers`. */
  readonly offered?: Duration | undefined;
}

/** People, then a length of time alone, or an optional reason: `@anna 10m`, `@anna 3d printing offers`, `@anna spam 3d`. */
export const targetsAndPerhapsLength = parser<TargetsAndPerhapsLength>(async (said, directory) => {
  const meant = await meantTargets(said, directory);
  if (!meant.ok) return meant;
  const { targets, rest } = meant.value;
  if (isFailedDuration(rest)) return refuse(durationRefusal(rest, `${said.command} @anna 3d`));
  const read = leadingDuration(rest);
  if (read?.rest === "") return accept({ targets, reason: undefined, duration: read.duration });
  return accept({ targets, reason: rest || undefined, offered: read?.duration ?? trailingDuration(rest) });
}, withTargets("[reason]"));

/** Somebody else, by name or by reply; undefined where nobody is meant. */
export const maybeTarget = parser<Member | undefined>(
  async (said, directory) => {
    const named = await namedTargets(said, directory);
    if (!named.ok) return named;
    const [first] = named.value.targets;
    const replied = answered(said);
    return first === undefined && replied ? answeredAuthor(replied, said.example) : accept(first);
  },
  [form(""), form("<user>"), replyForm()],
);

/** Nothing is expected, and whatever is said is left alone. */
export const nothing = parser<undefined>(() => accept(undefined), BARE);

const SWITCH: ReadonlyMap<string, boolean> = new Map([
  ...["on", "yes", "true"].map((word) => [word, true] as const),
  ...["off", "no", "false"].map((word) => [word, false] as const),
]);

/** Whether a word switches something on or off; undefined where it does neither. */
export const readSwitch = (word: string): boolean | undefined => SWITCH.get(word.trim().toLowerCase());

/** `on`, `yes`, `true` or `off`, `no`, `false`. */
export const onOff = parser<boolean>(
  ({ args, example }) => {
    const isOn = readSwitch(args);
    return isOn === undefined ? refuse(text("args-on-off", { example })) : accept(isOn);
  },
  [form("on"), form("off")],
);

/** The bounds of a length of time. */
export interface DurationBounds {
  readonly shortest: Duration;
  readonly longest: Duration;
}

/** A length of time within bounds, or `off`. */
export const durationOrOff = (bounds: DurationBounds): Parser<Duration | "off"> =>
  parser<Duration | "off">(
    ({ args, example }) => {
      const word = args.trim();
      if (isOff(word)) return accept("off");
      const duration = parseDuration(word);
      return duration === undefined ? refuse(durationRefusal(word, example)) : within(duration, example, bounds);
    },
    [form("<time>"), form("off")],
  );

/** The duration; or, outside the bounds, a refusal that names them. */
export function within(duration: Duration, example: string, { shortest, longest }: DurationBounds): Parsed<Duration> {
  return duration >= shortest && duration <= longest
    ? accept(duration)
    : refuse(text("args-duration-bounds", { shortest: lasting(shortest), longest: lasting(longest), example }));
}

/** Whether a word switches something off. */
export const isOff = (word: string): boolean => readSwitch(word) === false;

/** `ban`, `kick`, `mute`, `tban 3d` or `tmute 3h`, as readSanction reads them. */
export const sanctionMode = parser<Sanction>(
  ({ args, example }) => {
    const sanction = readSanction(args);
    return sanction ? accept(sanction) : refuse(text("args-sanction", { example }));
  },
  [form("<action>")],
);

/** Reads the name of a sanction, with its length, as Telegram can keep it, where it has one; anything else is undefined. */
export function readSanction(words: string): Sanction | undefined {
  const [, endless, temporary, length = ""] = /^\s*(?:(ban|kick|mute)|t(ban|mute)\s+(\S.*?))\s*$/i.exec(words) ?? [];
  const duration = parseDuration(length);
  if (temporary !== undefined)
    return duration && { kind: temporary.toLowerCase() === "ban" ? "ban" : "mute", for: clampSanction(duration) };
  return ENDLESS.find(({ kind }) => kind === endless?.toLowerCase());
}

const ENDLESS: readonly Sanction[] = [{ kind: "ban" }, { kind: "kick" }, { kind: "mute" }];

/** Why something is no length of time. */
export const durationRefusal = (word: string, example: string): Text =>
  word === "" ? text("args-duration-missing", { example }) : text("args-duration-malformed", { word, example });
