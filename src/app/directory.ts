// Finds people: first among those the bot has seen, then by asking Telegram.
import type { Directory } from "../kit/ports/directory.ts";
import type { Gateway } from "../kit/ports/gateway.ts";
import type { Sightings } from "../kit/ports/sightings.ts";

export const createDirectory = ({
  sightings,
  gateway,
}: {
  readonly sightings: Sightings;
  readonly gateway: Gateway;
}): Directory => ({
  byUsername: sightings.memberByUsername,
  byMessage: sightings.author,
  byId: async (chatId, memberId) => {
    const seen = await sightings.memberById(memberId);
    if (seen || memberId < 0) return seen;
    const membership = await gateway.membership(chatId, memberId);
    return membership.ok ? membership.value.member : undefined;
  },
});
