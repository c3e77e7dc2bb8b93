// The store of entries. What a chat's messages are judged by is compiled once and remembered.
import { z } from "zod";
import type { MaybePromise } from "../../core/maybe-promise.ts";
import { after, type Instant } from "../../core/time.ts";
import { Prisma, type BlocklistEntry as Row } from "../../generated/prisma/client.ts";
import type { Tables } from "../../kit/declarations/tables.ts";
import { sanctionSetting } from "../../kit/parsing/schemas.ts";
import { fromDate, fromId, fromJson, orUndefined, toDate, toId, toJson } from "../../storage/unit-of-work/columns.ts";
import { currentChat, readChat } from "../../storage/unit-of-work/current-chat.ts";
import type { Statements } from "../../storage/unit-of-work/statements.ts";
import type { Entry, EntryAction, EntryDraft } from "./entry.ts";
import { compileMatcher, type Matcher } from "./matcher.ts";
import { createMatchers } from "./matchers.ts";

/** Who writes, where and when. */
export interface Writing {
  readonly chatId: number;
  readonly by: number;
  readonly at: Instant;
}

/** How many entries are new, and how many have taken the place of an earlier one. */
export interface Added {
  readonly added: number;
  readonly updated: number;
  /** How many entries the chat had before. */
  readonly before: number;
}

export interface BlocklistStore {
  /** Adds entries of different keys. One whose key there is takes the place of the earlier one. */
  readonly add: (drafts: readonly EntryDraft[], writing: Writing) => Promise<Added>;
  /** Removes entries by their keys; gives those that were there. */
  readonly remove: (chatId: number, keys: readonly string[]) => Promise<readonly Entry[]>;
  /** Removes all entries of the chat; gives their number. */
  readonly removeAll: (chatId: number) => Promise<number>;
  /** The entries that have not expired, in the order in which they were added. */
  readonly list: (chatId: number, now: Instant) => Promise<readonly Entry[]>;
  /** The entries compiled; at hand once the chat's are known. */
  readonly matcher: (chatId: number) => MaybePromise<Matcher>;
}

/** Of two entries about the same trigger that of the supergroup counts. */
export const blocklistTables: Tables = { blocklist_entries: { onMerge: { newer: ["key"] } } };

/** Makes the store of entries. */
export function createBlocklistStore({ client, write, remember }: Statements): BlocklistStore {
  const read = async (chatId: number): Promise<readonly Entry[]> => {
    const where = { chatId: await readChat({ client }, chatId) };
    return (await client.blocklistEntry.findMany({ where, orderBy: { id: "asc" } })).map(toEntry);
  };
  const matchers = createMatchers(async (chatId) => compileMatcher(await read(chatId)));
  const changed = remember(matchers);
  const change = async (chatId: number, sql: Prisma.Sql): Promise<void> => {
    await write(sql);
    await changed(chatId);
  };
  return {
    matcher: matchers.of,
    list: async (chatId, now) => (await read(chatId)).filter((entry) => isInForce(entry, now)),
    add: async (drafts, writing) => {
      const { chatId, at } = writing;
      const known = await read(chatId);
      const present = new Set(known.filter((entry) => isInForce(entry, at)).map(({ key }) => key));
      await change(chatId, withoutExpired(writing));
      await change(chatId, insertion(drafts, writing));
      const updated = drafts.filter(({ key }) => present.has(key)).length;
      return { added: drafts.length - updated, updated, before: present.size };
    },
    remove: async (chatId, keys) => {
      const gone = (await read(chatId)).filter(({ key }) => keys.includes(key));
      if (gone.length > 0) await change(chatId, deletion(chatId, gone));
      return gone;
    },
    removeAll: async (chatId) => {
      const { length } = await read(chatId);
      if (length > 0)
        await change(chatId, Prisma.sql`DELETE FROM blocklist_entries WHERE chat_id = ${currentChat(chatId)}`);
      return length;
    },
  };
}

const isInForce = ({ expiresAt }: Entry, now: Instant): boolean => expiresAt === undefined || expiresAt > now;

const withoutExpired = ({ chatId, at }: Writing): Prisma.Sql => Prisma.sql`
  DELETE FROM blocklist_entries WHERE chat_id = ${currentChat(chatId)} AND expires_at <= ${toDate(at)}::timestamptz`;

const deletion = (chatId: number, gone: readonly Entry[]): Prisma.Sql => Prisma.sql`
  DELETE FROM blocklist_entries
  WHERE chat_id = ${currentChat(chatId)} AND id = ANY (${gone.map(({ id }) => toId(id))}::bigint[])`;

/** One statement for all: a list that is imported can have thousands. */
function insertion(drafts: readonly EntryDraft[], { chatId, by, at }: Writing): Prisma.Sql {
  const rows = drafts.map(({ trigger, key, reason, action, lasts }) => ({
    trigger,
    key,
    reason,
    action,
    expires_at: lasts === undefined ? undefined : toDate(after(at, lasts)).toISOString(),
  }));
  return Prisma.sql`
    INSERT INTO blocklist_entries (chat_id, trigger, key, reason, action, expires_at, by, at)
    SELECT ${currentChat(chatId)}, trigger, key, reason, action, expires_at, ${toId(by)}::bigint, ${toDate(at)}::timestamptz
    FROM jsonb_to_recordset(${toJson(rows)}::jsonb)
      AS written (trigger text, key text, reason text, action jsonb, expires_at timestamptz)
    ON CONFLICT (chat_id, key) DO UPDATE SET trigger = excluded.trigger, reason = excluded.reason, action = excluded.action,
      expires_at = excluded.expires_at, by = excluded.by, at = excluded.at`;
}

const storedAction: z.ZodType<EntryAction> = z.object({
  sanction: sanctionSetting.optional(),
  isSilent: z.boolean().optional(),
  deletes: z.boolean().optional(),
});

const toEntry = (row: Row): Entry => ({
  id: fromId(row.id),
  trigger: row.trigger,
  key: row.key,
  reason: orUndefined(row.reason),
  action: fromJson(storedAction, row.action, "blocklist_entries.action"),
  expiresAt: row.expiresAt === null ? undefined : fromDate(row.expiresAt),
  by: fromId(row.by),
  at: fromDate(row.at),
});
