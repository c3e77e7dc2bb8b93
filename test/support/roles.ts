// Roles in memory, and standings as a test wants them.
import type { MemberStatus } from "../../src/core/member.ts";
import type { Role, Roles } from "../../src/kit/ports/people/roles.ts";
import type { Statuses } from "../../src/kit/ports/people/statuses.ts";

export function fakeRoles(): Roles & { readonly all: Role[] } {
  const all: Role[] = [];
  const drop = (isMeant: (role: Role) => boolean): readonly Role[] => {
    const gone = all.filter(isMeant);
    for (const role of gone) all.splice(all.indexOf(role), 1);
    return gone;
  };
  return {
    all,
    of: (_chatId, memberId) => all.filter(({ member }) => member.id === memberId),
    list: async (_chatId, kind) => all.filter((role) => role.kind === kind),
    give: async (_chatId, role) => {
      drop(({ kind, member }) => kind === role.kind && member.id === role.member.id);
      all.push(role);
    },
    take: async (_chatId, memberId, kind) => drop((role) => role.kind === kind && role.member.id === memberId)[0],
    takeAll: async (_chatId, kind) => drop((role) => role.kind === kind),
  };
}

/** Everybody is a member, but for those who are named; an id without a standing is one that Telegram does not answer for. */
export function fakeStatuses(
  known: ReadonlyMap<number, MemberStatus | undefined> = new Map(),
): Statuses & { readonly forgotten: number[] } {
  const forgotten: number[] = [];
  const of = (memberId: number) => {
    const status: MemberStatus | undefined = known.has(memberId) ? known.get(memberId) : { kind: "member" };
    return status ? ({ ok: true, value: status } as const) : ({ ok: false, obstacle: "unavailable" } as const);
  };
  return {
    forgotten,
    cachedStatus: (_chatId, memberId) => of(memberId),
    fresh: async (_chatId, memberId) => of(memberId),
    own: async () => ({ ok: true, value: { kind: "owner", anonymous: false } }),
    linkedChannelId: async () => undefined,
    forget: (chatId) => void forgotten.push(chatId),
  };
}
