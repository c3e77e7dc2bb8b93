// Acts on people: asks Telegram who they are, refuses the immune, keeps their former state, acts, opens the case.
import { type Text, text } from "../../core/text.ts";
import type { ModerationResult, Moderator, SanctionRequest } from "../../kit/ports/cases/moderator.ts";
import { examine } from "./examine.ts";
import { change, lift } from "./lifting.ts";
import type { ModeratorDeps } from "./moderator-deps.ts";
import { fitting } from "./sanction-methods.ts";
import { sanction } from "./sanctioning.ts";

export function createModerator(deps: ModeratorDeps): Moderator {
  return {
    sanction: async (asked) => {
      const refusal = await suspension(deps, asked);
      if (refusal) return { ok: false, refusal };
      const order = { ...asked, sanction: fitting(asked) };
      return order.sanction?.kind === "warn" ? warn(deps, order) : sanction(deps, order);
    },
    lift: (request) => lift(deps, request),
    change: (asked) => change(deps, asked),
    objection: async (chat, target) => (await examine(deps, chat, target)).objection,
  };
}

/** Warnings are a feature's; a bot without it gives none. */
async function warn({ features }: ModeratorDeps, order: SanctionRequest): Promise<ModerationResult> {
  const warner = features.find((one) => one.warner !== undefined)?.warner;
  return warner ? warner.warn(order) : { ok: false, refusal: text("moderation-no-warnings") };
}

/** Somebody who is suspended in the middle of a command cannot go on with it. */
async function suspension({ roles }: ModeratorDeps, { chat, by }: SanctionRequest): Promise<Text | undefined> {
  if (by.kind !== "member") return undefined;
  const held = await roles.of(chat.id, by.member.id);
  return held.some(({ kind }) => kind === "suspended") ? text("access-suspended") : undefined;
}
