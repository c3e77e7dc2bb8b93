// The commands of locks and of what is allowed in spite of them.
import { inLines, type Text, text } from "../../core/text.ts";
import { FOR_MODERATORS } from "../../kit/declarations/access-presets.ts";
import { type Command, command } from "../../kit/declarations/command.ts";
import { form } from "../../kit/declarations/forms.ts";
import { nothing, onOff, parser } from "../../kit/parsing/args.ts";
import { onOffWatch } from "../../kit/parsing/mode.ts";
import { accept } from "../../kit/parsing/parsed.ts";
import type { Call } from "../../kit/scope.ts";
import { allowedEntries, lockRequest, unlockRequest } from "./arguments.ts";
import { allowing, disallowing, locking, unlocking } from "./changes.ts";
import { LOCK_GROUPS, searchLocks } from "./lock-types.ts";
import { type LockSettings, lockedIn, MOST_ALLOWED } from "./settings.ts";
import { allowedText, allowedWords, groupLine, lockLine, stateText, typesOf } from "./texts.ts";

type LockCall<A> = Call<LockSettings, A>;

/** Changes settings and says what is so now. */
async function changed(
  { configure, settings }: LockCall<unknown>,
  change: Partial<LockSettings>,
  said: (now: LockSettings) => Text,
): Promise<Text> {
  return (await configure(change)) ?? said({ ...settings, ...change });
}

const lock: Command<LockSettings> = command({
  name: "lock",
  summary: "locks-command-lock",
  example: "url sticker ### No adverts {warn}",
  ...FOR_MODERATORS,
  parse: lockRequest,
  run: (call) =>
    changed(call, locking(call.settings, call.args), (now) =>
      text("locks-locked", {
        lines: call.args.locks.map((one) => lockLine(one, now)),
        hint:
          now.mode === "on" ? text("locks-hint-unlock", { name: call.args.locks[0] ?? "" }) : text("locks-hint-mode"),
      }),
    ),
});

const unlock: Command<LockSettings> = command({
  name: "unlock",
  summary: "locks-command-unlock",
  example: "sticker",
  ...FOR_MODERATORS,
  parse: unlockRequest,
  run: async (call) => {
    const { args, settings } = call;
    const meant = args === "all" ? lockedIn(settings) : args;
    const locked = meant.filter((one) => settings[one]);
    if (locked.length === 0) return text("locks-not-locked", { names: meant.join(", ") });
    return changed(call, unlocking(settings, locked), () =>
      text("locks-unlocked", { lines: locked.map((one) => lockLine(one, { actions: {} })) }),
    );
  },
});

const locks: Command<LockSettings> = command({
  name: "locks",
  summary: "locks-command-locks",
  example: "watch",
  ...FOR_MODERATORS,
  parse: onOffWatch.optional(),
  run: async (call) =>
    call.args === undefined ? stateText(call.settings) : changed(call, { mode: call.args }, stateText),
});

const lockTypes: Command<LockSettings> = command({
  name: "locktypes",
  summary: "locks-command-locktypes",
  example: "links",
  access: "everyone",
  place: "group",
  parse: parser<string>(({ args }) => accept(args.trim().toLowerCase()), [form(""), form("<text>")]),
  run: async ({ args }) => {
    if (args === "") return inLines([...LOCK_GROUPS.map(groupLine), text("locks-types-more")]);
    const group = LOCK_GROUPS.find((one) => one === args);
    if (group !== undefined) return typesOf(group);
    const found = searchLocks(args);
    return found.length === 0
      ? text("locks-types-none", { word: args })
      : inLines(found.map((one) => lockLine(one, { actions: {} })));
  },
});

const lockWarns: Command<LockSettings> = command({
  name: "lockwarns",
  summary: "locks-command-lockwarns",
  example: "on",
  ...FOR_MODERATORS,
  parse: onOff.optional(),
  run: async (call) => {
    const said = ({ warns }: LockSettings): Text => text(warns ? "locks-warns-on" : "locks-warns-off");
    return call.args === undefined ? said(call.settings) : changed(call, { warns: call.args }, said);
  },
});

const allowlist: Command<LockSettings> = command({
  name: "allowlist",
  summary: "locks-command-allowlist",
  example: "example.org @news /rules",
  ...FOR_MODERATORS,
  parse: allowedEntries.optional(),
  run: async (call) => {
    const { args, settings } = call;
    if (args === undefined) return allowedText(settings.allowed);
    const allowed = allowing(settings.allowed, args);
    if (allowed.length > MOST_ALLOWED) return text("locks-allowed-full", { most: MOST_ALLOWED });
    return changed(call, { allowed }, () => text("locks-allowed-now", { entries: args.map(allowedWords).join(", ") }));
  },
});

const rmAllowlist: Command<LockSettings> = command({
  name: "rmallowlist",
  summary: "locks-command-rmallowlist",
  example: "example.org",
  ...FOR_MODERATORS,
  parse: allowedEntries,
  run: async (call) => {
    const { args, settings } = call;
    const allowed = disallowing(settings.allowed, args);
    const entries = args.map(allowedWords).join(", ");
    if (allowed.length === settings.allowed.length) return text("locks-not-allowed", { entries });
    return changed(call, { allowed }, () => text("locks-disallowed", { entries }));
  },
});

const rmAllowlistAll: Command<LockSettings> = command({
  name: "rmallowlistall",
  summary: "locks-command-rmallowlistall",
  access: "owner",
  place: "group",
  isListedLast: true,
  parse: nothing,
  run: async (call) =>
    call.settings.allowed.length === 0
      ? text("locks-allowed-none")
      : changed(call, { allowed: [] }, () => text("locks-allowed-cleared", { count: call.settings.allowed.length })),
});

export const lockCommands: readonly Command<LockSettings>[] = [
  lock,
  unlock,
  locks,
  lockTypes,
  lockWarns,
  allowlist,
  rmAllowlist,
  rmAllowlistAll,
];
