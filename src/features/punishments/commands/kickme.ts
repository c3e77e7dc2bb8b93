// /kickme: removes the sender from the group, after a confirmation.
import { type Text, text } from "../../../core/text.ts";
import { type Callback, callback, wholeNumber } from "../../../kit/declarations/callback.ts";
import { type Command, command } from "../../../kit/declarations/command.ts";
import { nothing } from "../../../kit/parsing/args.ts";
import { answer, type Reply } from "../../../kit/reply.ts";
import { actOnTargets, type PunishmentDeps } from "../act-on-targets.ts";
import type { PunishmentSettings } from "../settings.ts";

/** The command that asks, and the button that confirms; it works for the sender only. */
export function kickmeParts(deps: PunishmentDeps): {
  readonly command: Command<PunishmentSettings>;
  readonly callback: Callback<PunishmentSettings>;
} {
  const confirm = callback<PunishmentSettings, number>({
    id: "punishments.leave",
    access: "everyone",
    codec: wholeNumber,
    run: async (call) => {
      if (call.args !== call.actor.id) return { toast: text("punishments-leave-not-yours"), isAlert: true };
      const named = { targets: [call.actor], reason: undefined };
      const reply = await actOnTargets(deps, { ...call, args: named }, { sanction: { kind: "kick" } });
      return { replace: reply?.kind === "card" ? reply.text : refusalIn(reply) };
    },
  });
  return {
    callback: confirm,
    command: command({
      name: "kickme",
      summary: "punishments-command-kickme",
      access: "everyone",
      place: "group",
      isListedLast: true,
      botRights: ["restrict_members"],
      parse: nothing,
      run: async ({ actor }) =>
        actor.kind === "channel"
          ? text("moderation-channel-only-banned", { user: actor })
          : answer(text("punishments-leave-sure"), [[confirm.button(text("punishments-leave-yes"), actor.id)]]),
    }),
  };
}

const refusalIn = (reply: Reply): Text | undefined => (reply?.kind === "text" ? reply : undefined);
