// The state of the database and of the server after a run.
import { type BotStorage, readDatabase } from "../databases.ts";
import type { Report } from "../server/effects.ts";
import type { CaseRow, ObservedState } from "./compare-marks.ts";

const CASES = `
  SELECT chat_id::text AS chat, number, kind, coalesce(target_id, 0)::text AS target, former->>'kind' AS former,
    CASE WHEN actor_rule IS NULL THEN reason #>> '{}' END AS reason
  FROM cases ORDER BY chat_id, number`;

const WARNINGS = "SELECT coalesce(reason, '') AS reason FROM warnings ORDER BY id";

const SETTINGS = `
  SELECT chat_id::text AS chat, (after #>> '{}') AS after FROM setting_revisions
  WHERE feature = 'warns' AND key = 'forgetAfter' ORDER BY id`;

const ASIDE = "SELECT update_id::text AS id, cause FROM inbox_set_aside ORDER BY update_id";

const DAY = 86_400_000;

/** Reads a database that no bot has open. */
export async function readObservedState(storage: BotStorage, report: Report): Promise<ObservedState> {
  const updateMode = [CASES, WARNINGS, SETTINGS, ASIDE];
  const [cases = [], warnings = [], settings = [], aside = []] = await readDatabase(storage, updateMode);
  return {
    cases: cases.map(toCase),
    warnings: warnings.map(({ reason }) => String(reason)),
    settings: settings.map(({ chat, after }) => ({ chat: Number(chat), days: Number(after) / DAY })),
    aside: aside.map(({ id, cause }) => `update ${id} set aside: ${cause}`),
    report,
  };
}

const toCase = (row: Readonly<Record<string, unknown>>): CaseRow => ({
  chat: Number(row["chat"]),
  number: Number(row["number"]),
  kind: String(row["kind"]),
  target: Number(row["target"]),
  reason: textOf(row["reason"]),
  former: textOf(row["former"]),
});

const textOf = (value: unknown): string | undefined => (typeof value === "string" ? value : undefined);
