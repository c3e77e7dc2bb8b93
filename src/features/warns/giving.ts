// The commands that warn.

import { hasRight } from "../../core/member.ts";
import { text } from "../../core/text.ts";
import { TO_RESTRICT } from "../../kit/access-presets.ts";
import { type TargetsAndReason, targetsAndReason } from "../../kit/args.ts";
import { type Command, command } from "../../kit/command.ts";
import type { Ports } from "../../kit/platform.ts";
import type { Ruling } from "../../kit/ports/moderator.ts";
import type { Warner } from "../../kit/ports/warner.ts";
import { messagesOfTarget, repliedMessages } from "../../kit/replied-messages.ts";
import { rightName } from "../../kit/right-name.ts";
import type { Call } from "../../kit/scope.ts";
import { rulingsReply, troublesReply } from "./notices.ts";
import type { WarnSettings } from "./settings.ts";

export type GivingDeps = Ports<"records" | "sightings"> & {
  readonly warner: Warner;
};

type Told = Call<WarnSettings, TargetsAndReason>;

export const givingCommands = (deps: GivingDeps): readonly Command<WarnSettings>[] => [
  command({
    name: "warn",
    summary: "warns-command-warn",
    example: "@anna spam",
    ...TO_RESTRICT,
    parse: targetsAndReason,
    run: async (call) => rulingsReply(await give(deps, call), deps.records),
  }),
  command({
    name: "dwarn",
    summary: "warns-command-dwarn",
    example: "spam",
    ...TO_RESTRICT,
    needs: ["restrict_members", "delete_messages"],
    parse: targetsAndReason.inReply(),
    run: async (call) => {
      if (!hasRight(call.standing, "delete_messages"))
        return text("access-lacks-right", { right: rightName("delete_messages") });
      return rulingsReply(await give(deps, call, await repliedMessages(deps.sightings, call.repliedTo)), deps.records);
    },
  }),
  command({
    name: "swarn",
    summary: "warns-command-swarn",
    example: "@anna spam",
    ...TO_RESTRICT,
    silent: true,
    parse: targetsAndReason,
    run: async (call) => troublesReply(await give(deps, call)),
  }),
];

/** Warns one after the other; messages go with the first. */
async function give(
  { warner, sightings }: GivingDeps,
  call: Told,
  messages: readonly number[] = [],
): Promise<readonly Ruling[]> {
  const { chat, actor, now, args } = call;
  const rulings: Ruling[] = [];
  for (const target of args.targets) {
    const remove = rulings.length === 0 ? messages : [];
    const by = { kind: "member", member: actor } as const;
    const batch = rulings.map((ruling) => (ruling.ok ? ruling.case.number : undefined)).find(Boolean);
    const about = remove.length > 0 ? [] : await messagesOfTarget(sightings, call.repliedTo, target);
    const sanction = { kind: "warn" } as const;
    rulings.push(await warner.warn({ chat, target, sanction, reason: args.reason, by, now, remove, about, batch }));
  }
  return rulings;
}
