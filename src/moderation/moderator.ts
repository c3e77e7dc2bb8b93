// The one door to people: looks at them, spares the immune, keeps what they were, acts, opens the case.
import type { Case, CaseDraft, Evidence } from "../core/case.ts";
import type { ChatHandle } from "../core/chat.ts";
import { immunity } from "../core/immunity.ts";
import type { Member, Standing } from "../core/member.ts";
import { durationOf } from "../core/sanction.ts";
import { type Text, text } from "../core/text.ts";
import { after } from "../core/time.ts";
import type { Booking } from "../kit/job.ts";
import type { CaseLog } from "../kit/ports/case-log.ts";
import type { CaseStore } from "../kit/ports/cases.ts";
import type { Gateway } from "../kit/ports/gateway.ts";
import type { Scheduler } from "../kit/ports/jobs.ts";
import type { Change, Moderator, Order, Relief, Ruling } from "../kit/ports/moderator.ts";
import type { Roles } from "../kit/ports/roles.ts";
import type { Standings } from "../kit/ports/standings.ts";
import type { Memory } from "../kit/ports/unit-of-work.ts";
import type { Warner } from "../kit/ports/warner.ts";
import type { Records } from "../kit/recorder.ts";
import { notice } from "../kit/reply.ts";
import { noticeOf, objectionTo, refusalOf } from "./phrases.ts";
import { carryOut, fitting } from "./powers.ts";
import { reliefRefusal, standingBefore, takeBack } from "./relief.ts";

export interface ModeratorNeeds {
  readonly gateway: Gateway;
  readonly standings: Standings;
  readonly roles: Pick<Roles, "of">;
  readonly cases: CaseStore;
  readonly scheduler: Scheduler;
  readonly log: CaseLog;
  /** Keeps what the target was until the case is committed: after a crash the act is done again, and it would be too late to look. */
  readonly memory: Memory;
  readonly botId: number;
  /** Copies of what is deleted, and what the notices of cases offer. */
  readonly records: Records;
  /** The booking that ends a case when its time is over. */
  readonly expiryOf: (expiring: Case) => Booking | undefined;
  /** Asked at the time of a warning: warnings sanction through this very moderator. */
  readonly warner: () => Warner;
}

export function createModerator(needs: ModeratorNeeds): Moderator {
  return {
    sanction: async (asked) => {
      const refusal = await suspension(needs, asked);
      if (refusal) return { ok: false, refusal };
      const order = { ...asked, sanction: fitting(asked) };
      return order.sanction?.kind === "warn" ? needs.warner().warn(order) : sanction(needs, order);
    },
    relieve: (relief) => relieve(needs, relief),
    change: (asked) => change(needs, asked),
    objection: async (chat, target) => (await examine(needs, chat, target)).objection,
  };
}

async function sanction(needs: ModeratorNeeds, order: Order): Promise<Ruling> {
  const { chat, target, now } = order;
  const { former, objection } = await examine(needs, chat, target);
  if (objection) return { ok: false, refusal: objection };
  const kept = needs.memory.keep(formerKey(target), former);
  const [{ copies, shortfall }] = await Promise.all([clear(needs, order), kept]);
  const length = order.sanction && durationOf(order.sanction);
  const until = length && after(now, length);
  const kind = order.sanction?.kind ?? "delete";
  const { sanction: asked } = order;
  const refusal = asked
    ? await carryOut(needs.gateway, { chat, target, former, until, kind, sanction: asked })
    : shortfall;
  if (refusal) return { ok: false, refusal, isInability: true };
  const ruling = await record(needs, chat, {
    ...{ chatId: chat.id, kind, target, former, until, at: now, actor: order.by, reason: order.reason },
    evidence: {
      ...{ signals: order.signals ?? [], messageIds: order.remove ?? [] },
      ...(copies && { copies }),
      ...(asked?.kind === "restrict" && { denied: asked.denied }),
    },
    batch: order.batch,
  });
  return { ...ruling, shortfall };
}

async function change(needs: ModeratorNeeds, { chat, number, by, now, for: length }: Change): Promise<Ruling> {
  const found = await needs.cases.find(chat.id, number);
  if (found?.state !== "open" || !found.target || (found.kind !== "ban" && found.kind !== "mute"))
    return { ok: false, refusal: text("undo-done-already", { number }) };
  const { target, reason, kind } = found;
  return sanction(needs, { chat, target, reason, by, now, sanction: { kind, for: length } });
}

