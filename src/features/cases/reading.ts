// Which case is meant: by number, by the message that is answered, or by the bot's own notice.

import type { Case } from "../../core/case.ts";
import { type Text, text } from "../../core/text.ts";
import { CASE_CALLBACKS } from "../../kit/acts/case-buttons.ts";
import { readCarried, wholeNumber } from "../../kit/declarations/callback.ts";
import { parser } from "../../kit/parsing/args.ts";
import { accept, refuse } from "../../kit/parsing/parsed.ts";
import { answered } from "../../kit/parsing/targets.ts";
import type { CaseMessageStore } from "../../kit/ports/cases/case-messages.ts";
import type { CaseStore } from "../../kit/ports/cases/cases.ts";
import type { CommandInput } from "../../kit/scope.ts";

/** A case by its number, or a message that a case may be about; and what is said after it. */
export interface Named {
  readonly number: number | undefined;
  readonly messageId: number | undefined;
  readonly rest: string;
}

/** `12 spam`, or in reply `spam`; nothing at all is refused. */
export const readNumbered = parser<Named>((said) => {
  const named = readNamed(said);
  return named.number === undefined && named.messageId === undefined
    ? refuse(text("cases-which", { example: said.example }))
    : accept(named);
});

/** The same, where a number alone names a case in a reply, too. */
export const readAlone = parser<Named>((said, directory) =>
  readNumbered(/^\s*#?\d+\s*$/.test(said.args) ? { ...said, repliedTo: undefined } : said, directory),
);

/** Why no case was found. */
export const noneSuch = ({ number, messageId }: Named, example: string): Text =>
  number === undefined && messageId !== undefined
    ? text("cases-none-of-message", { example })
    : text("cases-none-such");

/** What is meant, if anything is. In a reply a number alone is part of what is said: there only `#12` names a case. */
export function readNamed(said: Pick<CommandInput, "args" | "repliedTo">): Named {
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

/** Where cases are looked up: themselves, and what the bot has told of them. */
export interface CaseLookup {
  readonly cases: Pick<CaseStore, "find" | "byMessage">;
  readonly caseMessages: Pick<CaseMessageStore, "at">;
}

/** The cases that are meant: the one of a number, all that a notice of the bot tells of, or the newest about a message. */
export async function meantCases(
  { cases, caseMessages }: CaseLookup,
  chatId: number,
  { number, messageId }: Named,
): Promise<readonly Case[]> {
  const told = messageId === undefined ? undefined : await caseMessages.at({ placeId: chatId, messageId });
  const numbers = told?.chatId === chatId ? told.numbers : [];
  const named = numbers.length === 0 && number !== undefined ? [number] : numbers;
  const found = await Promise.all(named.map((one) => cases.find(chatId, one)));
  const about = named.length > 0 || messageId === undefined ? undefined : await cases.byMessage(chatId, messageId);
  return [...found, about].filter((one) => one !== undefined);
}

/** The first of them. */
export async function meantCase(lookup: CaseLookup, chatId: number, named: Named): Promise<Case | undefined> {
  const [first] = await meantCases(lookup, chatId, named);
  return first;
}
