// /restrict: takes single permissions from a member, by words or with a keyboard.

import type { Member, Permission } from "../../../core/member.ts";
import { text } from "../../../core/text.ts";
import { type Duration, isFailedDuration, leadingDuration } from "../../../core/time.ts";
import { type Command, command } from "../../../kit/declarations/command.ts";
import { form, replyForm } from "../../../kit/declarations/forms.ts";
import { durationRefusal, parser } from "../../../kit/parsing/args.ts";
import { accept, refuse } from "../../../kit/parsing/parsed.ts";
import { meantTargets } from "../../../kit/parsing/targets.ts";
import { permissionsOf, permissionWords } from "../../../kit/words/permission-words.ts";
import { actOnTargets } from "../act-on-targets.ts";
import { permissionKeyboard, type RestrictionDeps } from "../callbacks/permissions.ts";
import type { PunishmentSettings } from "../settings.ts";

/** The targets, permissions, length and reason; without permissions the keyboard is shown. */
interface Restriction {
  readonly targets: readonly Member[];
  readonly denied: readonly Permission[];
  readonly duration: Duration | undefined;
  readonly reason: string | undefined;
}

const EXAMPLE = "@anna media 2d";

const parse = parser<Restriction>(async (said, directory) => {
  const meant = await meantTargets(said, directory);
  if (!meant.ok) return meant;
  const { targets, rest } = meant.value;
  const words = rest.split(/[\s,]+/).filter(Boolean);
  const end = words.findIndex((word) => permissionsOf(word) === undefined);
  const named = end === -1 ? words : words.slice(0, end);
  const denied = [...new Set(named.flatMap((word) => permissionsOf(word) ?? []))];
  if (denied.length === 0 && words.length > 0)
    return refuse(text("punishments-restrict-malformed", { words: permissionWords(), example: said.example }));
  const left = words.slice(named.length).join(" ");
  if (isFailedDuration(left)) return refuse(durationRefusal(left, said.example));
  const read = leadingDuration(left);
  return accept({ targets, denied, duration: read?.duration, reason: (read?.rest ?? left) || undefined });
});

export const restrictCommand = (deps: RestrictionDeps): Command<PunishmentSettings> =>
  command({
    name: "restrict",
    summary: "punishments-command-restrict",
    example: EXAMPLE,
    access: "restrict_members",
    botRights: ["restrict_members"],
    place: "group",
    forms: [form("<user>"), form("<user> <permissions> [time] [reason]"), replyForm("<permissions> [time] [reason]")],
    parse,
    run: async (call) => {
      const { targets, denied, duration, reason } = call.args;
      const [first] = targets;
      if (denied.length === 0 && first) return permissionKeyboard(deps, call, first);
      const sanction = { kind: "restrict", denied, for: duration } as const;
      return actOnTargets(deps, { ...call, args: { targets, reason } }, { sanction });
    },
  });
