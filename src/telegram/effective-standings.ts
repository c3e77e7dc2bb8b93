// What somebody is in a chat with what the bot has made of them: its moderators have more, whom it has suspended has less.
import { hasRight, isAdmin, isPresent, type Standing } from "../core/member.ts";
import type { Roles } from "../kit/ports/roles.ts";
import type { Standings } from "../kit/ports/standings.ts";

/** The standings, where those asked now count the roles in. */
export function effectiveStandings(standings: Standings, roles: Pick<Roles, "of">): Standings {
  return {
    ...standings,
    fresh: async (chatId, memberId) => {
      const asked = await standings.fresh(chatId, memberId);
      if (!asked.ok || asked.value.kind === "owner") return asked;
      return { ok: true, value: await changed({ standings, roles }, asked.value, { chatId, memberId }) };
    },
  };
}

interface Sources {
  readonly standings: Standings;
  readonly roles: Pick<Roles, "of">;
}

/**
 * A moderator of the bot has the rights that an admin gave them, but none that this admin does not have any more: whoever
 * is demoted takes their moderators along.
 */
async function changed(
  { standings, roles }: Sources,
  standing: Standing,
  { chatId, memberId }: { readonly chatId: number; readonly memberId: number },
): Promise<Standing> {
  const held = await roles.of(chatId, memberId);
  if (held.some(({ kind }) => kind === "suspended")) return { kind: "member", isSuspended: true };
  const role = held.find(({ kind }) => kind === "moderator");
  if (role === undefined || isAdmin(standing) || !isPresent(standing)) return standing;
  const giver = await standings.fresh(chatId, role.by);
  const rights = giver.ok ? role.rights.filter((right) => hasRight(giver.value, right)) : [];
  return rights.length === 0 ? standing : { kind: "admin", rights, anonymous: false, title: undefined };
}
