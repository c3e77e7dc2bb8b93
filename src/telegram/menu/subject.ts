// The group that a menu is about, where the user may configure it.
import type { Context } from "grammy";
import { allows } from "../../core/access.ts";
import { type ChatHandle, isGroup } from "../../core/chat.ts";
import type { Member, MemberStatus } from "../../core/member.ts";
import type { ChatStore } from "../../kit/ports/chats.ts";
import type { Statuses } from "../../kit/ports/people/statuses.ts";
import { toChat, toMember } from "../adapter/people.ts";

/** A group, and the admin who configures it. */
export interface Subject {
  readonly chat: ChatHandle;
  readonly admin: Member;
  readonly status: MemberStatus;
}

/** Chat ids are in base 36 in buttons, to be short. */
export const encodeChat = (chatId: number): string => chatId.toString(36);

export function decodeChat(code: string): number | undefined {
  const id = Number.parseInt(code, 36);
  return Number.isSafeInteger(id) && encodeChat(id) === code ? id : undefined;
}

export interface SubjectDeps {
  readonly chats: ChatStore;
  readonly statuses: Statuses;
}

/** The data of a menu's button: menu, row, column, payload, fingerprint. */
const MENU_DATA = /^(s(?:-[a-z0-9-]+)?)\/[0-9a-f]+\/[0-9a-f]+\/([a-z0-9-]*)\//;

/** The payload of a menu's button; undefined where the data is not of a menu. */
export const menuPayload = (data: string): string | undefined => MENU_DATA.exec(data)?.[2];

/**
 * The group of a press or a command: in a group that group, and in private the one that the button names. Undefined for a user
 * who is no admin there at this moment.
 */
export async function subjectOf(
  { chats, statuses }: SubjectDeps,
  ctx: Context,
  code: string | undefined,
): Promise<Subject | undefined> {
  if (!ctx.chat || !ctx.from) return undefined;
  const here = toChat(ctx.chat);
  const chosen = isGroup(here) ? here : await findChat(chats, code);
  if (!chosen) return undefined;
  const admin = toMember(ctx.from);
  const status = await statuses.fresh(chosen.id, admin.id);
  return status.ok && allows("admin", status.value) ? { chat: chosen, admin, status: status.value } : undefined;
}

async function findChat(chats: ChatStore, code: string | undefined): Promise<ChatHandle | undefined> {
  const id = code === undefined ? undefined : decodeChat(code);
  return id === undefined ? undefined : chats.find(await chats.currentId(id));
}
