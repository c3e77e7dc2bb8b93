// The settings of features in chats, and the history of their changes.
import { isDeepStrictEqual } from "node:util";
import type { z } from "zod";
import { createCache } from "../core/cache.ts";
import { type Text, text } from "../core/text.ts";
import { seconds } from "../core/time.ts";
import type { Prisma } from "../generated/prisma/client.ts";
import { accept, type Parsed, refuse } from "../kit/parsed.ts";
import type { Clock } from "../kit/ports/clock.ts";
import type { Configurable, Settings, SettingsChange } from "../kit/ports/settings.ts";
import { toDate, toId, toJson } from "./columns.ts";
import type { Database } from "./database.ts";
import { createRevisionReader } from "./setting-revisions.ts";
import { problemOf, type Stored, understand, without } from "./settings-parse.ts";
import type { Tell } from "./tell.ts";

/** Settings whose cache others can empty, when they have changed a chat by other ways. */
export interface CachedSettings extends Settings {
  readonly forget: (chatId: number) => void;
}

/** What the store of settings needs. */
export interface SettingsParts {
  readonly database: Database;
  readonly clock: Clock;
  readonly tell: Tell;
}

interface Entry {
  readonly stored: Promise<ReadonlyMap<string, Stored>>;
  readonly parsed: Map<string, { readonly schema: z.ZodType; readonly value: unknown }>;
}

const MAX_CHATS = 10_000;
const MAX_TOLD = 10_000;

/** Another process may change a chat that this one has cached; it hears of it after this long at the latest. */
const MAX_AGE = seconds(30);

/** Makes the store of settings. */
export function createSettingsStore({ database, clock, tell }: SettingsParts): CachedSettings {
  const { client } = database;
  const cache = createCache<number, Entry>({ max: MAX_CHATS, maxAge: MAX_AGE, now: clock.now });
  const told = createCache<string, true>({ max: MAX_TOLD });

  const load = (chatId: number): Entry => {
    const cached = cache.get(chatId);
    if (cached !== undefined) return cached;
    const entry: Entry = { stored: readAll(database, chatId), parsed: new Map() };
    cache.set(chatId, entry);
    entry.stored.catch(() => cache.delete(chatId));
    return entry;
  };

  const parse = (chatId: number, feature: Configurable, stored: Stored): unknown => {
    const { value, fallenBack } = understand(feature.settings, stored);
    for (const key of fallenBack) {
      const name = `${chatId} ${feature.id} ${key}`;
      if (told.get(name)) continue;
      told.set(name, true);
      tell.warn("settings.fell-back", { chatId, feature: feature.id, key });
    }
    return value;
  };

  return {
    of: async (chatId, feature) => {
      const { stored, parsed } = load(chatId);
      const ofChat = await stored;
      const before = parsed.get(feature.id);
      if (before?.schema === feature.settings) return before.value;
      const value = parse(chatId, feature, ofChat.get(feature.id) ?? EMPTY);
      parsed.set(feature.id, { schema: feature.settings, value });
      return value;
    },
    change: async (change) => {
      const outcome = await client.$transaction((tx) => apply(tx, change));
      cache.delete(change.chatId);
      return outcome;
    },
    forget: cache.delete,
    ...createRevisionReader(database),
  };
}

const EMPTY: Stored = {};

async function readAll({ client }: Database, chatId: number): Promise<ReadonlyMap<string, Stored>> {
  const rows = await client.featureSettings.findMany({ where: { chatId: toId(chatId) } });
  return new Map(rows.map(({ feature, data }) => [feature, asStored(data)]));
}

const asStored = (data: unknown): Stored =>
  typeof data === "object" && data !== null && !Array.isArray(data) ? Object.fromEntries(Object.entries(data)) : EMPTY;

/** Under the lock nobody else changes these settings, so what is validated is what will stand. */
async function apply(tx: Prisma.TransactionClient, change: SettingsChange): Promise<Parsed<unknown>> {
  const { chatId, feature } = change;
  await tx.$executeRaw`SELECT pg_advisory_xact_lock(hashtextextended(${`settings ${chatId} ${feature.id}`}::text, 0))`;
  const row = await tx.featureSettings.findUnique({
    where: { chatId_feature: { chatId: toId(chatId), feature: feature.id } },
  });
  const stored = asStored(row?.data);
  const judged = judge(feature, stored, change.change);
  if ("refusal" in judged) return refuse(judged.refusal);
  const keys = Object.keys(change.change).filter((key) => !isDeepStrictEqual(stored[key], change.change[key]));
  if (keys.length > 0) await write(tx, { change, stored, keys });
  return accept(judged.value);
}

/** Stored keys that the schema refuses by now do not stand in the way of a change to others. */
function judge(
  feature: Configurable,
  stored: Stored,
  change: Stored,
): { readonly value: unknown } | { readonly refusal: Text } {
  const removed = new Set(Object.keys(change));
  const added = Object.fromEntries(Object.entries(change).filter(([, value]) => value !== undefined));
  const kept = without(understand(feature.settings, stored).accepted, removed);
  const result = feature.settings.safeParse({ ...kept, ...added });
  if (!result.success) return { refusal: text("settings-refused", { problem: problemOf(result.error) }) };
  const known = Object.keys(asStored(result.data));
  const unknown = Object.keys(added).find((key) => !known.includes(key));
  return unknown === undefined
    ? { value: result.data }
    : { refusal: text("settings-refused", { problem: `${unknown}: ?` }) };
}

interface Difference {
  readonly change: SettingsChange;
  readonly stored: Stored;
  readonly keys: readonly string[];
}

async function write(tx: Prisma.TransactionClient, { change, stored, keys }: Difference): Promise<void> {
  const { chatId, feature, by, source, at } = change;
  const after = change.change;
  const removed = keys.filter((key) => after[key] === undefined);
  const patch = toJson(Object.fromEntries(keys.map((key) => [key, after[key]])));
  await tx.$executeRaw`
    INSERT INTO feature_settings (chat_id, feature, data)
    VALUES (${toId(chatId)}::bigint, ${feature.id}::text, ${patch}::jsonb)
    ON CONFLICT (chat_id, feature) DO UPDATE
      SET data = (feature_settings.data - ${removed}::text[]) || excluded.data`;
  const revisions = keys.map((key) => ({ key, before: stored[key], after: after[key] }));
  await tx.$executeRaw`
    INSERT INTO setting_revisions (chat_id, feature, key, before, after, by, source, at)
    SELECT ${toId(chatId)}::bigint, ${feature.id}::text, one->>'key', one->'before', one->'after',
      ${toId(by)}::bigint, ${source}::text, ${toDate(at)}::timestamptz
    FROM jsonb_array_elements(${toJson(revisions)}::jsonb) AS one`;
}
