// The history of changes to settings.
import type { SettingRevision as Row } from "../../generated/prisma/client.ts";
import { CHANGE_SOURCES, type Revision, type Settings, type SettingsChange } from "../../kit/ports/settings.ts";
import type { Database } from "../engine/database.ts";
import { fromDate, fromId, orUndefined, toId } from "../unit-of-work/columns.ts";
import { pendingWrites } from "../unit-of-work/unit.ts";
import type { Stored } from "./settings-parse.ts";

/** Makes the reading half of the history. */
export function createRevisionReader({ client }: Database): Pick<Settings, "history" | "revision"> {
  return {
    history: async (chatId, limit) => {
      const rows = await client.settingRevision.findMany({
        where: { chatId: toId(chatId) },
        orderBy: { id: "desc" },
        take: limit,
      });
      const own = [...revisedNow(chatId)].reverse();
      return [...own, ...rows.map(toRevision)].slice(0, limit);
    },
    revision: async (chatId, id) => {
      const own = revisedNow(chatId).find((revision) => revision.id === id);
      if (own !== undefined) return own;
      const row = await client.settingRevision.findFirst({ where: { chatId: toId(chatId), id: toId(id) } });
      return row === null ? undefined : toRevision(row);
    },
  };
}

/** What the running unit of work has changed of a chat's settings, oldest first. */
export const revisedNow = (chatId: number): Revision[] => pendingWrites(`revisions ${chatId}`, () => [] as Revision[]);

interface Changed {
  readonly change: SettingsChange;
  readonly stored: Stored;
  readonly keys: readonly string[];
}

/** A revision for each key, with an id of its own; ids may have gaps. */
export async function revisionsOf(
  { client }: Database,
  { change, stored, keys }: Changed,
): Promise<readonly Revision[]> {
  const { feature, by, source, at } = change;
  const ids = await client.$queryRaw<{ id: bigint }[]>`
    SELECT nextval(pg_get_serial_sequence('setting_revisions', 'id')) AS id FROM generate_series(1, ${keys.length}::int)`;
  return keys.map((key, index) => ({
    id: fromId(ids[index]?.id ?? 0n),
    feature: feature.id,
    key,
    by,
    source,
    at,
    before: stored[key],
    after: change.change[key],
  }));
}

const toRevision = ({ id, feature, key, before, after, by, source, at }: Row): Revision => ({
  id: fromId(id),
  feature,
  key,
  before: orUndefined(before),
  after: orUndefined(after),
  by: fromId(by),
  source: CHANGE_SOURCES.find((known) => known === source) ?? "command",
  at: fromDate(at),
});
