// Checks who may do what, by Telegram's answer at the moment they do it.
import { type Access, allows } from "../../core/access.ts";
import { type ChatHandle, isGroup } from "../../core/chat.ts";
import type { Hat } from "../../core/chat-event.ts";
import { hasRight, isAdmin, type Member, RIGHTS, type Right, type Standing } from "../../core/member.ts";
import { type Text, text } from "../../core/text.ts";
import { maskIn } from "../../kit/actor-name.ts";
import type { Outcome } from "../../kit/ports/outcome.ts";
import type { Standings } from "../../kit/ports/standings.ts";
import { rightName } from "../../kit/right-name.ts";
import type { AnonymousAdmins } from "./anonymous-admins.ts";

/** Somebody who asks for something. */
export interface Caller {
  readonly member: Member;
  readonly hat: Hat;
  /** The title that an anonymous admin has signed with. */
  readonly signature?: string | undefined;
}

/**
 * Allowed, with the actor and their status; refused, with the sentence; or unproven, where an anonymous sender has to confirm
 * who they are. The actor is the caller, or the admin whom the signature identifies.
 */
export type AccessDecision =
  | { readonly kind: "allowed"; readonly actor: Member; readonly standing: Standing }
  | { readonly kind: "refused"; readonly actor: Member; readonly refusal: Text }
  | { readonly kind: "unproven" };

export interface Authority {
  readonly check: (access: Access, caller: Caller, chat: ChatHandle) => Promise<AccessDecision>;
  /** The caller's status from memory; that of an anonymous admin is an admin without rights. */
  readonly cachedStatus: (caller: Caller, chat: ChatHandle) => Promise<Standing>;
  /** The first of the rights that the bot lacks in the chat, as a sentence that says how to give it. */
  readonly missingRight: (rights: readonly Right[], chat: ChatHandle) => Promise<Text | undefined>;
}

export interface AuthorityDeps {
  /** With the bot's own roles counted in. */
  readonly standings: Standings;
  readonly anonymousAdmins: Pick<AnonymousAdmins, "identify">;
  /** Whether anonymous admins are trusted in the chat without verification. */
  readonly trustsAnonymous: (chatId: number) => Promise<boolean>;
}

export function createAuthority(deps: AuthorityDeps): Authority {
  const { standings } = deps;
  return {
    check: async (access, caller, chat) => {
      const { member: actor } = caller;
      if (!isGroup(chat)) return { kind: "allowed", actor, standing: MEMBER };
      if (access !== "everyone" && (await isAnonymous(standings, caller, chat)))
        return checkAnonymous(deps, access, { caller, chat });
      return decide(access, actor, await standingOf(deps, { access, caller, chat }));
    },
    cachedStatus: async (caller, chat) => {
      if (await isAnonymous(standings, caller, chat)) return ANONYMOUS_ADMIN;
      const standing = await standingOf(deps, { access: "everyone", caller, chat });
      return standing.ok ? standing.value : MEMBER;
    },
    missingRight: async (rights, chat) => {
      if (rights.length === 0 || !isGroup(chat)) return undefined;
      const own = await standings.own(chat.id);
      return own.ok ? missingRightOf(own.value, rights) : text("access-bot-unknown");
    },
  };
}

/** In a private chat no right of anybody else is touched. */
const MEMBER: Standing = { kind: "member" };

const ANONYMOUS_ADMIN: Standing = { kind: "admin", rights: [], anonymous: true, title: undefined };

/** The status of anonymous admins where they are trusted. */
const TRUSTED_ADMIN: Standing = { ...ANONYMOUS_ADMIN, rights: RIGHTS };

/** Checks an anonymous sender; unproven where no signature identifies them, or only the owner may. */
async function checkAnonymous(
  { anonymousAdmins, trustsAnonymous }: AuthorityDeps,
  access: Exclude<Access, "everyone">,
  { caller, chat }: Pick<AccessRequest, "caller" | "chat">,
): Promise<AccessDecision> {
  const { member, hat, signature } = caller;
  if (hat !== "anonymous-admin") return { kind: "unproven" };
  if (access !== "owner" && (await trustsAnonymous(chat.id)))
    return { kind: "allowed", actor: bySignature(member, signature), standing: TRUSTED_ADMIN };
  const admin = signature === undefined ? undefined : await anonymousAdmins.identify(chat.id, signature);
  if (!admin) return { kind: "unproven" };
  return decide(access, { ...admin.member, mask: { title: signature } }, { ok: true, value: admin.standing });
}

/** An admin of whom only the signature is known. */
const bySignature = (member: Member, signature: string | undefined): Member => ({
  ...member,
  name: signature ?? "",
  username: undefined,
  mask: { title: signature },
});

function missingRightOf(own: Standing, required: readonly Right[]): Text | undefined {
  if (!isAdmin(own)) return text("access-bot-no-admin");
  const lacking = required.find((right) => !hasRight(own, right));
  return lacking && text("access-bot-lacks-right", { right: rightName(lacking) });
}

interface AccessRequest {
  readonly access: Access;
  readonly caller: Caller;
  readonly chat: ChatHandle;
}

/** Asks Telegram now, unless everyone may. A sender that is not a person has the rights of everyone. */
async function standingOf(
  { standings }: AuthorityDeps,
  { access, caller, chat }: AccessRequest,
): Promise<Outcome<Standing>> {
  if (caller.hat !== "person") return { ok: true, value: MEMBER };
  const ask = access === "everyone" ? standings.remembered : standings.fresh;
  return ask(chat.id, caller.member.id);
}

/** Anonymous admins send as the group, and admins of the linked channel as that: who they are does not show. */
async function isAnonymous(standings: Standings, { member, hat }: Caller, chat: ChatHandle): Promise<boolean> {
  if (hat === "anonymous-admin") return true;
  return hat === "channel" && (await standings.linkedChannelId(chat.id)) === member.id;
}

/** Where Telegram does not tell the status, only what everyone may do is allowed. */
function decide(access: Access, actor: Member, standing: Outcome<Standing>): AccessDecision {
  if (access === "everyone") return { kind: "allowed", actor, standing: standing.ok ? standing.value : MEMBER };
  if (!standing.ok) return { kind: "refused", actor, refusal: text("access-unverified") };
  if (allows(access, standing.value))
    return { kind: "allowed", actor: markedAnonymous(actor, standing.value), standing: standing.value };
  return { kind: "refused", actor, refusal: denial(access, standing.value) };
}

/** The same person, marked where they are anonymous. */
function markedAnonymous(actor: Member, standing: Standing): Member {
  const mask = actor.mask ?? maskIn(standing);
  return mask ? { ...actor, mask } : actor;
}

function denial(access: Exclude<Access, "everyone">, standing: Standing): Text {
  if (standing.kind === "member" && standing.isSuspended) return text("access-suspended");
  if (access === "owner") return text("access-owner-only");
  if (access === "admin" || !isAdmin(standing)) return text("access-admins-only");
  return text("access-lacks-right", { right: rightName(access) });
}
