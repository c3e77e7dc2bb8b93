// The history of changes to settings.
import type { SettingRevision as Row } from "../generated/prisma/client.ts";
import type { ChangeSource, Revision, Settings } from "../kit/ports/settings.ts";
import { fromDate, fromId, orUndefined, toId } from "./columns.ts";
import type { Database } from "./database.ts";

/** Makes the reading half of the history. */
export function createRevisionReader({ client }: Database): Pick<Settings, "history" | "revision"> {
  return {
    history: async (chatId, limit) => {
      const rows = await client.settingRevision.findMany({
        where: { chatId: toId(chatId) },
        orderBy: { id: "desc" },
        take: limit,
      });
      return rows.map(toRevision);
    },
    revision: async (chatId, id) => {
      const row = await client.settingRevision.findFirst({ where: { chatId: toId(chatId), id: toId(id) } });
      return row === null ? undefined : toRevision(row);
    },
  };
}

const SOURCES: readonly ChangeSource[] = ["command", "menu", "prompt", "rollback"];

const toRevision = ({ id, feature, key, before, after, by, source, at }: Row): Revision => ({
  id: fromId(id),
  feature,
  key,
  before: orUndefined(before),
  after: orUndefined(after),
  by: fromId(by),
  source: SOURCES.find((known) => known === source) ?? "command",
  at: fromDate(at),
});
