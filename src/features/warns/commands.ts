// The commands of warnings: giving, taking back, looking up.
import type { Member, Right } from "../../core/member.ts";
import { moment, type PlainKey, type Text, text } from "../../core/text.ts";
import { nothing } from "../../kit/args.ts";
import { type Command, command } from "../../kit/command.ts";
import type { Sightings } from "../../kit/ports/sightings.ts";
import type { Warner } from "../../kit/ports/warner.ts";
import { notice, type Reply } from "../../kit/reply.ts";
import { type Manner, ruleOnAll } from "../../kit/rulings.ts";
import type { Call } from "../../kit/scope.ts";
import { optionalTarget, targetsAndReason } from "../../kit/targets.ts";
import { limitOf } from "./ladder.ts";
import type { WarningStore } from "./ports.ts";
import { rememberedSince, type WarnSettings } from "./settings.ts";
import { removeNewest, type WithdrawalNeeds } from "./withdrawal.ts";

export interface WarnCommandNeeds extends WithdrawalNeeds {
  readonly warner: Warner;
  readonly albums: Pick<Sightings, "album">;
}

/** The commands that are about one member's warnings, and the one that clears a whole group. */
export const memberCommands = (needs: WarnCommandNeeds): readonly Command<WarnSettings>[] => [
  give(needs, "warn", {}),
  give(needs, "dwarn", { deletes: true }),
  give(needs, "swarn", { isSilent: true }),
  command({
    ...{ name: "rmwarn", aliases: ["unwarn"], example: "@username", access: "restrict_members", place: "group" },
    summary: "warns-command-rmwarn",
    parse: targetsAndReason,
    run: (call) => removeNewest(needs, call, call.args.targets[0]),
  }),
  command({
    ...{ name: "warns", example: "@username", access: "everyone", place: "group", summary: "warns-command-warns" },
    parse: optionalTarget,
    run: (call) => show(needs.warnings, call, call.args ?? call.actor),
  }),
  command({
    ...{ name: "resetwarn", example: "@username", access: "restrict_members", place: "group" },
    summary: "warns-command-resetwarn",
    parse: targetsAndReason,
    run: async ({ chat, args }) => {
      const [user] = args.targets;
      const count = await needs.warnings.reset(chat.id, user.id);
      return count === 0 ? text("warns-none", { user }) : notice(text("warns-reset", { user, count }));
    },
  }),
  command({
    ...{ name: "resetallwarns", access: "owner", place: "group", summary: "warns-command-resetallwarns" },
    parse: nothing,
    run: async ({ chat }) => notice(text("warns-reset-all", { count: await needs.warnings.resetAll(chat.id) })),
  }),
];

/** The bot needs the right for what the last warning leads to, and for the message that goes with it. */
const RIGHTS: readonly Right[] = ["restrict_members"];
const DELETING: readonly Right[] = ["restrict_members", "delete_messages"];

function give(
  { warner, albums }: WarnCommandNeeds,
  name: "warn" | "dwarn" | "swarn",
  manner: Manner,
): Command<WarnSettings> {
  return command({
    ...{
      name,
      example: "@username spam",
      access: "restrict_members",
      place: "group",
      silent: manner.isSilent === true,
    },
    needs: manner.deletes ? DELETING : RIGHTS,
    summary: `warns-command-${name}` satisfies PlainKey,
    parse: targetsAndReason,
    run: (call) =>
      ruleOnAll(call, { albums, manner, rule: (draft) => warner.warn({ ...draft, sanction: { kind: "warn" } }) }),
  });
}

async function show(
  warnings: WarningStore,
  { chat, settings, now }: Call<WarnSettings, unknown>,
  user: Member,
): Promise<Reply> {
  const standing = await warnings.list(chat.id, user.id, rememberedSince(settings, now));
  if (standing.length === 0) return text("warns-none", { user });
  const lines: readonly Text[] = standing.map(({ reason, at }, index) => {
    const line = { number: String(index + 1), when: moment(at) };
    return reason === undefined ? text("warns-line", line) : text("warns-line-reason", { ...line, reason });
  });
  return text("warns-list", { user, count: standing.length, limit: limitOf(settings), lines });
}
