// Whether somebody may do something, asked of Telegram at the moment they do it.
import { type Access, allows } from "../core/access.ts";
import { type ChatHandle, isGroup } from "../core/chat.ts";
import type { Hat } from "../core/chat-event.ts";
import { hasRight, isAdmin, type Member, type Right, type Standing } from "../core/member.ts";
import { type Text, text } from "../core/text.ts";
import type { Outcome } from "../kit/ports/outcome.ts";
import type { Standings } from "../kit/ports/standings.ts";
import { rightName } from "../kit/right-name.ts";

/** Somebody who asks for something. */
export interface Caller {
  readonly member: Member;
  readonly hat: Hat;
}

/** Allowed, with what the caller is; refused, with the sentence; or to be asked who they are behind their hat. */
export type Judgement =
  | { readonly kind: "allowed"; readonly standing: Standing }
  | { readonly kind: "refused"; readonly refusal: Text }
  | { readonly kind: "unproven" };

export interface Authority {
  readonly judge: (access: Access, caller: Caller, chat: ChatHandle) => Promise<Judgement>;
  /** Which of the rights the bot itself lacks in the chat, as a sentence that says how to give it. */
  readonly shortcoming: (needs: readonly Right[], chat: ChatHandle) => Promise<Text | undefined>;
}

export function createAuthority(standings: Standings): Authority {
  return {
    judge: async (access, caller, chat) => {
      if (!isGroup(chat)) return NOBODY_ELSE;
      const isUnproven = await isMasked(standings, caller, chat);
      if (isUnproven && access !== "everyone") return { kind: "unproven" };
      return judged(access, await standingOf(standings, { access, caller, chat }));
    },
    shortcoming: async (needs, chat) => {
      if (needs.length === 0 || !isGroup(chat)) return undefined;
      const own = await standings.own(chat.id);
      return own.ok ? weaknessOf(own.value, needs) : text("access-bot-unknown");
    },
  };
}

/** In a private chat there is nobody whose rights could be hurt. */
const NOBODY_ELSE: Judgement = { kind: "allowed", standing: { kind: "member" } };

function weaknessOf(own: Standing, needs: readonly Right[]): Text | undefined {
  if (!isAdmin(own)) return text("access-bot-no-admin");
  const lacking = needs.find((right) => !hasRight(own, right));
  return lacking && text("access-bot-lacks-right", { right: rightName(lacking) });
}

interface Question {
  readonly access: Access;
  readonly caller: Caller;
  readonly chat: ChatHandle;
}

/** Asked of Telegram now, unless everyone may. Whoever writes under another hat has no more than everyone's rights. */
async function standingOf(standings: Standings, { access, caller, chat }: Question): Promise<Outcome<Standing>> {
  if (caller.hat !== "person") return { ok: true, value: { kind: "member" } };
  return access === "everyone"
    ? standings.remembered(chat.id, caller.member.id)
    : standings.fresh(chat.id, caller.member.id);
}

/** Anonymous admins write as the group, and admins of the linked channel as that: a hat that does not say who wears it. */
async function isMasked(standings: Standings, { member, hat }: Caller, chat: ChatHandle): Promise<boolean> {
  if (hat === "anonymous-admin") return true;
  return hat === "channel" && (await standings.linkedChannelId(chat.id)) === member.id;
}

/** Where Telegram does not say who somebody is, only what everyone may do is allowed. */
function judged(access: Access, standing: Outcome<Standing>): Judgement {
  if (access === "everyone") return { kind: "allowed", standing: standing.ok ? standing.value : { kind: "member" } };
  if (!standing.ok) return { kind: "refused", refusal: text("access-unverified") };
  if (allows(access, standing.value)) return { kind: "allowed", standing: standing.value };
  return { kind: "refused", refusal: denial(access, standing.value) };
}

function denial(access: Exclude<Access, "everyone">, standing: Standing): Text {
  if (standing.kind === "member" && standing.isSuspended) return text("access-suspended");
  if (access === "owner") return text("access-owner-only");
  if (access === "admin" || !isAdmin(standing)) return text("access-admins-only");
  return text("access-lacks-right", { right: rightName(access) });
}
