// Commands that change settings and show them; bare, they only show them.
import { type PlainKey, type Text, text } from "../../core/text.ts";
import type { Parser } from "../parsing/args.ts";
import { FOR_MODERATORS } from "./access-presets.ts";
import { type Command, command, exampleOf } from "./command.ts";

/** What such a command reads, and what it changes. */
export interface SettingCommandSpec<S, A> {
  readonly name: string;
  readonly aliases?: readonly string[];
  readonly summary: PlainKey;
  readonly example: string;
  readonly parse: Parser<A>;
  readonly change: (value: A, settings: S) => Partial<S>;
}

/** Makes the commands of one feature, which all answer with the same state in words. */
export const settingCommands =
  <S>(state: (settings: S) => Text) =>
  <A extends NonNullable<unknown>>({ parse, change, ...traits }: SettingCommandSpec<S, A>): Command<S> =>
    command({
      ...traits,
      ...FOR_MODERATORS,
      parse: parse.optional(),
      run: async ({ args, settings, configure }) => {
        if (args === undefined)
          return text("modes-state-and-example", { state: state(settings), example: exampleOf(traits) });
        const wanted = changesOf(change(args, settings), settings);
        const refusal = wanted === undefined ? undefined : await configure(wanted);
        return refusal ?? state({ ...settings, ...wanted });
      },
    });

/** What differs from the present settings: the history tells of nothing else. Undefined where nothing does. */
function changesOf<S>(wanted: Partial<S>, settings: S): Partial<S> | undefined {
  const keys = Object.keys(wanted) as (keyof S)[];
  const changed = keys.filter((key) => JSON.stringify(wanted[key]) !== JSON.stringify(settings[key]));
  if (changed.length === 0) return undefined;
  return Object.fromEntries(changed.map((key) => [key, wanted[key]])) as Partial<S>;
}
