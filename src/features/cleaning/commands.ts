// The commands that say what is cleaned away and what stays.

import { inLines, type PlainKey, type Text, text } from "../../core/text.ts";
import { missingRightOf } from "../../kit/acts/missing-right.ts";
import { type Command, command, exampleOf } from "../../kit/declarations/command.ts";
import { nothing } from "../../kit/parsing/args.ts";
import type { Ports } from "../../kit/platform.ts";
import { type Named, namedKinds } from "./parse.ts";
import { type CleaningSettings, COMMANDS, type Kind, SERVICES } from "./settings.ts";
import { commandText, serviceText, typesText } from "./words.ts";

export type ChoiceDeps = Ports<"statuses">;

export const cleaningCommands = (deps: ChoiceDeps): readonly Command<CleaningSettings>[] => [
  choosing(deps, {
    name: "cleanservice",
    summary: "cleaning-command-cleanservice",
    example: "join leave",
    cleans: true,
    kinds: SERVICES,
    state: serviceText,
  }),
  choosing(deps, {
    name: "keepservice",
    aliases: ["nocleanservice"],
    summary: "cleaning-command-keepservice",
    example: "pin",
    cleans: false,
    kinds: SERVICES,
    state: serviceText,
  }),
  listing({ name: "cleanservicetypes", summary: "cleaning-command-cleanservicetypes", kinds: SERVICES }),
  choosing(deps, {
    name: "cleancommand",
    summary: "cleaning-command-cleancommand",
    example: "admin",
    cleans: true,
    kinds: COMMANDS,
    state: commandText,
  }),
  choosing(deps, {
    name: "keepcommand",
    summary: "cleaning-command-keepcommand",
    example: "user",
    cleans: false,
    kinds: COMMANDS,
    state: commandText,
  }),
  listing({ name: "cleancommandtypes", summary: "cleaning-command-cleancommandtypes", kinds: COMMANDS }),
];

interface Choosing {
  readonly name: string;
  readonly aliases?: readonly string[];
  readonly summary: PlainKey;
  readonly example: string;
  /** Whether what is named goes, or stays. */
  readonly cleans: boolean;
  readonly kinds: readonly Kind[];
  readonly state: (settings: CleaningSettings) => Text;
}

/** A command that names kinds; said without any it tells how it stands. */
function choosing({ statuses }: ChoiceDeps, { cleans, kinds, state, ...traits }: Choosing) {
  const example = exampleOf(traits);
  return command<CleaningSettings, Named | undefined>({
    ...traits,
    access: "delete_messages",
    place: "group",
    parse: namedKinds(kinds),
    run: async ({ chat, args, settings, configure }) => {
      if (args === undefined) return text("cleaning-state-and-example", { state: state(settings), example });
      const isOn = args.isMeant === cleans;
      const wanted: Partial<CleaningSettings> = Object.fromEntries(args.kinds.map(({ key }) => [key, isOn]));
      const refusal = await configure(wanted);
      const lacking = isOn ? await missingRightOf(statuses, chat.id, "delete_messages") : undefined;
      const told = state({ ...settings, ...wanted });
      return refusal ?? (lacking ? inLines([told, lacking]) : told);
    },
  });
}

interface Listing {
  readonly name: string;
  readonly summary: PlainKey;
  readonly kinds: readonly Kind[];
}

const listing = ({ kinds, ...traits }: Listing): Command<CleaningSettings> =>
  command({
    ...traits,
    access: "admin",
    place: "group",
    parse: nothing,
    run: async ({ settings }) => typesText(kinds, settings),
  });
