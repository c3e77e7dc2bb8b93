// What is said of an act: the notice of one case, or one summary of several.
import type { Member } from "../../core/member.ts";
import { durationOf, type Sanction } from "../../core/sanction.ts";
import { inLines, lasting, type Text, text } from "../../core/text.ts";
import type { ModerationResult } from "../../kit/ports/cases/moderator.ts";
import { answer, type Button, type Card, notice, type Reply, telling } from "../../kit/reply.ts";
import { permissionNames } from "../../kit/words/permission-words.ts";

/** What is done: a sanction, perhaps with messages and without a word; or the end of one. */
export type Act =
  | { readonly sanction: Sanction; readonly remove?: readonly number[]; readonly isSilent?: boolean }
  | { readonly from: "ban" | "mute" };

/** What became of an act on one of those it was meant for. */
export interface Outcome {
  readonly target: Member;
  readonly result: ModerationResult;
}

/** The notice of a single case with what could not be done besides; or why nothing was done. */
export function oneRuling(result: ModerationResult): Reply {
  if (!result.ok) return result.refusal;
  const { card, partialFailure } = result;
  return partialFailure === undefined ? card : { ...card, text: inLines([card.text, partialFailure]) };
}

/** One line for all on whom it was done, and one for each on whom it was not. */
export function severalRulings(
  act: Act,
  outcomes: readonly Outcome[],
  { reason, buttons }: { readonly reason: string | undefined; readonly buttons: Card["buttons"] },
): Reply {
  const [first, ...others] = outcomes.filter(({ result }) => result.ok).map(({ target }) => target);
  const troubles = troublesOf(outcomes);
  if (first === undefined) return inLines(troubles);
  const names = others.reduce<Text>(
    (before, last) => text("punishments-names", { before, last }),
    text("punishments-name", { user: first }),
  );
  const done = doneText(act, names);
  const told = reason === undefined ? done : text("moderation-with-reason", { act: done, reason });
  const card = notice(inLines([told, ...troubles]), buttons);
  const cases = outcomes.flatMap(({ result }) => (result.ok ? [result.case] : []));
  return { ...card, tells: telling(cases) };
}

/** Nothing where all went well; else what did not, and what is offered, for the eyes of the caller. */
export function quietly(outcomes: readonly Outcome[], offered: readonly Button[] = []): Reply {
  const lines = troublesOf(outcomes);
  if (offered.length > 0) return answer(inLines([...lines, text("punishments-endless")]), [offered]);
  return lines.length === 0 ? undefined : inLines(lines);
}

const troublesOf = (outcomes: readonly Outcome[]): readonly Text[] =>
  outcomes
    .map(({ result }) => (result.ok ? result.partialFailure : result.refusal))
    .filter((trouble) => trouble !== undefined);

function doneText(act: Act, names: Text): Text {
  if ("from" in act)
    return act.from === "ban" ? text("punishments-unbanned", { names }) : text("punishments-unmuted", { names });
  const { sanction } = act;
  if (sanction.kind === "restrict") return restrictedText(sanction, names);
  if (sanction.kind === "kick") return text("punishments-kicked", { names });
  const length = durationOf(sanction);
  const isBan = sanction.kind === "ban";
  if (length === undefined) return isBan ? text("punishments-banned", { names }) : text("punishments-muted", { names });
  const duration = lasting(length);
  return isBan
    ? text("punishments-banned-for", { names, duration })
    : text("punishments-muted-for", { names, duration });
}

function restrictedText(sanction: Extract<Sanction, { readonly kind: "restrict" }>, names: Text): Text {
  const [what, length] = [permissionNames(sanction.denied), durationOf(sanction)];
  return length === undefined
    ? text("punishments-restricted", { names, what })
    : text("punishments-restricted-for", { names, what, duration: lasting(length) });
}
