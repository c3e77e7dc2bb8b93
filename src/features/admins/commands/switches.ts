// /adminerror and /anonadmin: the two settings for admins.

import { hasRight, RIGHTS } from "../../../core/member.ts";
import { text } from "../../../core/text.ts";
import { FOR_SETTINGS } from "../../../kit/declarations/access-presets.ts";
import { type Command, command } from "../../../kit/declarations/command.ts";
import { onOff } from "../../../kit/parsing/args.ts";
import type { Reply } from "../../../kit/reply.ts";
import type { Call } from "../../../kit/scope.ts";
import { rightName } from "../../../kit/words/right-name.ts";
import type { AdminSettings } from "../settings.ts";
import { anonymousText, refusalsText } from "../texts.ts";

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

/** Trusted anonymous admins have every right, so only an admin with all of them may switch it on. */
async function setTrust(call: Call<AdminSettings, boolean | undefined>): Promise<Reply> {
  const { args: trustsAnonymous, settings, status, configure } = call;
  if (trustsAnonymous === undefined) return anonymousText(settings);
  const lacking = trustsAnonymous ? TRUSTED_WITH.find((right) => !hasRight(status, right)) : undefined;
  if (lacking) return text("admins-anonymous-lacking", { right: rightName(lacking) });
  return (await configure({ trustsAnonymous })) ?? anonymousText({ trustsAnonymous });
}

/** All rights but the one for topics, which only forums have (Bot API, ChatAdministratorRights, can_manage_topics). */
const TRUSTED_WITH = RIGHTS.filter((right) => right !== "manage_topics");
