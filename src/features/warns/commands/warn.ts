// The commands that warn.

import { hasRight } from "../../../core/member.ts";
import { text } from "../../../core/text.ts";
import { messagesOfTarget, repliedMessages } from "../../../kit/acts/replied-messages.ts";
import { TO_RESTRICT } from "../../../kit/declarations/access-presets.ts";
import { type Command, command } from "../../../kit/declarations/command.ts";
import { type TargetsAndReason, targetsAndReason } from "../../../kit/parsing/args.ts";
import type { Ports } from "../../../kit/platform.ts";
import type { ModerationResult } from "../../../kit/ports/cases/moderator.ts";
import type { Warner } from "../../../kit/ports/cases/warner.ts";
import type { Call } from "../../../kit/scope.ts";
import { rightName } from "../../../kit/words/right-name.ts";
import type { WarnSettings } from "../settings.ts";
import { failuresReply, resultsReply } from "../texts.ts";

export type WarnCommandDeps = Ports<"audit" | "seen"> & {
  readonly warner: Warner;
};

export type WarnCall = Call<WarnSettings, TargetsAndReason>;

export const warnCommands = (deps: WarnCommandDeps): readonly Command<WarnSettings>[] => [
  command({
    name: "warn",
    summary: "warns-command-warn",
    example: "@anna spam",
    ...TO_RESTRICT,
    parse: targetsAndReason,
    run: async (call) => resultsReply(await warnTargets(deps, call), deps.audit),
  }),
  command({
    name: "dwarn",
    summary: "warns-command-dwarn",
    example: "spam",
    ...TO_RESTRICT,
    botRights: ["restrict_members", "delete_messages"],
    parse: targetsAndReason.inReply(),
    run: async (call) => {
      if (!hasRight(call.status, "delete_messages"))
        return text("access-lacks-right", { right: rightName("delete_messages") });
      return resultsReply(await warnTargets(deps, call, await repliedMessages(deps.seen, call.repliedTo)), deps.audit);
    },
  }),
  command({
    name: "swarn",
    summary: "warns-command-swarn",
    example: "@anna spam",
    ...TO_RESTRICT,
    silent: true,
    parse: targetsAndReason,
    run: async (call) => failuresReply(await warnTargets(deps, call)),
  }),
];

/** Warns the targets one after the other; messages are deleted with the first. */
async function warnTargets(
  { warner, seen }: WarnCommandDeps,
  call: WarnCall,
  messages: readonly number[] = [],
): Promise<readonly ModerationResult[]> {
  const { chat, actor, now, args } = call;
  const results: ModerationResult[] = [];
  for (const target of args.targets) {
    const remove = results.length === 0 ? messages : [];
    const by = { kind: "member", member: actor } as const;
    const batch = results.map((result) => (result.ok ? result.case.number : undefined)).find(Boolean);
    const about = remove.length > 0 ? [] : await messagesOfTarget(seen, call.repliedTo, target);
    const sanction = { kind: "warn" } as const;
    results.push(await warner.warn({ chat, target, sanction, reason: args.reason, by, now, remove, about, batch }));
  }
  return results;
}
