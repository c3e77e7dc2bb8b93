// Whether somebody may do something, asked of Telegram at the moment they do it.
import { type Access, allows } from "../../core/access.ts";
import { type ChatHandle, isGroup } from "../../core/chat.ts";
import type { Hat } from "../../core/chat-event.ts";
import { hasRight, isAdmin, type Member, RIGHTS, type Right, type Standing } from "../../core/member.ts";
import { type Text, text } from "../../core/text.ts";
import { maskIn } from "../../kit/actor-name.ts";
import type { Outcome } from "../../kit/ports/outcome.ts";
import type { Standings } from "../../kit/ports/standings.ts";
import { rightName } from "../../kit/right-name.ts";
import type { Masks } from "./anonymous-admins.ts";

/** Somebody who asks for something. */
export interface Caller {
  readonly member: Member;
  readonly hat: Hat;
  /** The title with which an anonymous admin has signed. */
  readonly signature?: string | undefined;
}

/**
 * Allowed, with who the caller is and what they are; refused, with the sentence; or to be asked who they are behind their
 * hat. The actor is the caller, or the admin whom the signature tells.
 */
export type Judgement =
  | { readonly kind: "allowed"; readonly actor: Member; readonly standing: Standing }
  | { readonly kind: "refused"; readonly actor: Member; readonly refusal: Text }
  | { readonly kind: "unproven" };

export interface Authority {
  readonly judge: (access: Access, caller: Caller, chat: ChatHandle) => Promise<Judgement>;
  /** What the caller is, from memory: an admin behind a mask is one without rights, who is anonymous. */
  readonly glance: (caller: Caller, chat: ChatHandle) => Promise<Standing>;
  /** Which of the rights the bot itself lacks in the chat, as a sentence that says how to give it. */
  readonly shortcoming: (needs: readonly Right[], chat: ChatHandle) => Promise<Text | undefined>;
}

export interface AuthorityNeeds {
  /** With what the bot has made of people counted in. */
  readonly standings: Standings;
  readonly masks: Pick<Masks, "bearerOf">;
  /** Whether anonymous admins are believed in the chat without a proof. */
  readonly trustsAnonymous: (chatId: number) => Promise<boolean>;
}

export function createAuthority(needs: AuthorityNeeds): Authority {
  const { standings } = needs;
  return {
    judge: async (access, caller, chat) => {
      const { member: actor } = caller;
      if (!isGroup(chat)) return { kind: "allowed", actor, standing: MEMBER };
      if (access !== "everyone" && (await isMasked(standings, caller, chat)))
        return unmasked(needs, access, { caller, chat });
      return judged(access, actor, await standingOf(needs, { access, caller, chat }));
    },
    glance: async (caller, chat) => {
      if (await isMasked(standings, caller, chat)) return MASKED;
      const standing = await standingOf(needs, { access: "everyone", caller, chat });
      return standing.ok ? standing.value : MEMBER;
    },
    shortcoming: async (rights, chat) => {
      if (rights.length === 0 || !isGroup(chat)) return undefined;
      const own = await standings.own(chat.id);
      return own.ok ? weaknessOf(own.value, rights) : text("access-bot-unknown");
    },
  };
}

/** In a private chat there is nobody whose rights could be hurt. */
const MEMBER: Standing = { kind: "member" };

const MASKED: Standing = { kind: "admin", rights: [], anonymous: true, title: undefined };

/** What anonymous admins are where they are believed. */
const TRUSTED: Standing = { ...MASKED, rights: RIGHTS };

/** Whoever cannot be told by their signature is asked, and so is whoever would have to be the owner. */
async function unmasked(
  { masks, trustsAnonymous }: AuthorityNeeds,
  access: Exclude<Access, "everyone">,
  { caller, chat }: Pick<Question, "caller" | "chat">,
): Promise<Judgement> {
  const { member, hat, signature } = caller;
  if (hat !== "anonymous-admin") return { kind: "unproven" };
  if (access !== "owner" && (await trustsAnonymous(chat.id)))
    return { kind: "allowed", actor: inName(member, signature), standing: TRUSTED };
  const bearer = signature === undefined ? undefined : await masks.bearerOf(chat.id, signature);
  if (!bearer) return { kind: "unproven" };
  return judged(access, { ...bearer.member, mask: { title: signature } }, { ok: true, value: bearer.standing });
}

/** Somebody known by their signature alone. */
const inName = (member: Member, signature: string | undefined): Member => ({
  ...member,
  name: signature ?? "",
  username: undefined,
  mask: { title: signature },
});

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
async function standingOf(
  { standings }: AuthorityNeeds,
  { access, caller, chat }: Question,
): Promise<Outcome<Standing>> {
  if (caller.hat !== "person") return { ok: true, value: MEMBER };
  const ask = access === "everyone" ? standings.remembered : standings.fresh;
  return ask(chat.id, caller.member.id);
}

/** Anonymous admins write as the group, and admins of the linked channel as that: a hat that does not say who wears it. */
async function isMasked(standings: Standings, { member, hat }: Caller, chat: ChatHandle): Promise<boolean> {
  if (hat === "anonymous-admin") return true;
  return hat === "channel" && (await standings.linkedChannelId(chat.id)) === member.id;
}

/** Where Telegram does not say who somebody is, only what everyone may do is allowed. */
function judged(access: Access, actor: Member, standing: Outcome<Standing>): Judgement {
  if (access === "everyone") return { kind: "allowed", actor, standing: standing.ok ? standing.value : MEMBER };
  if (!standing.ok) return { kind: "refused", actor, refusal: text("access-unverified") };
  if (allows(access, standing.value))
    return { kind: "allowed", actor: hidden(actor, standing.value), standing: standing.value };
  return { kind: "refused", actor, refusal: denial(access, standing.value) };
}

/** The same person, marked where they are anonymous. */
function hidden(actor: Member, standing: Standing): Member {
  const mask = actor.mask ?? maskIn(standing);
  return mask ? { ...actor, mask } : actor;
}

function denial(access: Exclude<Access, "everyone">, standing: Standing): Text {
  if (standing.kind === "member" && standing.isSuspended) return text("access-suspended");
  if (access === "owner") return text("access-owner-only");
  if (access === "admin" || !isAdmin(standing)) return text("access-admins-only");
  return text("access-lacks-right", { right: rightName(access) });
}
