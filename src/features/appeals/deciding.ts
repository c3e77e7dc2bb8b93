// An admin decides an appeal: another one than the one who acted, where there is another.

import type { Case } from "../../core/case.ts";
import { type Text, text } from "../../core/text.ts";
import { placeOf } from "../../kit/acts/case-following.ts";
import type { Codec, PressOutcome } from "../../kit/declarations/callback.ts";
import type { Ports } from "../../kit/platform.ts";
import { post } from "../../kit/reply.ts";
import type { Call } from "../../kit/scope.ts";
import { actorName } from "../../kit/words/actor-name.ts";
import { type AnnouncingDeps, appealText, judgesOf } from "./announcing.ts";
import type { Appeal } from "./store.ts";
import { tellAccepted, tellRejected } from "./telling.ts";

export type DecidingDeps = AnnouncingDeps & Ports<"caseMessages" | "audit" | "statuses" | "undo" | "unitOfWork">;

/** What an admin makes of the appeal against a case. */
export interface Verdict {
  readonly number: number;
  readonly isAccepted: boolean;
}

export const verdictCodec: Codec<Verdict> = {
  encode: ({ number, isAccepted }) => `${number}-${isAccepted ? "accept" : "reject"}`,
  decode: (data) => {
    const [, number = "", word = ""] = /^([1-9]\d{0,8})-(accept|reject)$/.exec(data) ?? [];
    return word === "" ? undefined : { number: Number(number), isAccepted: word === "accept" };
  },
};

type Pressed = Call<unknown, Verdict>;

const alarm = (toast: Text): PressOutcome => ({ toast, isAlert: true });

/** What a press comes to. A press that is under way keeps others out until it is committed. */
export function deciding(deps: DecidingDeps): (call: Pressed) => Promise<PressOutcome> {
  const inHand = new Set<string>();
  return async (call) => {
    const { chat, args } = call;
    const appeal = await deps.appeals.find(chat.id, args.number);
    const found = await deps.cases.find(chat.id, args.number);
    if (!appeal || !found) return alarm(text("appeals-gone"));
    const refusal = await refusalFor(deps, call, { appeal, found });
    if (refusal) return alarm(refusal);
    const key = `${chat.id} ${args.number}`;
    if (inHand.has(key)) return alarm(text("appeals-in-hand"));
    inHand.add(key);
    const free = (): void => void inHand.delete(key);
    deps.unitOfWork.onCommit(free);
    deps.unitOfWork.onRollback(free);
    const outcome = await settle(deps, call, { appeal, found });
    if (outcome.isAlert) free();
    return outcome;
  };
}

interface Matter {
  readonly appeal: Appeal;
  readonly found: Case;
}

async function refusalFor(
  { gateway }: DecidingDeps,
  { chat, actor }: Pressed,
  { appeal, found }: Matter,
): Promise<Text | undefined> {
  if (appeal.state !== "open") return text("appeals-decided-before");
  if (appeal.memberId === actor.id) return text("appeals-own");
  if (found.actor.kind !== "member" || found.actor.member.id !== actor.id) return undefined;
  const admins = await gateway.admins(chat.id);
  return admins.ok && judgesOf(admins.value, found).length > 0 ? text("appeals-not-by-actor") : undefined;
}

async function settle(deps: DecidingDeps, call: Pressed, { appeal, found }: Matter): Promise<PressOutcome> {
  const { chat, actor, args, now } = call;
  if (args.isAccepted && found.state === "open") {
    const by = { kind: "member", member: actor } as const;
    const result = await deps.undo({ chat, number: args.number, by, now, reason: text("appeals-accepted-reason") });
    if (!result.ok) return alarm(result.refusal);
    await deps.messenger.say(result.card, { chat, topic: undefined });
  }
  await deps.appeals.decide(appeal, args.isAccepted ? "accepted" : "rejected", actor.id);
  const outcome = text(args.isAccepted ? "appeals-accepted" : "appeals-rejected", {
    admin: actorName(actor, call.status),
  });
  const said = text("appeals-decided", { appeal: appealText(appeal, found, chat), outcome });
  await deps.audit.note(chat, { category: "reports", text: said });
  await (args.isAccepted ? tellAccepted : tellRejected)(deps, { chat, appeal, found, now });
  await sayElsewhere(deps, call, { found, said });
  return { replace: said };
}

/** The appeal stands at several places: in the log, and where it was announced. */
async function sayElsewhere(
  { caseMessages, messenger }: DecidingDeps,
  { chat, message }: Pressed,
  { found, said }: { readonly found: Case; readonly said: Text },
): Promise<void> {
  for (const { placeId, messageId } of await caseMessages.of(chat.id, found.number, "appeal")) {
    await caseMessages.forget({ placeId, messageId });
    if (placeId === message.chatId && messageId === message.id) continue;
    const place = placeOf(chat, placeId);
    await messenger.say(post(said), { chat: place, topic: undefined, instead: messageId, inLanguageOf: chat.id });
  }
}