/** Whoever is suspended in the middle of a command gets no further with it. */
async function suspension({ roles }: ModeratorNeeds, { chat, by }: Order): Promise<Text | undefined> {
  if (by.kind !== "member") return undefined;
  const held = await roles.of(chat.id, by.member.id);
  return held.some(({ kind }) => kind === "suspended") ? text("access-suspended") : undefined;
}

/** What was kept of messages that go, and the sentence that says why they stay, if they do. */
interface Cleared {
  readonly copies?: Evidence["copies"];
  readonly shortfall?: Text | undefined;
}

/** Removes the order's messages, once they are copied. */
async function clear({ gateway, records }: ModeratorNeeds, { chat, target, remove }: Order): Promise<Cleared> {
  if (!remove?.length) return {};
  const copies = await records.keep(chat, remove);
  const removal = await gateway.remove(chat.id, remove);
  if (!removal.ok) return { copies, shortfall: refusalOf(removal.obstacle, { target, right: "delete_messages" }) };
  const { length: count } = removal.value.refused;
  return { copies, shortfall: count === 0 ? undefined : text("moderation-messages-stay", { count }) };
}

async function relieve(needs: ModeratorNeeds, relief: Relief): Promise<Ruling> {
  const { chat, target, from, now } = relief;
  const { former, objection } = await examine(needs, chat, target);
  const refusal = objection ?? reliefRefusal(relief, former);
  if (refusal) return { ok: false, refusal };
  await needs.memory.keep(formerKey(target), former);
  const taken = await heldBy(needs, relief);
  const failure = await takeBack(needs.gateway, relief, { former, before: standingBefore(taken) });
  if (failure) return { ok: false, refusal: failure };
  for (const { number } of taken) await needs.cases.close(chat.id, number, "undone");
  return record(needs, chat, {
    ...{ chatId: chat.id, target, former, at: now, actor: relief.by, reason: relief.reason, until: undefined },
    kind: from === "ban" ? "unban" : "unmute",
    evidence: { signals: [], messageIds: [] },
    batch: relief.batch,
  });
}

/** The open cases that a relief ends: bans; mutes, or restrictions where nothing is muted. */
async function heldBy({ cases }: ModeratorNeeds, { chat, target, from }: Relief): Promise<readonly Case[]> {
  const held = await cases.allOpen(chat.id, target.id, from);
  return held.length > 0 || from === "ban" ? held : cases.allOpen(chat.id, target.id, "restrict");
}

const formerKey = ({ id }: Member): string => `former ${id}`;

/** What the target was before this unit of work, asked of Telegram, and why it must be left alone now, if it must. */
async function examine(
  { gateway, standings, memory, botId }: ModeratorNeeds,
  chat: ChatHandle,
  member: Member,
): Promise<{ readonly former: Standing | undefined; readonly objection: Text | undefined }> {
  const linkedChannelId = member.kind === "channel" ? await standings.linkedChannelId(chat.id) : undefined;
  const suspect = { member, botId, chatId: chat.id, linkedChannelId };
  const known = immunity({ ...suspect, standing: { kind: "left" } });
  if (known) return { former: undefined, objection: objectionTo(member, known) };
  if (member.kind === "channel") return { former: undefined, objection: undefined };
  const membership = await gateway.membership(chat.id, member.id);
  if (!membership.ok) {
    const isStranger = membership.obstacle === "unknown-member";
    return {
      former: undefined,
      objection: isStranger ? undefined : refusalOf(membership.obstacle, { target: member, right: "restrict_members" }),
    };
  }
  const { standing } = membership.value;
  const immune = immunity({ ...suspect, standing });
  const former = (memory.recall(formerKey(member)) as Standing | undefined) ?? standing;
  return { former, objection: immune && objectionTo(member, immune) };
}

async function record(
  needs: ModeratorNeeds,
  chat: ChatHandle,
  draft: CaseDraft,
): Promise<Extract<Ruling, { readonly ok: true }>> {
  const opened = await needs.cases.open(draft);
  const expiry = needs.expiryOf(opened);
  if (expiry) await needs.scheduler.book(expiry);
  await needs.log.opened(chat, opened);
  return { ok: true, case: opened, card: notice(noticeOf(opened), needs.records.buttons(opened)) };
}
