// Settings whose changes are noted for the admins of the group (who, what, from what to what), and told to their feature.
import { isGroup } from "../../core/chat.ts";
import { text } from "../../core/text.ts";
import type { AuditLog } from "../../kit/declarations/audit.ts";
import type { Feature } from "../../kit/feature.ts";
import type { Statuses } from "../../kit/ports/people/statuses.ts";
import type { SettingsChange } from "../../kit/ports/settings.ts";
import type { CachedSettings } from "../../storage/records/settings-store.ts";
import type { Stores } from "../../storage/stores.ts";
import { changerName, changeWords } from "../../telegram/menu/history.ts";

export interface AuditedSettingsDeps {
  readonly stores: Pick<Stores, "settings" | "chats" | "seen">;
  readonly audit: Pick<AuditLog, "note">;
  /** Asked at the time of a change: who hides behind the group is not named. */
  readonly statuses: () => Pick<Statuses, "cachedStatus">;
  /** Read at the time of a change: features change settings themselves. */
  readonly features: readonly Feature[];
}

/** The same settings; what is changed is noted, and its feature told, in the unit of work that changes it. */
export function auditedSettings(deps: AuditedSettingsDeps): CachedSettings {
  const { settings } = deps.stores;
  return {
    ...settings,
    change: async (change) => {
      const before = (await settings.of(change.chatId, change.feature)) as Values;
      const changed = await settings.change(change);
      if (changed.ok) await tell(deps, change, { before, after: changed.value as Values });
      return changed;
    },
  };
}

type Values = Readonly<Record<string, unknown>>;

async function tell(
  { stores, audit, features, statuses }: AuditedSettingsDeps,
  { chatId, feature, change, by, at }: SettingsChange,
  { before, after }: { readonly before: Values; readonly after: Values },
): Promise<void> {
  const chat = await stores.chats.find(chatId);
  const keys = Object.keys(change).filter((key) => JSON.stringify(before[key]) !== JSON.stringify(after[key]));
  if (!chat || !isGroup(chat) || keys.length === 0) return;
  const user = await changerName({ seen: stores.seen, statuses: statuses() }, chatId, by);
  const lines = keys.map((key) =>
    text("log-setting", changeWords(features, { feature: feature.id, key, before: before[key], after: after[key] })),
  );
  await audit.note(chat, { category: "settings", text: text("log-settings-changed", { user, lines }) });
  const changed = features.find(({ id }) => id === feature.id);
  await changed?.configured?.({ chat, settings: after, before, by, now: at });
}
