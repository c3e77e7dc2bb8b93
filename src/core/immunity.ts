// Who is not judged, and not acted on.
import type { SenderKind } from "./chat-event.ts";
import { isAdmin, type Member, type MemberStatus } from "./member.ts";

/** Why somebody is left alone. */
export type Immunity = "self" | "owner" | "admin" | "service" | "anonymous-admin" | "linked-channel" | "approved";

/** Accounts by which Telegram itself speaks (Bot API, Message.from): posts, anonymous admins, channels. */
export const SERVICE_IDS = { telegram: 777000, anonymousAdmin: 1087968824, channel: 136817688 } as const;

const serviceIds: ReadonlySet<number> = new Set(Object.values(SERVICE_IDS));

/** What is known of somebody when the question is whether they may be acted on. */
export interface Suspect {
  readonly member: Member;
  readonly status: MemberStatus;
  readonly botId: number;
  readonly chatId: number;
  /** The channel whose discussion group this is, where there is one. */
  readonly linkedChannelId?: number | undefined;
  readonly senderKind?: SenderKind | undefined;
  /** Exempt from automatic protections by an admin's word. */
  readonly isApproved?: boolean;
}

const isAnonymousAdmin = ({ member, senderKind, chatId }: Suspect): boolean =>
  senderKind === "anonymous-admin" || member.id === chatId;

const isLinkedChannel = ({ member, senderKind, linkedChannelId }: Suspect): boolean =>
  senderKind === "linked-channel" || member.id === linkedChannelId;

const isService = ({ member, senderKind }: Suspect): boolean => senderKind === "service" || serviceIds.has(member.id);

/** Why the suspect must not be acted on; undefined when they may be. */
export function immunity(suspect: Suspect): Immunity | undefined {
  if (suspect.member.id === suspect.botId) return "self";
  if (isAnonymousAdmin(suspect)) return "anonymous-admin";
  if (isLinkedChannel(suspect)) return "linked-channel";
  if (isService(suspect)) return "service";
  if (isAdmin(suspect.status)) return suspect.status.kind === "owner" ? "owner" : "admin";
  return suspect.isApproved ? "approved" : undefined;
}
