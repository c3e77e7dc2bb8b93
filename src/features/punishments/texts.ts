// The replies to an act: the notice of one case, or one summary of several.
import type { Member } from "../../core/member.ts";
import { durationOf, type Sanction } from "../../core/sanction.ts";
import { inLines, lasting, type Text, text } from "../../core/text.ts";
import type { ModerationResult } from "../../kit/ports/cases/moderator.ts";
import { answer, type Button, type Card, notice, type Reply, telling } from "../../kit/reply.ts";
import { permissionNames } from "../../kit/words/permission-words.ts";

/** A sanction, which may delete messages or be silent; or the lifting of one. */
export type Act =
  | { readonly sanction: Sanction; readonly remove?: readonly number[]; readonly isSilent?: boolean }
  | { readonly from: "ban" | "mute" };

/** The result of an act on one target. */
export interface TargetResult {
  readonly target: Member;
  readonly result: ModerationResult;
}

/** The notice of a single case with its partial failure; or the refusal. */
export function resultReply(result: ModerationResult): Reply {
  if (!result.ok) return result.refusal;
  const { card, partialFailure } = result;
  return partialFailure === undefined ? card : { ...card, text: inLines([card.text, partialFailure]) };
}

/** One line for all targets acted on, and one for each failure. */
export function resultsReply(
  act: Act,
  results: readonly TargetResult[],
  { reason, buttons }: { readonly reason: string | undefined; readonly buttons: Card["buttons"] },
): Reply {
  const [first, ...others] = results.filter(({ result }) => result.ok).map(({ target }) => target);
  const failures = failuresOf(results);
  if (first === undefined) return inLines(failures);
  const names = others.reduce<Text>(
    (before, last) => text("punishments-names", { before, last }),
    text("punishments-name", { user: first }),
  );
  const done = doneText(act, names);
  const words = reason === undefined ? done : text("moderation-with-reason", { act: done, reason });
  const card = notice(inLines([words, ...failures]), buttons);
  const cases = results.flatMap(({ result }) => (result.ok ? [result.case] : []));
  return { ...card, tells: telling(cases) };
}

/** The failures and the offered button, for the caller alone; undefined where there are none. */
export function silentReply(results: readonly TargetResult[], offered: readonly Button[] = []): Reply {
  const lines = failuresOf(results);
  if (offered.length > 0) return answer(inLines([...lines, text("punishments-endless")]), [offered]);
  return lines.length === 0 ? undefined : inLines(lines);
}

const failuresOf = (results: readonly TargetResult[]): readonly Text[] =>
  results
    .map(({ result }) => (result.ok ? result.partialFailure : result.refusal))
    .filter((failure) => failure !== undefined);

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
