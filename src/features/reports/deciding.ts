// An admin decides a report: of two who press at once one does, and the card says who and what.
import type { ChatHandle } from "../../core/chat.ts";
import { hasRight } from "../../core/member.ts";
import type { Sanction } from "../../core/sanction.ts";
import { type Text, text } from "../../core/text.ts";
import { after, days, minutes } from "../../core/time.ts";
import { actorName } from "../../kit/actor-name.ts";
import type { PressOutcome } from "../../kit/callback.ts";
import type { Booking } from "../../kit/job.ts";
import type { Scheduler } from "../../kit/ports/jobs.ts";
import type { Order } from "../../kit/ports/moderator.ts";
import type { Undo } from "../../kit/ports/undo.ts";
import type { UnitOfWork } from "../../kit/ports/unit-of-work.ts";
import { albumAround } from "../../kit/replied-messages.ts";
import { type Card, post } from "../../kit/reply.ts";
import { rightName } from "../../kit/right-name.ts";
import type { Call } from "../../kit/scope.ts";
import { type Choice, DECISIONS, type Decision } from "./card.ts";
import type { ReportedMessage } from "./ports.ts";
import type { ReportingNeeds } from "./reporting.ts";
import type { ReportSettings } from "./settings.ts";

export interface DecidingNeeds extends ReportingNeeds {
  readonly scheduler: Scheduler;
  readonly unitOfWork: UnitOfWork;
  readonly undo: Undo;
}

export interface DecidingParts extends DecidingNeeds {
  /** Takes the card of a report away. */
  readonly clearing: (chatId: number, cardId: number, at: Call<unknown, unknown>["now"]) => Booking;
}

type Pressed = Call<ReportSettings, Choice>;

/** How long a decided report stays to be seen. */
const STAYS = minutes(5);

const SANCTIONS: Readonly<Record<Exclude<Decision, "dismiss">, Sanction | undefined>> = {
  delete: undefined,
  warn: { kind: "warn" },
  mute: { kind: "mute", for: days(1) },
  ban: { kind: "ban" },
};

/** What a press comes to. A press that is under way keeps others out until it is committed. */
export function deciding(parts: DecidingParts): (call: Pressed) => Promise<PressOutcome> {
  const inHand = new Set<string>();
  return async (call) => {
    const { chat, args } = call;
    const reported = await parts.reports.find(chat.id, args.messageId);
    const refused = refusalFor(call, reported);
    if (refused || !reported) return refused ?? {};
    const key = `${chat.id} ${args.messageId}`;
    if (inHand.has(key)) return alarm(text("reports-in-hand"));
    inHand.add(key);
    const free = (): void => void inHand.delete(key);
    parts.unitOfWork.afterwards(free);
    parts.unitOfWork.otherwise(free);
    const outcome = await decide(parts, call, reported);
    if (outcome.isAlert) free();
    return outcome;
  };
}

function refusalFor(call: Pressed, reported: ReportedMessage | undefined): PressOutcome | undefined {
  const { right } = DECISIONS[call.args.decision];
  if (right !== undefined && !hasRight(call.standing, right))
    return alarm(text("access-lacks-right", { right: rightName(right) }));
  if (!reported) return alarm(text("reports-gone"));
  return reported.state === "open" ? undefined : { ...alarm(text("reports-decided-before")), ...elsewhere(call) };
}

const alarm = (toast: Text): PressOutcome => ({ toast, isAlert: true });

/** A notice in private that is out of date says so. */
const elsewhere = ({ chat, message }: Pressed): PressOutcome =>
  message.chatId === chat.id ? {} : { replace: text("reports-decided-before") };

interface Decided {
  readonly text: Text;
  readonly buttons: Card["buttons"];
}

async function decide(parts: DecidingParts, call: Pressed, reported: ReportedMessage): Promise<PressOutcome> {
  const { chat, actor, args, now } = call;
  const decided = args.decision === "dismiss" ? await dismiss(parts, call, reported) : await act(parts, call, reported);
  if (!("buttons" in decided)) return alarm(decided);
  const outcome = args.decision === "dismiss" ? "dismissed" : "accepted";
  await parts.reports.decide(chat.id, args.messageId, outcome);
  const said = text("reports-done", {
    outcome: decided.text,
    admin: actorName(actor, call.standing),
    count: reported.count,
  });
  if (outcome === "dismissed") await parts.records.note(chat, { category: "reports", text: said });
  const isHere = call.message.chatId === chat.id;
  const cardId = isHere ? call.message.id : reported.cardId;
  if (cardId !== undefined) await parts.scheduler.book(parts.clearing(chat.id, cardId, after(now, STAYS)));
  if (!isHere && cardId !== undefined) await retell(parts, chat, { said, buttons: decided.buttons, cardId });
  return { replace: said, buttons: decided.buttons };
}

const retell = (
  { voice }: DecidingParts,
  chat: ChatHandle,
  { said, buttons, cardId }: { readonly said: Text; readonly buttons: Card["buttons"]; readonly cardId: number },
): Promise<void> => voice.say(post(said, buttons), { chat, topic: undefined, instead: cardId });

/** The message goes in any case; what is said of the case is said on the card. */
async function act(parts: DecidingParts, call: Pressed, { author, reason }: ReportedMessage): Promise<Decided | Text> {
  const { chat, actor, args, now } = call;
  const remove = await albumAround(parts.albums, chat.id, args.messageId);
  const order: Order = {
    ...{ chat, target: author, now, by: { kind: "member", member: actor } },
    sanction: args.decision === "dismiss" ? undefined : SANCTIONS[args.decision],
    reason: reason ?? text("reports-reason"),
    remove: [...new Set([args.messageId, ...remove])].sort((a, b) => a - b),
  };
  const ruling = await parts.moderator.sanction(order);
  return ruling.ok ? { text: ruling.card.text, buttons: ruling.card.buttons } : ruling.refusal;
}

/** What was done until an admin would decide is taken back. */
async function dismiss(parts: DecidingParts, call: Pressed, { author, caseNumber }: ReportedMessage): Promise<Decided> {
  const { chat, actor, now } = call;
  const by = { kind: "member", member: actor } as const;
  const reason = text("reports-dismissed-reason");
  const ruling = caseNumber === undefined ? undefined : await parts.undo({ chat, number: caseNumber, by, now, reason });
  return { text: ruling?.ok ? ruling.card.text : text("reports-dismissed", { user: author }), buttons: [] };
}
