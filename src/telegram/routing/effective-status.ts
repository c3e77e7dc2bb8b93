// The status of somebody in a chat with the bot's own roles: its moderators have more rights, those it has suspended fewer.
import { hasRight, isAdmin, isPresent, type Standing } from "../../core/member.ts";
import type { Outcome } from "../../kit/ports/outcome.ts";
import type { Roles } from "../../kit/ports/roles.ts";
import type { Standings } from "../../kit/ports/standings.ts";

/** The statuses that Telegram tells, with the roles counted in. */
export function effectiveStatus(standings: Standings, roles: Pick<Roles, "of">): Standings {
  const counting =
    (ask: Ask) =>
    async (chatId: number, memberId: number): Promise<Outcome<Standing>> => {
      const asked = await ask(chatId, memberId);
      if (!asked.ok || asked.value.kind === "owner") return asked;
      return { ok: true, value: await changed({ ask, roles }, asked.value, { chatId, memberId }) };
    };
  return { ...standings, remembered: counting(standings.remembered), fresh: counting(standings.fresh) };
}

type Ask = Standings["remembered"];

interface Sources {
  readonly ask: Ask;
  readonly roles: Pick<Roles, "of">;
}

/**
 * A moderator of the bot has the rights that an admin gave them, except those that this admin no longer has: with the admin
 * their moderators are demoted.
 */
async function changed(
  { ask, roles }: Sources,
  standing: Standing,
  { chatId, memberId }: { readonly chatId: number; readonly memberId: number },
): Promise<Standing> {
  const held = await roles.of(chatId, memberId);
  if (held.some(({ kind }) => kind === "suspended")) return { kind: "member", isSuspended: true };
  const role = held.find(({ kind }) => kind === "moderator");
  if (role === undefined || isAdmin(standing) || !isPresent(standing)) return standing;
  const giver = await ask(chatId, role.by);
  const rights = giver.ok ? role.rights.filter((right) => hasRight(giver.value, right)) : [];
  return rights.length === 0 ? standing : { kind: "admin", rights, anonymous: false, title: undefined };
}
