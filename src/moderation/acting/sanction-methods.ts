// Which of Telegram's powers carries out which sanction.
import type { ChatHandle } from "../../core/chat.ts";
import { isPresent, type Member, type MemberStatus } from "../../core/member.ts";
import type { Effect } from "../../core/restraint.ts";
import type { Sanction } from "../../core/sanction.ts";
import { type Text, text } from "../../core/text.ts";
import type { SanctionRequest } from "../../kit/ports/cases/moderator.ts";
import type { Gateway } from "../../kit/ports/gateway.ts";
import type { Outcome } from "../../kit/ports/outcome.ts";
import { refusalOf } from "../notices/phrases.ts";
import { applyRestraints } from "./active-restrictions.ts";

/**
 * What can be done to the target of what was asked for. To silence a channel is to ban it; a protection that asks for
 * what no channel can suffer deletes only, while an admin who does is told.
 */
export function fitting({
  target,
  sanction,
  by,
}: Pick<SanctionRequest, "target" | "sanction" | "by">): Sanction | undefined {
  if (target.kind !== "channel" || by.kind === "member" || sanction === undefined) return sanction;
  if (sanction.kind === "ban") return sanction;
  return sanction.kind === "mute" ? { ...sanction, kind: "ban" } : undefined;
}

interface Act {
  readonly chat: ChatHandle;
  readonly target: Member;
  /** What the target is now; undefined for channels and strangers. */
  readonly former: MemberStatus | undefined;
  /** What this act and all that hold besides come to. */
  readonly effect: Effect;
  readonly sanction: Sanction;
}

/** Does it, and gives the sentence that says why it was not done. */
export async function carryOut(gateway: Gateway, act: Act): Promise<Text | undefined> {
  const impossible = impossibility(act);
  if (impossible) return impossible;
  const outcome = await callTelegram(gateway, act);
  const right = act.sanction.kind === "decline" ? "invite_users" : "restrict_members";
  return outcome.ok ? undefined : refusalOf(outcome.obstacle, { target: act.target, right });
}

function impossibility({ sanction: { kind }, target, former }: Act): Text | undefined {
  if (target.kind === "channel" && kind !== "ban") return text("moderation-channel-only-banned", { user: target });
  if ((kind === "mute" || kind === "restrict") && former?.kind === "banned")
    return text("moderation-is-banned", { user: target });
  if (kind === "kick" && (former === undefined || !isPresent(former))) {
    return text(former?.kind === "banned" ? "moderation-is-banned" : "moderation-not-present", { user: target });
  }
  return undefined;
}

function callTelegram(gateway: Gateway, { sanction: { kind }, chat, target, former, effect }: Act): Promise<Outcome> {
  switch (kind) {
    case "ban":
    case "mute":
    case "restrict":
      return applyRestraints(gateway, { chatId: chat.id, target, actual: former, effect });
    case "decline":
      return gateway.decline(chat.id, target);
    case "kick":
      return kick(gateway, { chat, target, former });
    default:
      throw new Error(`No power of Telegram carries out a ${kind}: is it a sanction?`);
  }
}

/** Removing somebody lifts their restrictions as well (Bot API, unbanChatMember): these wait for their return. */
async function kick(gateway: Gateway, { chat, target, former }: Pick<Act, "chat" | "target" | "former">) {
  const outcome = await gateway.kick(chat.id, target);
  if (outcome.ok && former?.kind === "restricted") await gateway.restrict(chat.id, target, former);
  return outcome;
}
