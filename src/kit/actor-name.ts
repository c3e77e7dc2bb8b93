// How an admin is named where everybody reads it: who hides behind the group is not shown by the bot.
import { SERVICE_IDS } from "../core/immunity.ts";
import { isAdmin, type Member, type Standing } from "../core/member.ts";
import { type TextValue, text } from "../core/text.ts";
import { plainName } from "./plain-name.ts";

/** The admin; or "an admin", where they have chosen to be anonymous (Bot API, ChatMemberAdministrator.is_anonymous). */
export const actorName = (actor: Member, standing: Standing): TextValue =>
  isAdmin(standing) && "anonymous" in standing && standing.anonymous ? text("access-some-admin") : actor;

/** Who acted, in records: whoever wrote in the name of the group is known by the title they signed with, or by none. */
export function recordedName(chatId: number, actor: Member): TextValue {
  if (actor.id === SERVICE_IDS.anonymousAdmin) return text("access-anonymous-admin");
  if (actor.id !== chatId) return actor;
  return actor.name === "" ? text("access-anonymous-admin") : plainName(actor);
}
