// The buttons by which an admin decides an appeal: where possible not the admin who acted.

import type { Case } from "../../core/case.ts";
import { type Text, text } from "../../core/text.ts";
import { placeOf } from "../../kit/acts/case-following.ts";
import type { Codec, PressOutcome } from "../../kit/declarations/callback.ts";
import type { Ports } from "../../kit/platform.ts";
import { post } from "../../kit/reply.ts";
import type { Call } from "../../kit/scope.ts";
import { actorName } from "../../kit/words/actor-name.ts";
import { tellAccepted, tellRejected } from "./decision-messages.ts";
import { decidersOf } from "./eligibility.ts";
import type { AnnouncementDeps } from "./jobs.ts";
import type { Appeal } from "./store.ts";
import { appealText } from "./texts.ts";

export type AppealDecisionDeps = AnnouncementDeps &
  Ports<"caseMessages" | "audit" | "statuses" | "undo" | "unitOfWork">;

/** The decision on the appeal against a case. */
export interface AppealDecision {
  readonly number: number;
  readonly isAccepted: boolean;
}

export const decisionCodec: Codec<AppealDecision> = {
  encode: ({ number, isAccepted }) => `${number}-${isAccepted ? "accept" : "reject"}`,
  decode: (data) => {
    const [, number = "", word = ""] = /^([1-9]\d{0,8})-(accept|reject)$/.exec(data) ?? [];
    return word === "" ? undefined : { number: Number(number), isAccepted: word === "accept" };
  },
};

type AppealPress = Call<unknown, AppealDecision>;

const alert = (toast: Text): PressOutcome => ({ toast, isAlert: true });

/** Handles a press. Until it is committed, other presses on the same decision are refused. */
export function createDecide(deps: AppealDecisionDeps): (call: AppealPress) => Promise<PressOutcome> {
  const beingDecided = new Set<string>();
  return async (call) => {
    const { chat, args } = call;
    const appeal = await deps.appeals.find(chat.id, args.number);
    const found = await deps.cases.find(chat.id, args.number);
    if (!appeal || !found) return alert(text("appeals-gone"));
    const refusal = await refusalFor(deps, call, { appeal, found });
    if (refusal) return alert(refusal);
    const key = `${chat.id} ${args.number}`;
    if (beingDecided.has(key)) return alert(text("appeals-in-hand"));
    beingDecided.add(key);
    const release = (): void => void beingDecided.delete(key);
    deps.unitOfWork.onCommit(release);
    deps.unitOfWork.onRollback(release);
    const outcome = await carryOut(deps, call, { appeal, found });
    if (outcome.isAlert) release();
    return outcome;
  };
}

interface AppealedCase {
  readonly appeal: Appeal;
  readonly found: Case;
}

async function refusalFor(
  { gateway }: AppealDecisionDeps,
  { chat, actor }: AppealPress,
  { appeal, found }: AppealedCase,
): Promise<Text | undefined> {
  if (appeal.state !== "open") return text("appeals-decided-before");
  if (appeal.memberId === actor.id) return text("appeals-own");
  if (found.actor.kind !== "member" || found.actor.member.id !== actor.id) return undefined;
  const admins = await gateway.admins(chat.id);
  return admins.ok && decidersOf(admins.value, found).length > 0 ? text("appeals-not-by-actor") : undefined;
}

async function carryOut(
  deps: AppealDecisionDeps,
  call: AppealPress,
  { appeal, found }: AppealedCase,
): Promise<PressOutcome> {
  const { chat, actor, args, now } = call;
  if (args.isAccepted && found.state === "open") {
    const by = { kind: "member", member: actor } as const;
    const result = await deps.undo({ chat, number: args.number, by, now, reason: text("appeals-accepted-reason") });
    if (!result.ok) return alert(result.refusal);
    await deps.messenger.say(result.card, { chat, topic: undefined });
  }
  await deps.appeals.decide(appeal, args.isAccepted ? "accepted" : "rejected", actor.id);
  const outcome = text(args.isAccepted ? "appeals-accepted" : "appeals-rejected", {
    admin: actorName(actor, call.status),
  });
  const said = text("appeals-decided", { appeal: appealText(appeal, found, chat), outcome });
  await deps.audit.note(chat, { category: "reports", text: said });
  await (args.isAccepted ? tellAccepted : tellRejected)(deps, { chat, appeal, found, now });
  await updateAnnouncements(deps, call, { found, said });
  return { replace: said };
}

/** Rewrites the other messages of the appeal: in the log, and where it was announced. */
async function updateAnnouncements(
  { caseMessages, messenger }: AppealDecisionDeps,
  { chat, message }: AppealPress,
  { found, said }: { readonly found: Case; readonly said: Text },
): Promise<void> {
  for (const { placeId, messageId } of await caseMessages.of(chat.id, found.number, "appeal")) {
    await caseMessages.forget({ placeId, messageId });
    if (placeId === message.chatId && messageId === message.id) continue;
    const place = placeOf(chat, placeId);
    await messenger.say(post(said), { chat: place, topic: undefined, instead: messageId, inLanguageOf: chat.id });
  }
}
