// The commands of profiles, and the question that switches one in the menu.

import { moment, type Text, text } from "../../core/text.ts";
import { FOR_MODERATORS } from "../../kit/declarations/access-presets.ts";
import { type Command, command, exampleOf } from "../../kit/declarations/command.ts";
import { form } from "../../kit/declarations/forms.ts";
import { done, type Prompt } from "../../kit/declarations/prompt.ts";
import { nothing, parser } from "../../kit/parsing/args.ts";
import { accept, refuse } from "../../kit/parsing/parsed.ts";
import type { Call } from "../../kit/scope.ts";
import { NAMES, type ProfileName, type ProfileSettings } from "./settings.ts";
import type { Profile } from "./store.ts";
import { ACCESS, changesTo, type ProfileDeps, presentSettings, savedAs } from "./switching.ts";

const [PROFILE, SAVEPROFILE] = [
  { name: "profile", example: "night" },
  { name: "saveprofile", example: "night" },
] as const;

/** The name of a profile. */
const profileName = parser<ProfileName>(
  ({ args, example }) => {
    const word = args.trim().toLowerCase();
    const name = NAMES.find((one) => one === word);
    return name ? accept(name) : refuse(text("profiles-unknown", { names: NAMES.join(", "), example }));
  },
  NAMES.map((name) => form(name)),
);

export const profileCommands = (deps: ProfileDeps): readonly Command<ProfileSettings>[] => [
  command({
    ...PROFILE,
    summary: "profiles-command-profile",
    ...FOR_MODERATORS,
    parse: profileName.optional(),
    run: async (call) => {
      const { args, settings } = call;
      if (args !== undefined) return switchTo(deps, call, args);
      return text("profiles-state-and-example", { state: stateText(settings), example: exampleOf(PROFILE) });
    },
  }),
  command({
    name: "profiles",
    summary: "profiles-command-profiles",
    ...FOR_MODERATORS,
    parse: nothing,
    run: async ({ chat, settings }) => {
      const saved = await deps.profiles.list(chat.id);
      const lines = NAMES.map((name) => profileLine(name, { settings, saved }));
      return text("profiles-list", { lines, example: exampleOf(SAVEPROFILE) });
    },
  }),
  command({
    ...SAVEPROFILE,
    summary: "profiles-command-saveprofile",
    ...FOR_MODERATORS,
    parse: profileName,
    run: async ({ chat, args: name, now }) => {
      const settings = await presentSettings(deps, chat.id);
      await deps.profiles.save(chat.id, { name, settings, savedAt: now });
      return text("profiles-saved", { name, count: Object.keys(settings).length, example: `/profile ${name}` });
    },
  }),
];

/** Asks in private which profile to put on. */
export const switchPrompt = (deps: ProfileDeps): Prompt<ProfileSettings> => ({
  id: "switch",
  access: ACCESS,
  question: () => text("profiles-question", { names: NAMES.join(", ") }),
  answer: async (call) => {
    const name = NAMES.find((one) => one === call.args.trim().toLowerCase());
    if (!name) return refuse(text("profiles-unknown", { names: NAMES.join(", "), example: exampleOf(PROFILE) }));
    return accept(done(await switchTo(deps, call, name)));
  },
});

/** The setting leads to the rest (switching.ts). */
async function switchTo(
  deps: ProfileDeps,
  { chat, settings, configure }: Call<ProfileSettings, unknown>,
  name: ProfileName,
): Promise<Text> {
  if (settings.active === name) return text("profiles-already", { name });
  const wanted = await savedAs(deps, chat.id, name);
  if (!wanted) return text("profiles-not-saved", { name, example: `/saveprofile ${name}` });
  const changes = changesTo(deps.features, wanted.settings, await presentSettings(deps, chat.id));
  const count = changes.reduce((total, { values }) => total + Object.keys(values).length, 0);
  const refusal = await configure({ active: name });
  if (refusal) return refusal;
  return name === "normal" ? text("profiles-off", { count }) : text("profiles-on", { name, count });
}

/** Which profile is on. */
export const stateText = ({ active }: ProfileSettings): Text =>
  active === "normal" ? text("profiles-state-normal") : text("profiles-state", { name: active });

interface Known {
  readonly settings: ProfileSettings;
  readonly saved: readonly Profile[];
}

function profileLine(name: ProfileName, { settings, saved }: Known): Text {
  if (settings.active === name) return text("profiles-line-active", { name });
  const profile = saved.find((one) => one.name === name);
  return profile
    ? text("profiles-line-saved", { name, when: moment(profile.savedAt) })
    : text("profiles-line-none", { name });
}
