// Finds people: among those the bot has seen, and by asking Telegram. A username counts only with Telegram's present answer.
import { isPresent, type Member } from "../../core/member.ts";
import type { Clock } from "../../kit/ports/clock.ts";
import type { Gateway } from "../../kit/ports/gateway.ts";
import { isPassing, type Obstacle, type Outcome } from "../../kit/ports/outcome.ts";
import type { Directory, UsernameSearch } from "../../kit/ports/people/directory.ts";
import type { SeenStore } from "../../kit/ports/people/seen.ts";

interface DirectoryDeps {
  readonly seen: SeenStore;
  readonly gateway: Pick<Gateway, "membership" | "adminByTitle">;
  readonly clock: Clock;
}

export function createDirectory(deps: DirectoryDeps): Directory {
  const { seen, gateway } = deps;
  return {
    byUsername: (chatId, username) => findByUsername(deps, { chatId, username }),
    byMessage: seen.author,
    present: async (chatId, member) => {
      const membership = member.kind === "channel" ? undefined : await gateway.membership(chatId, member.id);
      if (!membership?.ok) return (await seen.memberById(member.id)) ?? member;
      seen.noteMember(membership.value.member, deps.clock.now());
      return membership.value.member;
    },
    byId: async (chatId, memberId) => {
      const found = await seen.memberById(memberId);
      if (found || memberId < 0) return found;
      const membership = await gateway.membership(chatId, memberId);
      return membership.ok ? membership.value.member : undefined;
    },
    byLikelyId: async (chatId, memberId) => {
      const found = await seen.memberById(memberId);
      if (found || memberId < 0) return found;
      const membership = await gateway.membership(chatId, memberId);
      return membership.ok && isPresent(membership.value.status) ? membership.value.member : undefined;
    },
  };
}

interface Search {
  readonly chatId: number;
  readonly username: string;
}

/** The number of former owners of a username that are asked about. */
const CANDIDATES = 3;

/** What Telegram says is noted, so that a name somebody gave up leads to them no more. */
async function findByUsername(deps: DirectoryDeps, search: Search): Promise<UsernameSearch> {
  let former: Member | undefined;
  for (let asked = 0; asked < CANDIDATES; asked++) {
    const known = await deps.seen.memberByUsername(search.username);
    if (known === undefined) break;
    const adminByTitle = await presentOwner(deps.gateway, search, known);
    if (!adminByTitle.ok) return unconfirmed(adminByTitle.obstacle, known);
    deps.seen.noteMember(adminByTitle.value, deps.clock.now());
    if (isSame(adminByTitle.value.username, search.username)) return { kind: "found", member: adminByTitle.value };
    former ??= adminByTitle.value;
  }
  return former === undefined ? { kind: "unknown" } : { kind: "given-up", former };
}

/** The account as Telegram shows it now. A channel is asked for by the name, which may lead to another chat by now. */
async function presentOwner(
  gateway: DirectoryDeps["gateway"],
  { chatId, username }: Search,
  known: Member,
): Promise<Outcome<Member>> {
  if (known.kind !== "channel") {
    const membership = await gateway.membership(chatId, known.id);
    return membership.ok ? { ok: true, value: membership.value.member } : membership;
  }
  const adminByTitle = await gateway.adminByTitle(username);
  if (!adminByTitle.ok) return adminByTitle;
  return {
    ok: true,
    value: adminByTitle.value.id === known.id ? adminByTitle.value : { ...known, username: undefined },
  };
}

const unconfirmed = (obstacle: Obstacle, known: Member): UsernameSearch =>
  isPassing(obstacle) ? { kind: "unanswered" } : { kind: "unconfirmed", known };

const isSame = (one: string | undefined, other: string): boolean => one?.toLowerCase() === other.toLowerCase();
