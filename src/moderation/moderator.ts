// The one door to people: looks at them, spares the immune, keeps what they were, acts, opens the case.
import { type Text, text } from "../core/text.ts";
import type { Moderator, Order, Ruling } from "../kit/ports/moderator.ts";
import { examine } from "./examine.ts";
import type { ModeratorNeeds } from "./moderator-needs.ts";
import { fitting } from "./powers.ts";
import { change, relieve } from "./relief.ts";
import { sanction } from "./sanctioning.ts";

export function createModerator(needs: ModeratorNeeds): Moderator {
  return {
    sanction: async (asked) => {
      const refusal = await suspension(needs, asked);
      if (refusal) return { ok: false, refusal };
      const order = { ...asked, sanction: fitting(asked) };
      return order.sanction?.kind === "warn" ? warn(needs, order) : sanction(needs, order);
    },
    relieve: (relief) => relieve(needs, relief),
    change: (asked) => change(needs, asked),
    objection: async (chat, target) => (await examine(needs, chat, target)).objection,
  };
}

/** Warnings are a feature's; a bot without it gives none. */
async function warn({ features }: ModeratorNeeds, order: Order): Promise<Ruling> {
  const warner = features.find((one) => one.warner !== undefined)?.warner;
  return warner ? warner.warn(order) : { ok: false, refusal: text("moderation-no-warnings") };
}

/** Whoever is suspended in the middle of a command gets no further with it. */
async function suspension({ roles }: ModeratorNeeds, { chat, by }: Order): Promise<Text | undefined> {
  if (by.kind !== "member") return undefined;
  const held = await roles.of(chat.id, by.member.id);
  return held.some(({ kind }) => kind === "suspended") ? text("access-suspended") : undefined;
}
