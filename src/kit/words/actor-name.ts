// How an admin is named where everybody reads it: who hides behind the group is not shown by the bot.
import { SERVICE_IDS } from "../../core/immunity.ts";
import { type AnonymousAdmin, isAdmin, type Member, type MemberStatus } from "../../core/member.ts";
import { type TextValue, text } from "../../core/text.ts";
import { plainName } from "./plain-name.ts";

/** The title of an admin who has chosen to be anonymous (Bot API, ChatMemberAdministrator.is_anonymous). */
export const anonymousAdminOf = (status: MemberStatus): AnonymousAdmin | undefined =>
  isAdmin(status) && "anonymous" in status && status.anonymous ? { title: status.title } : undefined;

/** The admin; or their title or "an anonymous admin", where they are anonymous. */
export function actorName(actor: Member, status: MemberStatus): TextValue {
  const anonymousAdmin = actor.anonymousAdmin ?? anonymousAdminOf(status);
  return anonymousAdmin ? anonymousAdminName(anonymousAdmin) : actor;
}

/** Who acted, in records: an admin who wrote in the name of the group is known by the title they signed with, or by none. */
export function recordedName(chatId: number, actor: Member): TextValue {
  if (actor.anonymousAdmin) return anonymousAdminName(actor.anonymousAdmin);
  if (actor.id === SERVICE_IDS.anonymousAdmin) return text("access-anonymous-admin");
  return actor.id === chatId ? anonymousAdminName({ title: actor.name }) : actor;
}

/** The title under which somebody acts, or "an anonymous admin". */
export function anonymousAdminName({ title }: AnonymousAdmin): TextValue {
  if (title === undefined || title === "") return text("access-anonymous-admin");
  return plainName({ kind: "user", id: 0, name: title, username: undefined });
}
