// What admins do to members by hand: ban, kick, mute, with their d, s and t kinds, and the way back.
import type { Right } from "../../core/member.ts";
import type { Sanction } from "../../core/sanction.ts";
import { type PlainKey, text } from "../../core/text.ts";
import { days, hours, minutes } from "../../core/time.ts";
import { nothing } from "../../kit/args.ts";
import { type Command, command } from "../../kit/command.ts";
import { defineFeature } from "../../kit/feature.ts";
import type { Moderator } from "../../kit/ports/moderator.ts";
import type { Sightings } from "../../kit/ports/sightings.ts";
import { type Manner, ruleOnAll } from "../../kit/rulings.ts";
import { targetsAndReason, targetsDurationAndReason } from "../../kit/targets.ts";
import { type PunishmentSettings, punishmentSettings } from "./settings.ts";

export interface PunishmentNeeds {
  readonly moderator: Moderator;
  readonly albums: Pick<Sightings, "album">;
}

export function punishments(needs: PunishmentNeeds) {
  return defineFeature("punishments", punishmentSettings, {
    title: "punishments-title",
    commands: [
      ...[...family(needs, "ban"), timed(needs, "ban"), lift(needs, "ban")],
      ...[...family(needs, "kick"), kickMe(needs)],
      ...[...family(needs, "mute"), timed(needs, "mute"), lift(needs, "mute")],
    ],
    pages: [
      {
        title: "punishments-title",
        overview: () => text("punishments-overview"),
        access: "change_info",
        controls: [
          { kind: "toggle", key: "keepNotices", label: "punishments-keep-notices" },
          { kind: "duration", key: "noticesFor", label: "punishments-notices-for", values: NOTICE_TIMES },
        ],
      },
    ],
  });
}

const NOTICE_TIMES = [minutes(1), minutes(5), minutes(30), hours(6), days(1)];

/** `/ban`, `/dban`, `/sban`, and the same for the other punishments. */
const family = (needs: PunishmentNeeds, kind: Kin["kind"]): readonly Command<PunishmentSettings>[] => [
  plain(needs, { kind, name: kind, manner: {} }),
  plain(needs, { kind, name: `d${kind}`, manner: { deletes: true } }),
  plain(needs, { kind, name: `s${kind}`, manner: { isSilent: true } }),
];

interface Kin {
  readonly kind: "ban" | "kick" | "mute";
  readonly name: `${"" | "d" | "s"}${"ban" | "kick" | "mute"}`;
  readonly manner: Manner;
}

const EXAMPLE = "@username";

/** The rights that the bot needs: to punish, and to delete besides. */
const PUNISHING: readonly Right[] = ["restrict_members"];
const DELETING: readonly Right[] = ["restrict_members", "delete_messages"];

function plain({ moderator, albums }: PunishmentNeeds, { kind, name, manner }: Kin): Command<PunishmentSettings> {
  return command({
    ...{
      name,
      example: `${EXAMPLE} spam`,
      access: "restrict_members",
      place: "group",
      silent: manner.isSilent === true,
    },
    needs: manner.deletes ? DELETING : PUNISHING,
    summary: `punishments-command-${name}` satisfies PlainKey,
    parse: targetsAndReason,
    run: (call) =>
      ruleOnAll(call, { albums, manner, rule: (draft) => moderator.sanction({ ...draft, sanction: { kind } }) }),
  });
}

function timed({ moderator, albums }: PunishmentNeeds, kind: "ban" | "mute"): Command<PunishmentSettings> {
  return command({
    ...{
      name: `t${kind}`,
      example: `${EXAMPLE} 3d spam`,
      access: "restrict_members",
      needs: PUNISHING,
      place: "group",
    },
    summary: kind === "ban" ? "punishments-command-tban" : "punishments-command-tmute",
    parse: targetsDurationAndReason,
    run: (call) => {
      const sanction: Sanction = { kind, for: call.args.duration };
      return ruleOnAll(call, { albums, manner: {}, rule: (draft) => moderator.sanction({ ...draft, sanction }) });
    },
  });
}

function lift({ moderator, albums }: PunishmentNeeds, from: "ban" | "mute"): Command<PunishmentSettings> {
  return command({
    ...{ name: `un${from}`, example: EXAMPLE, access: "restrict_members", needs: PUNISHING, place: "group" },
    summary: from === "ban" ? "punishments-command-unban" : "punishments-command-unmute",
    parse: targetsAndReason,
    run: (call) => ruleOnAll(call, { albums, manner: {}, rule: (draft) => moderator.relieve({ ...draft, from }) }),
  });
}

/** Members may remove themselves, and come back. */
function kickMe({ moderator }: PunishmentNeeds): Command<PunishmentSettings> {
  return command({
    ...{ name: "kickme", access: "everyone", needs: PUNISHING, place: "group" },
    summary: "punishments-command-kickme",
    parse: nothing,
    run: async ({ chat, actor, now }) => {
      const by = { kind: "member", member: actor } as const;
      const ruling = await moderator.sanction({
        chat,
        now,
        by,
        target: actor,
        sanction: { kind: "kick" },
        reason: undefined,
      });
      return ruling.ok ? ruling.card : ruling.refusal;
    },
  });
}
