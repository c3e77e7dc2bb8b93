// Finds the cases that a command means: by number, by the message replied to, or by the bot's notice.

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

/** A case number, or a message that a case may be about; and the rest of the arguments. */
export interface CaseReference {
  readonly number: number | undefined;
  readonly messageId: number | undefined;
  readonly rest: string;
}

/** `12 spam`, or in reply `spam`; nothing at all is refused. */
export const readRequired = parser<CaseReference>((said) => {
  const named = readReference(said);
  return named.number === undefined && named.messageId === undefined
    ? refuse(text("cases-which", { example: said.example }))
    : accept(named);
});

/** The same, where a number alone names a case in a reply, too. */
export const readNumberFirst = parser<CaseReference>((said, directory) =>
  readRequired(/^\s*#?\d+\s*$/.test(said.args) ? { ...said, repliedTo: undefined } : said, directory),
);

/** Why no case was found. */
export const notFoundText = ({ number, messageId }: CaseReference, example: string): Text =>
  number === undefined && messageId !== undefined
    ? text("cases-none-of-message", { example })
    : text("cases-none-such");

/** Reads a reference. In a reply a bare number belongs to the text: only `#12` names a case there. */
export function readReference(said: Pick<CommandInput, "args" | "repliedTo">): CaseReference {
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

/** Looks up cases, and the bot's messages about them. */
export interface CaseLookup {
  readonly cases: Pick<CaseStore, "find" | "byMessage">;
  readonly caseMessages: Pick<CaseMessageStore, "at">;
}

/** The cases that a reference names: the one of the number, all of a notice, or the newest about a message. */
export async function findCases(
  { cases, caseMessages }: CaseLookup,
  chatId: number,
  { number, messageId }: CaseReference,
): Promise<readonly Case[]> {
  const message = messageId === undefined ? undefined : await caseMessages.at({ placeId: chatId, messageId });
  const numbers = message?.chatId === chatId ? message.numbers : [];
  const named = numbers.length === 0 && number !== undefined ? [number] : numbers;
  const found = await Promise.all(named.map((one) => cases.find(chatId, one)));
  const about = named.length > 0 || messageId === undefined ? undefined : await cases.byMessage(chatId, messageId);
  return [...found, about].filter((one) => one !== undefined);
}

/** The first case that a reference names. */
export async function findCase(lookup: CaseLookup, chatId: number, named: CaseReference): Promise<Case | undefined> {
  const [first] = await findCases(lookup, chatId, named);
  return first;
}
