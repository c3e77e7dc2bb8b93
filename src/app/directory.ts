// Finds people: among those the bot has seen, and by asking Telegram. A username counts only with Telegram's present answer.
import { isPresent, type Member } from "../core/member.ts";
import type { Clock } from "../kit/ports/clock.ts";
import type { Directory, UsernameSearch } from "../kit/ports/directory.ts";
import type { Gateway } from "../kit/ports/gateway.ts";
import { isPassing, type Obstacle, type Outcome } from "../kit/ports/outcome.ts";
import type { Sightings } from "../kit/ports/sightings.ts";

interface DirectoryNeeds {
  readonly sightings: Sightings;
  readonly gateway: Pick<Gateway, "membership" | "bearer">;
  readonly clock: Clock;
}

export function createDirectory(needs: DirectoryNeeds): Directory {
  const { sightings, gateway } = needs;
  return {
    byUsername: (chatId, username) => findByUsername(needs, { chatId, username }),
    byMessage: sightings.author,
    present: async (chatId, member) => {
      const membership = member.kind === "channel" ? undefined : await gateway.membership(chatId, member.id);
      if (!membership?.ok) return (await sightings.memberById(member.id)) ?? member;
      sightings.noteMember(membership.value.member, needs.clock.now());
      return membership.value.member;
    },
    byId: async (chatId, memberId) => {
      const seen = await sightings.memberById(memberId);
      if (seen || memberId < 0) return seen;
      const membership = await gateway.membership(chatId, memberId);
      return membership.ok ? membership.value.member : undefined;
    },
    byLikelyId: async (chatId, memberId) => {
      const seen = await sightings.memberById(memberId);
      if (seen || memberId < 0) return seen;
      const membership = await gateway.membership(chatId, memberId);
      return membership.ok && isPresent(membership.value.standing) ? membership.value.member : undefined;
    },
  };
}

interface Search {
  readonly chatId: number;
  readonly username: string;
}

/** So many former holders of a name are asked about at most. */
const HOLDERS = 3;

/** What Telegram says is noted, so that a name somebody gave up leads to them no more. */
async function findByUsername(needs: DirectoryNeeds, search: Search): Promise<UsernameSearch> {
  let former: Member | undefined;
  for (let asked = 0; asked < HOLDERS; asked++) {
    const known = await needs.sightings.memberByUsername(search.username);
    if (known === undefined) break;
    const bearer = await presentBearer(needs.gateway, search, known);
    if (!bearer.ok) return unconfirmed(bearer.obstacle, known);
    needs.sightings.noteMember(bearer.value, needs.clock.now());
    if (isSame(bearer.value.username, search.username)) return { kind: "found", member: bearer.value };
    former ??= bearer.value;
  }
  return former === undefined ? { kind: "unknown" } : { kind: "given-up", former };
}

/** The account as Telegram shows it now. A channel is asked for by the name, which may lead to another chat by now. */
async function presentBearer(
  gateway: DirectoryNeeds["gateway"],
  { chatId, username }: Search,
  known: Member,
): Promise<Outcome<Member>> {
  if (known.kind !== "channel") {
    const membership = await gateway.membership(chatId, known.id);
    return membership.ok ? { ok: true, value: membership.value.member } : membership;
  }
  const bearer = await gateway.bearer(username);
  if (!bearer.ok) return bearer;
  return { ok: true, value: bearer.value.id === known.id ? bearer.value : { ...known, username: undefined } };
}

const unconfirmed = (obstacle: Obstacle, known: Member): UsernameSearch =>
  isPassing(obstacle) ? { kind: "unanswered" } : { kind: "unconfirmed", known };

const isSame = (one: string | undefined, other: string): boolean => one?.toLowerCase() === other.toLowerCase();
