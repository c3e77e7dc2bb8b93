// What an admin has made of people in the bot alone, without Telegram's knowledge.
import type { MaybePromise } from "../../../core/maybe-promise.ts";
import type { Member, Right } from "../../../core/member.ts";
import type { Instant } from "../../../core/time.ts";

/**
 * Approved: exempt from automatic protections. Moderator: some of an admin's rights, in the bot. Suspended: whatever they
 * are at Telegram, the bot takes no orders from them.
 */
export const ROLE_KINDS = ["approved", "moderator", "suspended"] as const;
export type RoleKind = (typeof ROLE_KINDS)[number];

/** A role that somebody has in a chat. */
export interface Role {
  readonly kind: RoleKind;
  readonly member: Member;
  /** Of a moderator; never more than the admin who gave them has at the moment they are used. */
  readonly rights: readonly Right[];
  readonly reason: string | undefined;
  /** The id of the person who gave it. */
  readonly by: number;
  readonly at: Instant;
}

export interface Roles {
  /** The roles of somebody; at hand once the chat's are known. */
  readonly of: (chatId: number, memberId: number) => MaybePromise<readonly Role[]>;
  /** Everybody who has the role, in the order in which they got it. */
  readonly list: (chatId: number, kind: RoleKind) => Promise<readonly Role[]>;
  /** Gives a role, in place of an earlier one of the kind. */
  readonly give: (chatId: number, role: Role) => Promise<void>;
  /** Takes a role away; undefined where there was none. */
  readonly take: (chatId: number, memberId: number, kind: RoleKind) => Promise<Role | undefined>;
  /** Takes a role away from everybody; gives those who had it. */
  readonly takeAll: (chatId: number, kind: RoleKind) => Promise<readonly Role[]>;
}
