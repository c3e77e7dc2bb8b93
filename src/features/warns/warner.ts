// Gives a warning: counts it, records it, and applies what the group's ladder says to that many.
import type { Case } from "../../core/case.ts";
import { type Text, text } from "../../core/text.ts";
import type { CaseLog } from "../../kit/ports/case-log.ts";
import type { CaseStore } from "../../kit/ports/cases.ts";
import type { Gateway } from "../../kit/ports/gateway.ts";
import type { Moderator, Order, Ruling } from "../../kit/ports/moderator.ts";
import type { Settings } from "../../kit/ports/settings.ts";
import type { Warner } from "../../kit/ports/warner.ts";
import type { Button } from "../../kit/reply.ts";
import { notice } from "../../kit/reply.ts";
import { limitOf, sanctionAt } from "./ladder.ts";
import type { Warning, WarningStore } from "./ports.ts";
import { removeButton } from "./remove-button.ts";
import { rememberedSince, type WarnSettings, warnSettings } from "./settings.ts";

export interface WarnerNeeds {
  readonly warnings: WarningStore;
  readonly cases: CaseStore;
  readonly moderator: Moderator;
  readonly gateway: Gateway;
  readonly settings: Settings;
  readonly log: CaseLog;
}

export function createWarner(needs: WarnerNeeds): Warner {
  return {
    warn: async (order) => {
      const { chat, target } = order;
      const refusal =
        target.kind === "channel"
          ? text("moderation-channel-only-banned", { user: target })
          : await needs.moderator.objection(chat, target);
      if (refusal) return { ok: false, refusal };
      const policy = warnSettings.parse(await needs.settings.of(chat.id, { id: "warns", settings: warnSettings }));
      const since = rememberedSince(policy, order.now);
      const { warning, count } = await needs.warnings.add(newWarning(order), since);
      const opened = await open(needs, order, warning);
      const shortfall = await clear(needs.gateway, order);
      const followed = await follow(needs, order, { policy, count });
      return { ok: true, case: opened, shortfall, card: cardOf(order, { policy, count, warning, followed }) };
    },
  };
}

const newWarning = ({ chat, target, by, reason, now }: Order) => ({
  ...{ chatId: chat.id, member: target, at: now },
  by: by.kind === "member" ? by.member.id : 0,
  reason: typeof reason === "string" ? reason : undefined,
});

async function open({ cases, warnings, log }: WarnerNeeds, order: Order, warning: Warning): Promise<Case> {
  const { chat, target, by, now, reason } = order;
  const opened = await cases.open({
    ...{ chatId: chat.id, kind: "warn", target, actor: by, at: now, until: undefined, reason, former: undefined },
    evidence: { signals: order.signals ?? [], messageIds: order.remove ?? [] },
  });
  await warnings.link(chat.id, warning.id, opened.number);
  await log.opened(chat, opened);
  return opened;
}

async function clear(gateway: Gateway, { chat, remove }: Order): Promise<Text | undefined> {
  if (!remove?.length) return undefined;
  const removal = await gateway.remove(chat.id, remove);
  return removal.ok ? undefined : text("warns-message-stays");
}

interface Counted {
  readonly policy: WarnSettings;
  readonly count: number;
}

/** Applies the step that the count reaches; at the highest one the member starts afresh. */
async function follow(
  { moderator, warnings }: WarnerNeeds,
  order: Order,
  { policy, count }: Counted,
): Promise<Ruling | undefined> {
  const sanction = sanctionAt(count, policy);
  if (!sanction) return undefined;
  const { remove: _, ...rest } = order;
  const ruling = await moderator.sanction({ ...rest, sanction, reason: text("warns-too-many", { count }) });
  if (ruling.ok && count >= limitOf(policy)) await warnings.reset(order.chat.id, order.target.id);
  return ruling;
}

interface Given extends Counted {
  readonly warning: Warning;
  readonly followed: Ruling | undefined;
}

function cardOf({ target, reason }: Order, { policy, count, warning, followed }: Given) {
  const limit = limitOf(policy);
  const act = text("warns-given", { user: target, count, limit });
  const lines: Text[] = reason === undefined ? [act] : [act, text("warns-reason", { reason })];
  if (followed) lines.push(followed.ok ? followed.card.text : followed.refusal);
  const isReset = followed?.ok === true && count >= limit;
  const buttons: readonly (readonly Button[])[] = isReset ? [] : [[removeButton(warning.id)]];
  return notice(text("warns-notice", { lines }), buttons);
}
