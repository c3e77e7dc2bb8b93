// The two switches of a group about its admins, and the gate that keeps refusals silent.

import { allows } from "../../core/access.ts";
import { hasRight, type MemberStatus, RIGHTS } from "../../core/member.ts";
import { text } from "../../core/text.ts";
import { FOR_SETTINGS } from "../../kit/declarations/access-presets.ts";
import { type Command, command } from "../../kit/declarations/command.ts";
import type { Gate } from "../../kit/declarations/gate.ts";
import { onOff } from "../../kit/parsing/args.ts";
import type { Reply } from "../../kit/reply.ts";
import type { Call } from "../../kit/scope.ts";
import { rightName } from "../../kit/words/right-name.ts";
import { type AdminSettings, anonymousText, refusalsText } from "./settings.ts";

export const switchCommands: readonly Command<AdminSettings>[] = [
  command({
    name: "adminerror",
    summary: "admins-command-adminerror",
    example: "off",
    ...FOR_SETTINGS,
    parse: onOff.optional(),
    run: async ({ args: tellsRefused, settings, configure }) =>
      tellsRefused === undefined
        ? refusalsText(settings)
        : ((await configure({ tellsRefused })) ?? refusalsText({ tellsRefused })),
  }),
  command({
    name: "anonadmin",
    summary: "admins-command-anonadmin",
    example: "on",
    access: "promote_members",
    place: "group",
    parse: onOff.optional(),
    run: (call) => setTrust(call),
  }),
];

/** Trust gives every right to whoever is anonymous, so that nobody gives more than they have. */
async function setTrust(call: Call<AdminSettings, boolean | undefined>): Promise<Reply> {
  const { args: trustsAnonymous, settings, status, configure } = call;
  if (trustsAnonymous === undefined) return anonymousText(settings);
  const lacking = trustsAnonymous ? TRUSTED_WITH.find((right) => !hasRight(status, right)) : undefined;
  if (lacking) return text("admins-anonymous-lacking", { right: rightName(lacking) });
  return (await configure({ trustsAnonymous })) ?? anonymousText({ trustsAnonymous });
}

/** Topics are no right where there are none (Bot API, ChatAdministratorRights, can_manage_topics). */
const TRUSTED_WITH = RIGHTS.filter((right) => right !== "manage_topics");

/** Where refusals are silent, who lacks a right hears nothing; an admin who is anonymous is asked who they are. */
export const silentRefusals: Gate<AdminSettings> = ({ access, status }, { settings }) =>
  settings.tellsRefused || isMasked(status) || allows(access, status) ? {} : { isRefused: true };

const isMasked = (status: MemberStatus): boolean => status.kind === "admin" && status.anonymous;
