// The texts of the cleaning settings.
import { inLines, type PlainKey, type Text, text } from "../../core/text.ts";
import { type CleaningKey, type CleaningSettings, COMMANDS, type Kind, SERVICES } from "./settings.ts";

/** The name of each kind on its button. */
export const LABELS: { readonly [K in CleaningKey]: PlainKey } = {
  join: "cleaning-control-join",
  leave: "cleaning-control-leave",
  photo: "cleaning-control-photo",
  pin: "cleaning-control-pin",
  title: "cleaning-control-title",
  videochat: "cleaning-control-videochat",
  other: "cleaning-control-other",
  commandsAdmin: "cleaning-control-commands-admin",
  commandsUser: "cleaning-control-commands-user",
  commandsOther: "cleaning-control-commands-other",
};

const MEANINGS: { readonly [K in CleaningKey]: PlainKey } = {
  join: "cleaning-meaning-join",
  leave: "cleaning-meaning-leave",
  photo: "cleaning-meaning-photo",
  pin: "cleaning-meaning-pin",
  title: "cleaning-meaning-title",
  videochat: "cleaning-meaning-videochat",
  other: "cleaning-meaning-other",
  commandsAdmin: "cleaning-meaning-commands-admin",
  commandsUser: "cleaning-meaning-commands-user",
  commandsOther: "cleaning-meaning-commands-other",
};

const switchedOn = (kinds: readonly Kind[], settings: CleaningSettings): readonly Kind[] =>
  kinds.filter(({ key }) => settings[key]);

const wordsOf = (kinds: readonly Kind[]): string => kinds.map(({ word }) => word).join(", ");

/** Which service messages are deleted. */
export function serviceText(settings: CleaningSettings): Text {
  const on = switchedOn(SERVICES, settings);
  return on.length === 0 ? text("cleaning-service-none") : text("cleaning-service-some", { types: wordsOf(on) });
}

/** Which commands are deleted. */
export function commandText(settings: CleaningSettings): Text {
  const on = switchedOn(COMMANDS, settings);
  return on.length === 0 ? text("cleaning-commands-none") : text("cleaning-commands-some", { types: wordsOf(on) });
}

/** A line for each kind: its meaning, and whether it is deleted. */
export const typesText = (kinds: readonly Kind[], settings: CleaningSettings): Text =>
  inLines(
    kinds.map(({ word, key }) => {
      const meaning = text(MEANINGS[key]);
      return settings[key] ? text("cleaning-type-on", { word, meaning }) : text("cleaning-type-off", { word, meaning });
    }),
  );
