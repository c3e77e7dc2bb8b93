// What a setting would need of the bot, said together with the setting.
import { hasRight, isAdmin, type Right } from "../../core/member.ts";
import { type Text, text } from "../../core/text.ts";
import type { Statuses } from "../ports/people/statuses.ts";
import { rightName } from "../words/right-name.ts";

/** Why the bot cannot do what takes that right, in one sentence that says how to give it; undefined where it can. */
export async function missingRightOf(
  statuses: Pick<Statuses, "own">,
  chatId: number,
  right: Right,
): Promise<Text | undefined> {
  const own = await statuses.own(chatId);
  if (!own.ok) return text("access-bot-unknown");
  if (!isAdmin(own.value)) return text("access-bot-no-admin");
  return hasRight(own.value, right) ? undefined : text("access-bot-lacks-right", { right: rightName(right) });
}
