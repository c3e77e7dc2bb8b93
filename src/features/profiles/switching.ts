// What a profile holds, and what putting it on changes.
import type { ChangedSettings, Feature } from "../../kit/feature.ts";
import type { Ports } from "../../kit/platform.ts";
import type { ProfileName, ProfileSettings } from "./settings.ts";
import type { Profile, ProfileStore, SavedSettings } from "./store.ts";

export type ProfileDeps = Ports<"features" | "settings"> & { readonly profiles: ProfileStore };

/** Who may switch a profile may change all that it holds: the settings of protections that those who restrict members set. */
export const ACCESS = "restrict_members";

const isHeld = ({ protections, pages }: Feature): boolean =>
  protections.length > 0 && pages.length > 0 && pages.every(({ access }) => access === ACCESS);

type Values = Readonly<Record<string, unknown>>;

/** The present settings of all protections that a profile holds. */
export async function presentSettings(
  { features, settings }: Omit<ProfileDeps, "profiles">,
  chatId: number,
): Promise<SavedSettings> {
  const all = features.filter(isHeld).map(async (feature) => {
    const values = (await settings.of(chatId, feature)) as Values;
    return [feature.id, values] as const;
  });
  return Object.fromEntries(await Promise.all(all));
}

export const savedAs = async (
  { profiles }: Pick<ProfileDeps, "profiles">,
  chatId: number,
  name: ProfileName,
): Promise<Profile | undefined> => (await profiles.list(chatId)).find((profile) => profile.name === name);

/** What has to change of one feature for a profile to be on. */
interface Change {
  readonly feature: Feature;
  readonly values: Values;
}

/** The changes that make the present settings those of a profile. Features that it does not know stay as they are. */
export function changesTo(
  features: readonly Feature[],
  wanted: SavedSettings,
  present: SavedSettings,
): readonly Change[] {
  return features.flatMap((feature) => {
    const [saved, values] = [wanted[feature.id], present[feature.id]];
    if (!saved || !values) return [];
    const keys = [...new Set([...Object.keys(values), ...Object.keys(saved)])];
    const changed = keys.filter((key) => inOrder(saved[key]) !== inOrder(values[key]));
    if (changed.length === 0) return [];
    return [{ feature, values: Object.fromEntries(changed.map((key) => [key, saved[key]])) }];
  });
}

/** A value as JSON with its keys in order: the database keeps those of an object in an order of its own. */
const inOrder = (value: unknown): string | undefined =>
  JSON.stringify(value, (_key, inner: unknown) =>
    typeof inner === "object" && inner !== null && !Array.isArray(inner)
      ? Object.fromEntries(Object.entries(inner).sort(([a], [b]) => (a < b ? -1 : 1)))
      : inner,
  );

/**
 * Puts on the profile that the setting names, in the unit of work that changes it: by a command, in the menu, by a rollback. What the
 * group has without any profile is saved before, and `normal` puts it on again. Each change is a revision of its own.
 */
export const switchWhenConfigured =
  (deps: ProfileDeps) =>
  async ({ chat, before, settings, by, now }: ChangedSettings<ProfileSettings>): Promise<void> => {
    if (before.active === settings.active) return;
    const wanted = await savedAs(deps, chat.id, settings.active);
    const present = await presentSettings(deps, chat.id);
    if (before.active === "normal")
      await deps.profiles.save(chat.id, { name: "normal", settings: present, savedAt: now });
    if (!wanted) return;
    for (const { feature, values } of changesTo(deps.features, wanted.settings, present))
      await deps.settings.change({ chatId: chat.id, feature, change: values, by, source: "profile", at: now });
  };
