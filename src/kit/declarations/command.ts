// Commands: what people type.
import type { Access } from "../../core/access.ts";
import type { Right } from "../../core/member.ts";
import type { PlainKey } from "../../core/text.ts";
import type { Parsed } from "../parsing/parsed.ts";
import type { Directory } from "../ports/people/directory.ts";
import type { Reply } from "../reply.ts";
import type { Call, CommandInput, ParserInput } from "../scope.ts";
import type { Form } from "./forms.ts";

/** Where a command may be used. */
export type Place = "group" | "private" | "anywhere";

interface CommandTraits {
  /** Lower case, without prefix, as Telegram's command list wants it (Bot API, BotCommand: 1-32 of a-z, 0-9, _). */
  readonly name: string;
  readonly aliases?: readonly string[];
  /** One line for the command list and /help. */
  readonly summary: PlainKey;
  /** What follows the name in the example that /help and refusals show. */
  readonly example?: string;
  readonly access: Access;
  /** Rights the bot itself needs before the command can do anything. */
  readonly botRights?: readonly Right[];
  readonly place: Place;
  /** It is at the end of lists, where nobody taps it by chance. */
  readonly isListedLast?: boolean;
  /** The command's own message is deleted before it is carried out, and refusals go to the caller in private. */
  readonly silent?: boolean;
}

/** Commands as lists show them. */
export const inListOrder = (commands: readonly Command<unknown>[]): readonly Command<unknown>[] =>
  [...commands].sort((a, b) => Number(a.isListedLast ?? false) - Number(b.isListedLast ?? false));

/** The whole example of a command. */
export const exampleOf = ({ name, example }: Pick<CommandTraits, "name" | "example">): string =>
  example === undefined ? `/${name}` : `/${name} ${example}`;

/** A command as the router sees it: the type of its arguments is its own secret. */
export interface Command<S> extends CommandTraits {
  /** Every way to write it. */
  readonly forms: readonly Form[];
  readonly invoke: (said: CommandInput, call: Call<S, string>, directory: Directory) => Promise<Reply>;
}

/** The declaration of a command. */
export interface CommandSpec<S, A> extends CommandTraits {
  /** Every way to write it, where the parser does not say so or the command takes less. */
  readonly forms?: readonly Form[];
  readonly parse: ((said: ParserInput, directory: Directory) => Parsed<A> | Promise<Parsed<A>>) & {
    readonly forms?: readonly Form[];
  };
  readonly run: (call: Call<S, A>) => Promise<Reply>;
}

/** Hides the type of a command's arguments behind the parser that makes them; a refusal of the parser is the reply. */
export function command<S, A>({ parse, run, forms = parse.forms ?? [], ...traits }: CommandSpec<S, A>): Command<S> {
  return {
    ...traits,
    forms,
    invoke: async (said, call, directory) => {
      const parsed = await parse({ ...said, command: `/${traits.name}`, example: exampleOf(traits) }, directory);
      return parsed.ok ? run({ ...call, args: parsed.value }) : parsed.refusal;
    },
  };
}
