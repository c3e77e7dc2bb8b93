// The settings of features in chats, and the history of their changes.
import { isDeepStrictEqual } from "node:util";
import { createCache } from "../../core/cache.ts";
import { mapMaybe } from "../../core/maybe-promise.ts";
import { type Text, text } from "../../core/text.ts";
import { Prisma } from "../../generated/prisma/client.ts";
import { accept, type Parsed, refuse } from "../../kit/parsing/parsed.ts";
import type { Clock } from "../../kit/ports/clock.ts";
import type { Configurable, Revision, Settings, SettingsChange } from "../../kit/ports/settings.ts";
import type { ChangeNotices, ChatCache } from "../engine/change-notices.ts";
import type { Database } from "../engine/database.ts";
import type { Tell } from "../engine/tell.ts";
import { toDate, toId, toJson } from "../unit-of-work/columns.ts";
import { currentChat, readChat } from "../unit-of-work/current-chat.ts";
import { pendingWrites } from "../unit-of-work/unit.ts";
import { retryOnConflict, type Writer } from "../unit-of-work/writer.ts";
import { createRevisionReader, revisedNow, revisionsOf } from "./setting-revisions.ts";
import { createSettingsCache } from "./settings-cache.ts";
import { problemOf, type Stored, understand, without } from "./settings-parse.ts";

/** Settings whose cache others can empty, when they have changed a chat by other ways. */
export interface CachedSettings extends Settings, ChatCache {}

/** What the store of settings needs. */
export interface SettingsParts {
  readonly database: Database;
  readonly writer: Writer;
  readonly clock: Clock;
  readonly tell: Tell;
  readonly notices: Pick<ChangeNotices, "sql">;
}

const MAX_TOLD = 10_000;

/** Makes the store of settings. */
export function createSettingsStore({ database, writer, clock, tell, notices }: SettingsParts): CachedSettings {
  const cache = createSettingsCache((chatId) => readAll(database, chatId), clock);
  const parse = createParsing(tell);
  return {
    of: <S>(chatId: number, feature: Configurable<S>) =>
      mapMaybe(cache.of(chatId), ({ stored, parsed }) => {
        const before = parsed.get(feature.id);
        // What this very schema has made is of its type.
        if (before?.schema === feature.settings) return before.value as S;
        const value = parse(chatId, feature, writtenNow(chatId).get(feature.id) ?? stored.get(feature.id) ?? EMPTY);
        parsed.set(feature.id, { schema: feature.settings, value });
        return value;
      }),
    change: (change) =>
      retryOnConflict(async () => {
        const { result, isDone } = await apply({ database, writer }, change);
        const notice = notices.sql(change.chatId);
        if (isDone && notice) await writer.write(notice);
        const forget = (): void => cache.forget(change.chatId);
        forget();
        writer.onCommit(() => cache.renew(change.chatId));
        writer.onRollback(forget);
        return { result, isDone };
      }),
    forget: cache.forget,
    forgetAll: cache.forgetAll,
    ...createRevisionReader(database),
  };
}

/** Settings that were refused are told once. */
function createParsing(tell: Tell) {
  const told = createCache<string, true>({ max: MAX_TOLD });
  return <S>(chatId: number, feature: Configurable<S>, stored: Stored): S => {
    const { value, fallenBack } = understand(feature.settings, stored);
    for (const key of fallenBack) {
      const name = `${chatId} ${feature.id} ${key}`;
      if (told.get(name)) continue;
      told.set(name, true);
      tell.warn("settings.fell-back", { chatId, feature: feature.id, key });
    }
    return value;
  };
}

const EMPTY: Stored = {};

/** What the running unit of work has made of a chat's settings, by feature. */
const writtenNow = (chatId: number): Map<string, Stored> =>
  pendingWrites(`settings ${chatId}`, () => new Map<string, Stored>());

async function readAll(database: Database, chatId: number): Promise<ReadonlyMap<string, Stored>> {
  const where = { chatId: await readChat(database, chatId) };
  const rows = await database.client.featureSettings.findMany({ where });
  return new Map(rows.map(({ feature, data }) => [feature, asStored(data)]));
}

const asStored = (data: unknown): Stored =>
  typeof data === "object" && data !== null && !Array.isArray(data) ? Object.fromEntries(Object.entries(data)) : EMPTY;

async function read(database: Database, { chatId, feature }: SettingsChange): Promise<Stored> {
  const written = writtenNow(chatId).get(feature.id);
  if (written !== undefined) return written;
  const where = { chatId_feature: { chatId: await readChat(database, chatId), feature: feature.id } };
  return asStored((await database.client.featureSettings.findUnique({ where }))?.data);
}

type Settled = { readonly result: Parsed<unknown>; readonly isDone: boolean };

/** Validates the whole against what is kept; the commit notices where that has changed meanwhile. */
async function apply(
  { database, writer }: Pick<SettingsParts, "database" | "writer">,
  change: SettingsChange,
): Promise<Settled> {
  const stored = await read(database, change);
  const judged = judge(change.feature, stored, change.change);
  if ("refusal" in judged) return { result: refuse(judged.refusal), isDone: true };
  const keys = Object.keys(change.change).filter((key) => !isDeepStrictEqual(stored[key], change.change[key]));
  if (keys.length === 0) return { result: accept(judged.value), isDone: true };
  const data = next(stored, change.change);
  const revisions = await revisionsOf(database, { change, stored, keys });
  const isDone = await writer.write(differenceSql({ change, stored, data, revisions }), keys.length);
  writtenNow(change.chatId).set(change.feature.id, data);
  revisedNow(change.chatId).push(...revisions);
  return { result: accept(judged.value), isDone };
}

/** Stored keys that the schema refuses by now do not prevent a change to others. */
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

/** The settings after a change: keys set to undefined are gone. */
const next = (stored: Stored, change: Stored): Stored =>
  Object.fromEntries(
    Object.entries({ ...without(stored, new Set(Object.keys(change))), ...change }).filter(
      ([, value]) => value !== undefined,
    ),
  );

interface Difference {
  readonly change: SettingsChange;
  readonly stored: Stored;
  readonly data: Stored;
  readonly revisions: readonly Revision[];
}

/** Writes the settings and a revision for each key, and no row where they are not as they were read. */
function differenceSql({ change, stored, data, revisions }: Difference): Prisma.Sql {
  const { chatId, feature, by, source, at } = change;
  return Prisma.sql`
    WITH changed AS (
      INSERT INTO feature_settings (chat_id, feature, data)
      VALUES (${currentChat(chatId)}, ${feature.id}::text, ${toJson(data)}::jsonb)
      ON CONFLICT (chat_id, feature) DO UPDATE SET data = excluded.data
      WHERE feature_settings.data = ${toJson(stored)}::jsonb
      RETURNING chat_id)
    INSERT INTO setting_revisions (id, chat_id, feature, key, before, after, by, source, at)
    SELECT (one->>'id')::bigint, chat_id, ${feature.id}::text, one->>'key', one->'before', one->'after',
      ${toId(by)}::bigint, ${source}::text, ${toDate(at)}::timestamptz
    FROM changed, jsonb_array_elements(${toJson(revisions)}::jsonb) AS one`;
}
