// Checks who may do what, by Telegram's answer at the moment they do it.
import { type Access, allows } from "../../core/access.ts";
import { type ChatHandle, isGroup } from "../../core/chat.ts";
import type { SenderKind } from "../../core/chat-event.ts";
import { hasRight, isAdmin, type Member, type MemberStatus, RIGHTS, type Right } from "../../core/member.ts";
import { type Text, text } from "../../core/text.ts";
import type { Outcome } from "../../kit/ports/outcome.ts";
import type { Statuses } from "../../kit/ports/people/statuses.ts";
import { anonymousAdminOf } from "../../kit/words/actor-name.ts";
import { rightName } from "../../kit/words/right-name.ts";
import type { AnonymousAdmins } from "./anonymous-admins.ts";

/** Somebody who asks for something. */
export interface Caller {
  readonly member: Member;
  readonly senderKind: SenderKind;
  /** The title that an anonymous admin has signed with. */
  readonly signature?: string | undefined;
}

/**
 * Allowed, with the actor and their status; refused, with the sentence; or unproven, where an anonymous sender has to confirm
 * who they are. The actor is the caller, or the admin whom the signature identifies.
 */
export type AccessDecision =
  | { readonly kind: "allowed"; readonly actor: Member; readonly status: MemberStatus }
  | { readonly kind: "refused"; readonly actor: Member; readonly refusal: Text }
  | { readonly kind: "unproven" };

export interface Authority {
  readonly check: (access: Access, caller: Caller, chat: ChatHandle) => Promise<AccessDecision>;
  /** The caller's status from memory; that of an anonymous admin is an admin without rights. */
  readonly cachedStatus: (caller: Caller, chat: ChatHandle) => Promise<MemberStatus>;
  /** The first of the rights that the bot lacks in the chat, as a sentence that says how to give it. */
  readonly missingRight: (rights: readonly Right[], chat: ChatHandle) => Promise<Text | undefined>;
}

export interface AuthorityDeps {
  /** With the bot's own roles counted in. */
  readonly statuses: Statuses;
  readonly anonymousAdmins: Pick<AnonymousAdmins, "identify">;
  /** Whether anonymous admins are trusted in the chat without verification. */
  readonly trustsAnonymous: (chatId: number) => Promise<boolean>;
}

export function createAuthority(deps: AuthorityDeps): Authority {
  const { statuses } = deps;
  return {
    check: async (access, caller, chat) => {
      const { member: actor } = caller;
      if (!isGroup(chat)) return { kind: "allowed", actor, status: MEMBER };
      if (access !== "everyone" && (await isAnonymous(statuses, caller, chat)))
        return checkAnonymous(deps, access, { caller, chat });
      return decide(access, actor, await statusOf(deps, { access, caller, chat }));
    },
    cachedStatus: async (caller, chat) => {
      if (await isAnonymous(statuses, caller, chat)) return ANONYMOUS_ADMIN;
      const status = await statusOf(deps, { access: "everyone", caller, chat });
      return status.ok ? status.value : MEMBER;
    },
    missingRight: async (rights, chat) => {
      if (rights.length === 0 || !isGroup(chat)) return undefined;
      const own = await statuses.own(chat.id);
      return own.ok ? missingRightOf(own.value, rights) : text("access-bot-unknown");
    },
  };
}

/** In a private chat no right of anybody else is touched. */
const MEMBER: MemberStatus = { kind: "member" };

const ANONYMOUS_ADMIN: MemberStatus = { kind: "admin", rights: [], anonymous: true, title: undefined };

/** The status of anonymous admins where they are trusted. */
const TRUSTED_ADMIN: MemberStatus = { ...ANONYMOUS_ADMIN, rights: RIGHTS };

/** Checks an anonymous sender; unproven where no signature identifies them, or only the owner may. */
async function checkAnonymous(
  { anonymousAdmins, trustsAnonymous }: AuthorityDeps,
  access: Exclude<Access, "everyone">,
  { caller, chat }: Pick<AccessRequest, "caller" | "chat">,
): Promise<AccessDecision> {
  const { member, senderKind, signature } = caller;
  if (senderKind !== "anonymous-admin") return { kind: "unproven" };
  if (access !== "owner" && (await trustsAnonymous(chat.id)))
    return { kind: "allowed", actor: bySignature(member, signature), status: TRUSTED_ADMIN };
  const admin = signature === undefined ? undefined : await anonymousAdmins.identify(chat.id, signature);
  if (!admin) return { kind: "unproven" };
  return decide(access, { ...admin.member, anonymousAdmin: { title: signature } }, { ok: true, value: admin.status });
}

/** An admin of whom only the signature is known. */
const bySignature = (member: Member, signature: string | undefined): Member => ({
  ...member,
  name: signature ?? "",
  username: undefined,
  anonymousAdmin: { title: signature },
});

function missingRightOf(own: MemberStatus, required: readonly Right[]): Text | undefined {
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
async function statusOf(
  { statuses }: AuthorityDeps,
  { access, caller, chat }: AccessRequest,
): Promise<Outcome<MemberStatus>> {
  if (caller.senderKind !== "person") return { ok: true, value: MEMBER };
  const ask = access === "everyone" ? statuses.cachedStatus : statuses.fresh;
  return ask(chat.id, caller.member.id);
}

/** Anonymous admins send as the group, and admins of the linked channel as that: who they are does not show. */
async function isAnonymous(statuses: Statuses, { member, senderKind }: Caller, chat: ChatHandle): Promise<boolean> {
  if (senderKind === "anonymous-admin") return true;
  return senderKind === "channel" && (await statuses.linkedChannelId(chat.id)) === member.id;
}

/** Where Telegram does not tell the status, only what everyone may do is allowed. */
function decide(access: Access, actor: Member, status: Outcome<MemberStatus>): AccessDecision {
  if (access === "everyone") return { kind: "allowed", actor, status: status.ok ? status.value : MEMBER };
  if (!status.ok) return { kind: "refused", actor, refusal: text("access-unverified") };
  if (allows(access, status.value))
    return { kind: "allowed", actor: markedAnonymous(actor, status.value), status: status.value };
  return { kind: "refused", actor, refusal: denial(access, status.value) };
}

/** The same person, marked where they are anonymous. */
function markedAnonymous(actor: Member, status: MemberStatus): Member {
  const anonymousAdmin = actor.anonymousAdmin ?? anonymousAdminOf(status);
  return anonymousAdmin ? { ...actor, anonymousAdmin } : actor;
}

function denial(access: Exclude<Access, "everyone">, status: MemberStatus): Text {
  if (status.kind === "member" && status.isSuspended) return text("access-suspended");
  if (access === "owner") return text("access-owner-only");
  if (access === "admin" || !isAdmin(status)) return text("access-admins-only");
  return text("access-lacks-right", { right: rightName(access) });
}
