// /approval shows the approval of one member; /approved lists all.

import { hasRight, type Member } from "../../../core/member.ts";
import { moment, type Text, text } from "../../../core/text.ts";
import { FOR_MODERATORS } from "../../../kit/declarations/access-presets.ts";
import { type Command, command } from "../../../kit/declarations/command.ts";
import type { NoSettings } from "../../../kit/feature.ts";
import { maybeTarget, nothing } from "../../../kit/parsing/args.ts";
import type { Role } from "../../../kit/ports/people/roles.ts";
import { answer, type MadeFile, type Reply } from "../../../kit/reply.ts";
import type { Call } from "../../../kit/scope.ts";
import { plainName } from "../../../kit/words/plain-name.ts";
import { withPresentNames } from "../../../kit/words/present-names.ts";
import { rightName } from "../../../kit/words/right-name.ts";
import { type ApprovalDeps, approvalOf } from "./approve.ts";

/** The most people in a message; a longer list is sent as a file. */
const LONGEST_LIST = 30;

export const approvedCommands = (deps: ApprovalDeps): readonly Command<NoSettings>[] => [
  command({
    name: "approval",
    summary: "approvals-command-approval",
    example: "@anna",
    access: "everyone",
    place: "group",
    parse: maybeTarget,
    run: (call) => approvalText(deps, call, call.args ?? call.actor),
  }),
  command({
    name: "approved",
    summary: "approvals-command-approved",
    ...FOR_MODERATORS,
    parse: nothing,
    run: async ({ chat }) =>
      listOf(await withPresentNames(deps.directory, chat.id, await deps.roles.list(chat.id, "approved"))),
  }),
];

/** Members may ask about themselves; those who can approve, and anonymous admins, about everybody. */
async function approvalText({ roles }: ApprovalDeps, call: Call<NoSettings, unknown>, user: Member): Promise<Reply> {
  const { chat, actor, status } = call;
  const mayAsk = user.id === actor.id || actor.id === chat.id || hasRight(status, "restrict_members");
  if (!mayAsk) return text("access-lacks-right", { right: rightName("restrict_members") });
  const role = await approvalOf(roles, chat.id, user);
  if (role === undefined) return text("approvals-none", { user });
  const when = moment(role.at);
  return role.reason === undefined
    ? text("approvals-since", { user, when })
    : text("approvals-since-for", { user, when, reason: role.reason });
}

function listOf(approved: readonly Role[]): Reply {
  const { length: count } = approved;
  if (count === 0) return text("approvals-nobody");
  if (count > LONGEST_LIST) return { ...answer(text("approvals-file", { count })), file: fileOf(approved) };
  return text("approvals-list", { count, lines: approved.map(lineOf) });
}

function lineOf({ member, reason, at }: Role, index: number): Text {
  const entry = { position: index + 1, name: plainName(member), when: moment(at) };
  return reason === undefined ? text("approvals-line", entry) : text("approvals-line-for", { ...entry, reason });
}

/** One line for each, its columns set apart by tabs: when, id, username, name, reason. */
const fileOf = (approved: readonly Role[]): MadeFile => ({
  name: "approved.txt",
  content: approved
    .map(({ member, reason = "", at }) =>
      [new Date(at).toISOString(), member.id, member.username ?? "", member.name, reason].map(cell).join("\t"),
    )
    .concat("")
    .join("\n"),
});

const cell = (value: string | number): string => String(value).replace(/\s+/g, " ").trim();
