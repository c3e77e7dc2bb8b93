// Tells the person in private how their appeal was decided.

import type { Case } from "../../core/case.ts";
import type { ChatHandle } from "../../core/chat.ts";
import { isPresent, type MemberStatus } from "../../core/member.ts";
import { inLines, type Text, text } from "../../core/text.ts";
import { after, days, type Instant } from "../../core/time.ts";
import { privateChatOf } from "../../kit/acts/private-chat.ts";
import type { Ports } from "../../kit/platform.ts";
import type { Gateway } from "../../kit/ports/gateway.ts";
import { answer } from "../../kit/reply.ts";
import type { Appeal } from "./store.ts";

type AppealAnswerDeps = Ports<"cases" | "gateway" | "messenger">;

/** A decided appeal. */
export interface DecidedAppeal {
  readonly chat: ChatHandle;
  readonly appeal: Appeal;
  readonly found: Case;
  readonly now: Instant;
}

/** How long the invite link works. */
const INVITE_FOR = days(1);

/** The private chat of the person who appealed. */
export const privateChatOfAppellant = ({ memberId }: Appeal): ChatHandle => privateChatOf({ id: memberId });

/** Says that the case was undone. A person who is out of the group, and not banned by another case, gets an invite link. */
export async function tellAccepted(
  { cases, gateway, messenger }: AppealAnswerDeps,
  { chat, appeal, found, now }: DecidedAppeal,
): Promise<void> {
  const isOut = found.kind === "ban" || found.kind === "kick";
  const others = isOut ? await cases.allOpen(chat.id, appeal.memberId, "ban") : [];
  const link = isOut && others.length === 0 ? await gateway.invite(chat.id, after(now, INVITE_FOR)) : undefined;
  const lines = [
    text("appeals-answer-yes", { now: await stateNow(gateway, chat, found) }),
    ...(link?.ok ? [text("appeals-answer-link", { link: link.value })] : []),
  ];
  await messenger.say(answer(inLines(lines)), { chat: privateChatOfAppellant(appeal), topic: undefined });
}

/** Says that the appeal was rejected. */
export const tellRejected = ({ messenger }: AppealAnswerDeps, { chat, appeal }: DecidedAppeal): Promise<void> =>
  messenger.say(answer(text("appeals-answer-no", { title: chat.title, number: appeal.caseNumber })), {
    chat: privateChatOfAppellant(appeal),
    topic: undefined,
  });

/** What the person can do again; where another case prevents it, only that this case is undone. */
async function stateNow(gateway: Pick<Gateway, "membership">, { id, title }: ChatHandle, found: Case): Promise<Text> {
  const undone = text("appeals-now-undone", { title, number: found.number });
  if (found.kind === "warn") return text("appeals-now-warn", { title });
  const membership = found.target && (await gateway.membership(id, found.target.id));
  if (!membership?.ok) return undone;
  const { status } = membership.value;
  if (found.kind === "mute") return maySpeak(status) ? text("appeals-now-mute", { title }) : undone;
  const isOut = found.kind === "ban" || found.kind === "kick";
  return isOut && status.kind === "left" ? text("appeals-now-join", { title }) : undone;
}

const maySpeak = (status: MemberStatus): boolean =>
  status.kind === "restricted" ? status.present && status.permissions.includes("send_messages") : isPresent(status);
