// How an admin is named where everybody reads it: who hides behind the group is not shown by the bot.
import { SERVICE_IDS } from "../core/immunity.ts";
import { isAdmin, type Mask, type Member, type Standing } from "../core/member.ts";
import { type TextValue, text } from "../core/text.ts";
import { plainName } from "./plain-name.ts";

/** The mask of an admin who has chosen to be anonymous (Bot API, ChatMemberAdministrator.is_anonymous). */
export const maskIn = (standing: Standing): Mask | undefined =>
  isAdmin(standing) && "anonymous" in standing && standing.anonymous ? { title: standing.title } : undefined;

/** The admin; or their title or "an anonymous admin", where they are anonymous. */
export function actorName(actor: Member, standing: Standing): TextValue {
  const mask = actor.mask ?? maskIn(standing);
  return mask ? maskName(mask) : actor;
}

/** Who acted, in records: an admin who wrote in the name of the group is known by the title they signed with, or by none. */
export function recordedName(chatId: number, actor: Member): TextValue {
  if (actor.mask) return maskName(actor.mask);
  if (actor.id === SERVICE_IDS.anonymousAdmin) return text("access-anonymous-admin");
  return actor.id === chatId ? maskName({ title: actor.name }) : actor;
}

/** The title under which somebody acts, or "an anonymous admin". */
export function maskName({ title }: Mask): TextValue {
  if (title === undefined || title === "") return text("access-anonymous-admin");
  return plainName({ kind: "user", id: 0, name: title, username: undefined });
}
