// The forms of a command: every way to write it, as /help and the reference show them.

/** One way to write a command. */
export interface Form {
  /**
   * What follows the name, separated by spaces: `<user> [reason]`. A placeholder in `<…>` is needed, one in `[…]` may be left out, and both
   * are shown in the reader's language; any other word is written as it is.
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

/** A case by its number, or by a reply to a message about it. */
export const ABOUT_CASE: readonly Form[] = [form("<case>"), replyForm()];

/** The forms that are also allowed as replies; where none is, all of them as replies. */
export function inReply(forms: readonly Form[]): readonly Form[] {
  const replies = forms.filter(({ isReply }) => isReply === true);
  return replies.length > 0 ? replies : forms.map(({ words }) => replyForm(words));
}
