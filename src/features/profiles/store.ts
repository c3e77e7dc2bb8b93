// The store of profiles.
import { z } from "zod";
import type { Instant } from "../../core/time.ts";
import { Prisma } from "../../generated/prisma/client.ts";
import type { Tables } from "../../kit/declarations/tables.ts";
import { fromDate, fromJson, toDate, toJson } from "../../storage/unit-of-work/columns.ts";
import { currentChat, readChat } from "../../storage/unit-of-work/current-chat.ts";
import type { Statements } from "../../storage/unit-of-work/statements.ts";
import { pendingWrites } from "../../storage/unit-of-work/unit.ts";
import { NAMES, type ProfileName } from "./settings.ts";

/** The settings of features by their names, as they were saved. */
export type SavedSettings = Readonly<Record<string, Readonly<Record<string, unknown>>>>;

export interface Profile {
  readonly name: ProfileName;
  readonly settings: SavedSettings;
  readonly savedAt: Instant;
}

export interface ProfileStore {
  readonly list: (chatId: number) => Promise<readonly Profile[]>;
  /** Saves a profile in place of an earlier one of its name. */
  readonly save: (chatId: number, profile: Profile) => Promise<void>;
}

/** Of two profiles of one name the one of the supergroup stays. */
export const profileTables: Tables = { profiles: { onMerge: { newer: ["name"] } } };

const storedSettings: z.ZodType<SavedSettings> = z.record(z.string(), z.record(z.string(), z.unknown()));

/** Makes the store of profiles. */
export function createProfileStore({ client, write }: Statements): ProfileStore {
  return {
    list: async (chatId) => {
      const rows = await client.profile.findMany({ where: { chatId: await readChat({ client }, chatId) } });
      const kept = rows.map(({ name, settings, savedAt }) => ({
        name,
        settings: fromJson(storedSettings, settings, "profiles.settings"),
        savedAt: fromDate(savedAt),
      }));
      return NAMES.flatMap((name) => {
        const found = savedNow(chatId).get(name) ?? kept.find((one) => one.name === name);
        return found ? [{ ...found, name }] : [];
      });
    },
    save: async (chatId, profile) => {
      savedNow(chatId).set(profile.name, profile);
      await write(Prisma.sql`
        INSERT INTO profiles (chat_id, name, settings, saved_at)
        VALUES (${currentChat(chatId)}, ${profile.name}::text, ${toJson(profile.settings)}::jsonb,
          ${toDate(profile.savedAt)}::timestamptz)
        ON CONFLICT (chat_id, name) DO UPDATE SET settings = excluded.settings, saved_at = excluded.saved_at`);
    },
  };
}

/** What the running unit of work has saved, by name. */
const savedNow = (chatId: number): Map<ProfileName, Profile> =>
  pendingWrites(`profiles ${chatId}`, () => new Map<ProfileName, Profile>());
