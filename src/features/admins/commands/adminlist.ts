// /adminlist lists the admins; /admincache clears what is cached about them.
import { isAdmin } from "../../../core/member.ts";
import { type Text, text } from "../../../core/text.ts";
import { type Command, command } from "../../../kit/declarations/command.ts";
import { nothing } from "../../../kit/parsing/args.ts";
import type { Membership } from "../../../kit/ports/gateway.ts";
import type { Reply } from "../../../kit/reply.ts";
import type { Call } from "../../../kit/scope.ts";
import { plainName } from "../../../kit/words/plain-name.ts";
import type { AdminDeps } from "../deps.ts";
import type { AdminSettings } from "../settings.ts";

export const listingCommands = (deps: AdminDeps): readonly Command<AdminSettings>[] => [
  command({
    name: "adminlist",
    aliases: ["admins"],
    summary: "admins-command-adminlist",
    access: "everyone",
    place: "group",
    parse: nothing,
    run: (call) => list(deps, call),
  }),
  command({
    name: "admincache",
    summary: "admins-command-admincache",
    access: "admin",
    place: "group",
    parse: nothing,
    run: async ({ chat }) => {
      deps.statuses.forget(chat.id);
      return text("admins-forgotten");
    },
  }),
];

/** The answer may be public: anonymous admins are not named, and only admins are told how many there are. */
async function list({ gateway }: AdminDeps, { chat, status }: Call<AdminSettings, unknown>): Promise<Reply> {
  const admins = await gateway.admins(chat.id);
  if (!admins.ok) return text("admins-list-unknown");
  const shown = admins.value.filter((one) => !isHidden(one)).sort((a, b) => rankOf(a) - rankOf(b));
  const hidden = admins.value.length - shown.length;
  const note = hidden > 0 && isAdmin(status) ? [text("admins-list-hidden", { count: hidden })] : [];
  const lines = [...shown.map(lineOf), ...note];
  return lines.length === 0 ? text("admins-list-none") : text("admins-list", { lines });
}

const isHidden = ({ status }: Membership): boolean => "anonymous" in status && status.anonymous;

/** The owner, then people, then bots. */
function rankOf({ member, status }: Membership): number {
  if (status.kind === "owner") return 0;
  return member.kind === "bot" ? 2 : 1;
}

function lineOf({ member, status }: Membership): Text {
  const name = plainName(member);
  const title = "title" in status ? status.title : undefined;
  if (status.kind === "owner")
    return title ? text("admins-list-titled-owner", { name, title }) : text("admins-list-owner", { name });
  if (member.kind === "bot") return text("admins-list-bot", { name });
  return title ? text("admins-list-titled", { name, title }) : text("admins-list-admin", { name });
}
