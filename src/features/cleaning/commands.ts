// The commands that choose which service messages and commands are deleted.

import { inLines, type PlainKey, type Text, text } from "../../core/text.ts";
import { missingRightOf } from "../../kit/acts/missing-right.ts";
import { type Command, command, exampleOf } from "../../kit/declarations/command.ts";
import { nothing } from "../../kit/parsing/args.ts";
import type { Ports } from "../../kit/platform.ts";
import { type NamedKinds, namedKinds } from "./arguments.ts";
import { type CleaningSettings, COMMANDS, type Kind, SERVICES } from "./settings.ts";
import { commandText, serviceText, typesText } from "./texts.ts";

export type CleaningCommandDeps = Ports<"statuses">;

export const cleaningCommands = (deps: CleaningCommandDeps): readonly Command<CleaningSettings>[] => [
  choiceCommand(deps, {
    name: "cleanservice",
    summary: "cleaning-command-cleanservice",
    example: "join leave",
    cleans: true,
    kinds: SERVICES,
    state: serviceText,
  }),
  choiceCommand(deps, {
    name: "keepservice",
    aliases: ["nocleanservice"],
    summary: "cleaning-command-keepservice",
    example: "pin",
    cleans: false,
    kinds: SERVICES,
    state: serviceText,
  }),
  listCommand({ name: "cleanservicetypes", summary: "cleaning-command-cleanservicetypes", kinds: SERVICES }),
  choiceCommand(deps, {
    name: "cleancommand",
    summary: "cleaning-command-cleancommand",
    example: "admin",
    cleans: true,
    kinds: COMMANDS,
    state: commandText,
  }),
  choiceCommand(deps, {
    name: "keepcommand",
    summary: "cleaning-command-keepcommand",
    example: "user",
    cleans: false,
    kinds: COMMANDS,
    state: commandText,
  }),
  listCommand({ name: "cleancommandtypes", summary: "cleaning-command-cleancommandtypes", kinds: COMMANDS }),
];

interface ChoiceTraits {
  readonly name: string;
  readonly aliases?: readonly string[];
  readonly summary: PlainKey;
  readonly example: string;
  /** Whether the named kinds are deleted, or kept. */
  readonly cleans: boolean;
  readonly kinds: readonly Kind[];
  readonly state: (settings: CleaningSettings) => Text;
}

/** A command that takes kinds; without any it shows the settings. */
function choiceCommand({ statuses }: CleaningCommandDeps, { cleans, kinds, state, ...traits }: ChoiceTraits) {
  const example = exampleOf(traits);
  return command<CleaningSettings, NamedKinds | undefined>({
    ...traits,
    access: "delete_messages",
    place: "group",
    parse: namedKinds(kinds),
    run: async ({ chat, args, settings, configure }) => {
      if (args === undefined) return text("cleaning-state-and-example", { state: state(settings), example });
      const isOn = args.isAsCalled === cleans;
      const wanted: Partial<CleaningSettings> = Object.fromEntries(args.kinds.map(({ key }) => [key, isOn]));
      const refusal = await configure(wanted);
      const lacking = isOn ? await missingRightOf(statuses, chat.id, "delete_messages") : undefined;
      const words = state({ ...settings, ...wanted });
      return refusal ?? (lacking ? inLines([words, lacking]) : words);
    },
  });
}

interface ListTraits {
  readonly name: string;
  readonly summary: PlainKey;
  readonly kinds: readonly Kind[];
}

const listCommand = ({ kinds, ...traits }: ListTraits): Command<CleaningSettings> =>
  command({
    ...traits,
    access: "admin",
    place: "group",
    parse: nothing,
    run: async ({ settings }) => typesText(kinds, settings),
  });
