// The status of somebody in a chat with the bot's own roles: its moderators have more rights, those it has suspended fewer.
import { hasRight, isAdmin, isPresent, type MemberStatus } from "../../core/member.ts";
import type { Outcome } from "../../kit/ports/outcome.ts";
import type { Roles } from "../../kit/ports/people/roles.ts";
import type { Statuses } from "../../kit/ports/people/statuses.ts";

/** The statuses that Telegram tells, with the roles counted in. */
export function effectiveStatus(statuses: Statuses, roles: Pick<Roles, "of">): Statuses {
  const counting =
    (ask: Ask) =>
    async (chatId: number, memberId: number): Promise<Outcome<MemberStatus>> => {
      const asked = await ask(chatId, memberId);
      if (!asked.ok || asked.value.kind === "owner") return asked;
      return { ok: true, value: await changed({ ask, roles }, asked.value, { chatId, memberId }) };
    };
  return { ...statuses, cachedStatus: counting(statuses.cachedStatus), fresh: counting(statuses.fresh) };
}

type Ask = Statuses["cachedStatus"];

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
  status: MemberStatus,
  { chatId, memberId }: { readonly chatId: number; readonly memberId: number },
): Promise<MemberStatus> {
  const held = await roles.of(chatId, memberId);
  if (held.some(({ kind }) => kind === "suspended")) return { kind: "member", isSuspended: true };
  const role = held.find(({ kind }) => kind === "moderator");
  if (role === undefined || isAdmin(status) || !isPresent(status)) return status;
  const giver = await ask(chatId, role.by);
  const rights = giver.ok ? role.rights.filter((right) => hasRight(giver.value, right)) : [];
  return rights.length === 0 ? status : { kind: "admin", rights, anonymous: false, title: undefined };
}
