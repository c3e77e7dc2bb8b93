// The settings of features in chats: cached, validated whole, changed in one piece with their history.
import type { z } from "zod";
import { boundedMap } from "../core/bounded-map.ts";
import { text } from "../core/text.ts";
import { Prisma, type PrismaClient, type SettingRevision } from "../generated/prisma/client.ts";
import { accept, refuse } from "../kit/parsed.ts";
import type { ChangeSource, Configurable, Revision, Settings, SettingsChange } from "../kit/ports/settings.ts";
import { fromDate, jsonText, orUndefined, toDate } from "./columns.ts";
import { readLeniently } from "./lenient.ts";

/** How many chats' settings are kept in memory. */
const REMEMBERED = 20_000;

type Stored = Readonly<Record<string, unknown>>;

/** Told of a stored value that its schema refuses, so that its default is in force instead. */
export type FellBack = (chatId: number, feature: string, key: string) => void;

export interface SettingsStore extends Settings {
  /** Forgets what is remembered of a chat. */
  readonly forget: (chatId: number) => void;
}

export function createSettingsStore(db: PrismaClient, fellBack: FellBack): SettingsStore {
  const chats = boundedMap<number, Promise<ReadonlyMap<string, Stored>>>(REMEMBERED);
  const parsed = boundedMap<string, unknown>(REMEMBERED * 4);
  const rowsOf = (chatId: number): Promise<ReadonlyMap<string, Stored>> => {
    const known = chats.get(chatId);
    if (known !== undefined) return known;
    const loading = load(db, chatId);
    chats.set(chatId, loading);
    loading.catch(() => chats.delete(chatId));
    return loading;
  };
  const of = async (chatId: number, feature: Configurable): Promise<unknown> => {
    const key = `${chatId} ${feature.id}`;
    const known = parsed.get(key);
    if (known !== undefined) return known;
    const stored = (await rowsOf(chatId)).get(feature.id) ?? {};
    const value = readLeniently(feature.settings, stored, (field) => fellBack(chatId, feature.id, field));
    parsed.set(key, value);
    return value;
  };
  const forget = (chatId: number, features: readonly string[]): void => {
    chats.delete(chatId);
    for (const feature of features) parsed.delete(`${chatId} ${feature}`);
  };
  return {
    of,
    forget: (chatId) => {
      chats.delete(chatId);
      parsed.clear();
    },
    change: async (wanted) => {
      const present = (await of(wanted.chatId, wanted.feature)) as Stored;
      const checked = check(wanted.feature.settings, { ...present, ...wanted.change });
      if (!checked.ok) return checked;
      const changed = differences(present, checked.value as Stored, Object.keys(wanted.change));
      if (changed.length > 0) await write(db, wanted, changed);
      forget(wanted.chatId, [wanted.feature.id]);
      return accept(checked.value);
    },
    history: async (chatId, limit) => {
      const rows = await db.settingRevision.findMany({ where: { chatId }, orderBy: { id: "desc" }, take: limit });
      return rows.map(toRevision);
    },
    revision: async (chatId, id) => {
      const row = await db.settingRevision.findFirst({ where: { chatId, id } });
      return row ? toRevision(row) : undefined;
    },
  };
}

async function load(db: PrismaClient, chatId: number): Promise<ReadonlyMap<string, Stored>> {
  const rows = await db.featureSettings.findMany({ where: { chatId } });
  return new Map(rows.map(({ feature, data }) => [feature, Object(data) as Stored]));
}

function check(schema: z.ZodType, wanted: Stored) {
  const given = Object.fromEntries(Object.entries(wanted).filter(([, value]) => value !== undefined));
  const result = schema.safeParse(given);
  if (result.success) return accept(result.data);
  const [issue] = result.error.issues;
  return refuse(text("settings-refused", { problem: issue ? `${issue.path.join(".")}: ${issue.message}` : "" }));
}

interface Difference {
  readonly key: string;
  readonly before: unknown;
  readonly after: unknown;
}

const differences = (before: Stored, after: Stored, keys: readonly string[]): readonly Difference[] =>
  keys
    .map((key) => ({ key, before: before[key], after: after[key] }))
    .filter((change) => jsonText(change.before ?? null) !== jsonText(change.after ?? null));

/** One patch of the stored object and one revision for each key: two who change different keys lose nothing. */
async function write(
  db: PrismaClient,
  { chatId, feature, by, source, at }: SettingsChange,
  changed: readonly Difference[],
): Promise<void> {
  const set = Object.fromEntries(
    changed.filter(({ after }) => after !== undefined).map(({ key, after }) => [key, after]),
  );
  const removed = changed.filter(({ after }) => after === undefined).map(({ key }) => key);
  await db.$transaction([
    db.$executeRaw`INSERT INTO feature_settings (chat_id, feature, data) VALUES (${chatId}, ${feature.id}, ${jsonText(set)}::jsonb)
      ON CONFLICT (chat_id, feature) DO UPDATE SET data = (feature_settings.data || excluded.data) - ${[...removed]}::text[]`,
    db.settingRevision.createMany({
      data: changed.map(({ key, before, after }) => ({
        ...{ chatId, feature: feature.id, key, by, source, at: toDate(at) },
        before: before === undefined ? Prisma.DbNull : JSON.parse(jsonText(before)),
        after: after === undefined ? Prisma.DbNull : JSON.parse(jsonText(after)),
      })),
    }),
  ]);
}

const toRevision = (row: SettingRevision): Revision => ({
  ...{ id: Number(row.id), feature: row.feature, key: row.key, by: Number(row.by), at: fromDate(row.at) },
  before: orUndefined(row.before),
  after: orUndefined(row.after),
  source: row.source as ChangeSource,
});
