// How an admin is named where everybody reads it: who hides behind the group is not shown by the bot.
import { isAdmin, type Member, type Standing } from "../core/member.ts";
import { type TextValue, text } from "../core/text.ts";

/** The admin; or "an admin", where they have chosen to be anonymous (Bot API, ChatMemberAdministrator.is_anonymous). */
export const actorName = (actor: Member, standing: Standing): TextValue =>
  isAdmin(standing) && "anonymous" in standing && standing.anonymous ? text("access-some-admin") : actor;
