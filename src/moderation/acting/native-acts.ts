// What admins do in Telegram's own interface is a case like any other, and ends the cases that it takes back.
import type { CaseKind } from "../../core/case.ts";
import type { ChatHandle } from "../../core/chat.ts";
import { isPresent, type Member, type MemberStatus, PERMISSIONS } from "../../core/member.ts";
import type { Instant } from "../../core/time.ts";
import { closeEarlierActions } from "../../kit/acts/earlier-actions.ts";
import type { CaseKinds } from "../../kit/declarations/case-kinds.ts";
import type { CaseStore } from "../../kit/ports/cases/cases.ts";
import type { RecordCase } from "../../kit/ports/cases/record-case.ts";
import { openRestraints } from "./active-restrictions.ts";

/** What somebody was and has become in a chat, by another's hand than the bot's. */
export interface StatusChange {
  readonly chat: ChatHandle;
  readonly member: Member;
  readonly by: Member;
  readonly was: MemberStatus;
  readonly is: MemberStatus;
  readonly at: Instant;
}

export interface NativeActDeps {
  readonly cases: CaseStore;
  readonly caseKinds: CaseKinds;
  readonly recordCase: RecordCase;
}

/** Closes the open cases that the change has ended, and records it where somebody has done it to another. */
export async function recordNative(deps: NativeActDeps, change: StatusChange): Promise<void> {
  const kind = change.by.id === change.member.id ? undefined : kindOf(change);
  const closed = await closeEnded(deps, change);
  if (kind === undefined) return;
  const { chat, member, by, was, is, at } = change;
  await deps.recordCase({
    chat,
    kind,
    target: member,
    actor: { kind: "member", member: by },
    at,
    isNative: true,
    until: untilOf(is),
    former: was,
    evidence: {
      ...(closed.length > 0 && { closed }),
      ...(is.kind === "restricted" && { denied: PERMISSIONS.filter((one) => !is.permissions.includes(one)) }),
    },
  });
}

/** Closes the cases that the change has ended, and gives their numbers. */
async function closeEnded(deps: NativeActDeps, change: StatusChange): Promise<readonly number[]> {
  return [...(await closeRestraints(deps.cases, change)), ...(await closeRanks(deps, change))];
}

/** What made somebody an admin is over with the rank, and so is what took it from them once they have it again. */
async function closeRanks(deps: NativeActDeps, change: StatusChange): Promise<readonly number[]> {
  const { chat, member, by, was, is } = change;
  const rank = { chatId: chat.id, targetId: member.id, isOwnLeaving: by.id === member.id };
  if (was.kind === "admin" && is.kind !== "admin") return closeEarlierActions(deps, { ...rank, kind: "demote" });
  if (is.kind !== "admin") return [];
  if (was.kind !== "admin") return closeEarlierActions(deps, { ...rank, kind: "promote" });
  return rankChange(was, is) === "title" ? closeEarlierActions(deps, { ...rank, kind: "title" }) : [];
}

/** Telegram keeps one state of somebody, so that what an admin sets there takes the place of all acts before it. */
async function closeRestraints(cases: CaseStore, { chat, member, was, is }: StatusChange): Promise<readonly number[]> {
  const isUnchanged = was.kind === is.kind && kindOf({ was, is }) === undefined;
  const held = was.kind === "restricted" || was.kind === "banned" || is.kind === "restricted" || is.kind === "banned";
  if (isUnchanged || !held) return [];
  const isFreed = is.kind === "member" || is.kind === "left";
  const open = await openRestraints(cases, chat.id, member.id);
  for (const { number } of open) await cases.close(chat.id, number, isFreed ? "undone" : "replaced");
  return open.map(({ number }) => number);
}

const untilOf = (is: MemberStatus): Instant | undefined =>
  is.kind === "banned" || is.kind === "restricted" ? is.until : undefined;

/** What was done; undefined where nobody was harmed or freed, as when somebody is let in. */
function kindOf({ was, is }: Pick<StatusChange, "was" | "is">): CaseKind | undefined {
  if (is.kind === "owner" || was.kind === "owner") return undefined;
  if (is.kind === "banned") return was.kind === "banned" && was.until === is.until ? undefined : "ban";
  if (is.kind === "admin" || was.kind === "admin") return rankChange(was, is);
  return is.kind === "restricted" ? restriction(was, is) : liftedKind(was, is);
}

/** Somebody without restrictions now was unmuted, unbanned or removed from the group. */
function liftedKind(was: MemberStatus, is: MemberStatus): CaseKind | undefined {
  if (was.kind === "banned") return "unban";
  if (was.kind === "restricted" && is.kind === "member") return "unmute";
  return is.kind === "left" && isPresent(was) ? "kick" : undefined;
}

function rankChange(was: MemberStatus, is: MemberStatus): CaseKind | undefined {
  if (is.kind !== "admin") return "demote";
  if (was.kind !== "admin" || !isSame(was.rights, is.rights)) return "promote";
  return was.title === is.title ? undefined : "title";
}

/** Coming and going under the same restrictions is nobody's act. */
function restriction(
  was: MemberStatus,
  is: Extract<MemberStatus, { readonly kind: "restricted" }>,
): CaseKind | undefined {
  if (was.kind === "banned") return "unban";
  if (was.kind === "restricted" && was.until === is.until && isSame(was.permissions, is.permissions)) return undefined;
  return is.permissions.includes("send_messages") ? "restrict" : "mute";
}

const isSame = (one: readonly string[], other: readonly string[]): boolean =>
  one.length === other.length && one.every((each) => other.includes(each));
