// What was concluded and done, published to subscribers in this process: a debugger, a tracer, the playground; usually none.
// Unlike the log it holds names and reasons, so only a subscriber can take it out of the process.
import { channel } from "node:diagnostics_channel";
import type { Actor, Case, Reason } from "../../core/case.ts";
import type { ChatEvent } from "../../core/chat-event.ts";
import type { MemberStatus } from "../../core/member.ts";
import type { Sanction } from "../../core/sanction.ts";
import type { Signal, Verdict } from "../../core/verdict.ts";
import { SOURCE_LOCALE, type Translator } from "../../i18n/translator.ts";
import type { Meter } from "../../kit/ports/delivery/meter.ts";
import { sanctionWords } from "../../kit/words/sanction-words.ts";

/** Messages are lists of verdicts on one event, as plain JSON with words in English. */
const judgedChannel = channel("moderato:judged");

/** A message is one case, as plain JSON with words in English. */
const caseChannel = channel("moderato:case");

/** A message is one measure: its name, and a function that reads it at any time. */
const watchedChannel = channel("moderato:watched");

/** The meter; its measures are also offered on the channel, even where no metrics port is open. */
export const withDiagnostics = (meter: Meter): Meter => ({
  ...meter,
  watch: (what, read, labels) => {
    watchedChannel.publish({ what, read });
    meter.watch(what, read, labels);
  },
});

export interface Diagnostics {
  readonly judged: (event: ChatEvent, verdicts: readonly Verdict[]) => void;
  readonly opened: (opened: Case) => void;
}

/** Costs nothing while nobody listens (node:diagnostics_channel). */
export function createDiagnostics(translator: Translator): Diagnostics {
  const reasonWords = (reason: Reason): string =>
    typeof reason === "string" ? reason : translator.plain(reason, SOURCE_LOCALE);
  const signal = ({ name, weight, detail }: Signal) => ({ name, weight, detail: reasonWords(detail) });
  const sanction = (asked: Sanction): string => translator.plain(sanctionWords(asked), SOURCE_LOCALE);
  return {
    judged: (event, verdicts) => {
      if (!judgedChannel.hasSubscribers) return;
      judgedChannel.publish(
        verdicts.map((verdict) => ({
          at: event.at,
          chatId: event.chat.id,
          messageId: messageOf(event),
          about: event.member.name,
          rule: verdict.rule,
          reason: reasonWords(verdict.reason),
          removes: verdict.remove,
          sanction: verdict.sanction && sanction(verdict.sanction),
          isWatch: verdict.watch === true,
          evidence: verdict.evidence.map(signal),
        })),
      );
    },
    opened: (opened) => {
      if (!caseChannel.hasSubscribers) return;
      const { chatId, number, kind, at, until, target, actor, reason, evidence, former, undoes } = opened;
      caseChannel.publish({
        chatId,
        number,
        at,
        until,
        act: kind,
        target: target?.name,
        by: actorWords(actor),
        reason: reason && reasonWords(reason),
        messages: evidence.messageIds,
        evidence: evidence.signals.map(signal),
        former: former && statusWords(former),
        undoes,
      });
    },
  };
}

const messageOf = (event: ChatEvent): number | undefined => ("message" in event ? event.message.id : undefined);

const actorWords = (actor: Actor): string => (actor.kind === "rule" ? actor.rule : actor.member.name);

function statusWords(status: MemberStatus): string {
  const until = "until" in status ? status.until : undefined;
  return until === undefined ? status.kind : `${status.kind} until ${new Date(until).toISOString()}`;
}
