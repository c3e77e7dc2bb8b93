// /title: gives an admin a title, or removes it.

import type { Member } from "../../../core/member.ts";
import { text } from "../../../core/text.ts";
import {
  type ActionTarget,
  actionsReply,
  type RecordedAction,
  recordAction,
  refused,
  toEach,
} from "../../../kit/acts/recorded-actions.ts";
import { type Command, command } from "../../../kit/declarations/command.ts";
import { form, replyForm } from "../../../kit/declarations/forms.ts";
import { accept, type Parsed, refuse } from "../../../kit/parsing/parsed.ts";
import type { Call } from "../../../kit/scope.ts";
import { readTitled } from "../arguments.ts";
import type { AdminDeps } from "../deps.ts";
import type { AdminSettings } from "../settings.ts";
import { keepFormer, presentStatus } from "../target-status.ts";
import { titleObstacle } from "../texts.ts";

/** `/title`; the word `off` removes the title. */
export const titleCommand = (deps: AdminDeps): Command<AdminSettings> =>
  command({
    name: "title",
    summary: "admins-command-title",
    example: "@anna Gardener",
    access: "promote_members",
    botRights: ["promote_members"],
    place: "group",
    forms: [form("<user> <title>"), replyForm("<title>")],
    parse: async (said, directory): Promise<Parsed<NewTitle>> => {
      const read = await readTitled(said, directory);
      if (!read.ok) return read;
      const { targets, title } = read.value;
      if (title === undefined)
        return refuse(text("admins-title-missing", { example: said.example, off: "/title @anna off" }));
      return accept({ targets, title: title.toLowerCase() === "off" ? "" : title });
    },
    run: async (call) => {
      const actions = await toEach(call.args.targets, (target, batch) => entitle(deps, call, { target, batch }));
      return actionsReply(deps, actions);
    },
  });

interface NewTitle {
  readonly targets: readonly Member[];
  /** Empty to remove it. */
  readonly title: string;
}

async function entitle(
  deps: AdminDeps,
  call: Call<AdminSettings, NewTitle>,
  { target, batch }: ActionTarget,
): Promise<RecordedAction> {
  const { chat, args } = call;
  const found = await presentStatus(deps, chat.id, target);
  if (!found.ok) return found;
  const former = found.value;
  if (former.kind === "owner") return refused(text("admins-title-owner", { user: target }));
  if (former.kind !== "admin") return refused(text("admins-no-admin", { user: target }));
  await keepFormer(deps, target, former);
  const { title } = args;
  const outcome = await deps.gateway.entitle(chat.id, target, title);
  if (!outcome.ok) return refused(titleObstacle(outcome.obstacle, target));
  deps.statuses.forget(chat.id);
  const reason = title === "" ? undefined : text("admins-reason-title", { title });
  const { number, ...opened } = await recordAction(deps, call, { kind: "title", target, former, reason, batch });
  const words =
    title === ""
      ? text("admins-untitled", { user: target, number })
      : text("admins-titled", { user: target, title, number });
  return { ok: true, case: { ...opened, number }, text: words };
}
