// The forms of a command: every way to write it, as /help and the reference show them.

/** One way to write a command. */
export interface Form {
  /**
   * Words apart by spaces. A placeholder of `PLACEHOLDERS` in features/help/placeholders.ts is shown in the reader's language; any other
   * word is written as it is.
   */
  readonly words: string;
  /** The command replies to the message that it is about. */
  readonly isReply?: boolean;
}

/** A form that replies to nothing. */
export const form = (words: string): Form => ({ words });

/** A form that replies to a message. */
export const replyForm = (words = ""): Form => ({ words, isReply: true });

/** The name of the command alone. */
export const BARE: readonly Form[] = [form("")];

/** The forms of a switch, which shows its state where nothing follows the name. */
export const SWITCH_FORMS: readonly Form[] = [form(""), form("on"), form("off")];

/** The same forms with a case by number, or by a reply to its message. */
export const ABOUT_CASE: readonly Form[] = [form("case"), replyForm()];

/** The forms that are also allowed as replies; where none is, all of them as replies. */
export function inReply(forms: readonly Form[]): readonly Form[] {
  const replies = forms.filter(({ isReply }) => isReply === true);
  return replies.length > 0 ? replies : forms.map(({ words }) => replyForm(words));
}
