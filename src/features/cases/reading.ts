// Which case is meant: by number, by the message that is answered, or by the bot's own notice.
import type { Case } from "../../core/case.ts";
import { type Text, text } from "../../core/text.ts";
import type { Parser } from "../../kit/args.ts";
import { readCarried, wholeNumber } from "../../kit/callback.ts";
import { CASE_CALLBACKS } from "../../kit/case-buttons.ts";
import { accept, refuse } from "../../kit/parsed.ts";
import type { CaseStore } from "../../kit/ports/cases.ts";
import type { Utterance } from "../../kit/scope.ts";
import { answered } from "../../kit/targets.ts";

/** A case by its number, or a message that a case may be about; and what is said after it. */
export interface Named {
  readonly number: number | undefined;
  readonly messageId: number | undefined;
  readonly rest: string;
}

/** `12 spam`, or in reply `spam`; nothing at all is refused. */
export const readNumbered =
  (example: string): Parser<Named> =>
  (said) => {
    const named = readNamed(said);
    return named.number === undefined && named.messageId === undefined
      ? refuse(text("cases-which", { example }))
      : accept(named);
  };

/** The same, where a number alone names a case in a reply, too. */
export const readAlone =
  (example: string): Parser<Named> =>
  (said) =>
    readNumbered(example)(/^\s*#?\d+\s*$/.test(said.args) ? { ...said, repliedTo: undefined } : said);

/** Why no case was found. */
export const noneSuch = ({ number, messageId }: Named, example: string): Text =>
  number === undefined && messageId !== undefined
    ? text("cases-none-of-message", { example })
    : text("cases-none-such");

/** What is meant, if anything is. In a reply a number alone is part of what is said: there only `#12` names a case. */
export function readNamed(said: Pick<Utterance, "args" | "repliedTo">): Named {
  const repliedTo = answered(said);
  const { args } = said;
  const [, sign, digits, rest = ""] = /^\s*(#?)(\d{1,9})\b\s*(.*)$/s.exec(args) ?? [];
  if (digits !== undefined && (sign === "#" || repliedTo === undefined))
    return { number: Number(digits), messageId: undefined, rest: rest.trim() };
  return { number: carriedNumber(repliedTo?.buttons ?? []), messageId: repliedTo?.message.id, rest: args.trim() };
}

/** The case that the buttons of a notice are about. */
function carriedNumber(buttons: readonly string[]): number | undefined {
  const ids: readonly string[] = Object.values(CASE_CALLBACKS);
  const carried = buttons.map(readCarried).find((one) => one && ids.includes(one.id));
  return carried && wholeNumber.decode(carried.value);
}

/** The case; by its number, else the newest that the message is evidence of. */
export async function meantCase(
  cases: CaseStore,
  chatId: number,
  { number, messageId }: Named,
): Promise<Case | undefined> {
  if (number !== undefined) return cases.find(chatId, number);
  return messageId === undefined ? undefined : cases.byMessage(chatId, messageId);
}
