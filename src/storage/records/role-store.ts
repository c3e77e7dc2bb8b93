// Roles: the few of a chat are read at once and remembered, so that an author's role is known without a query.
import { z } from "zod";
import { createCache } from "../../core/cache.ts";
import { type MaybePromise, mapMaybe } from "../../core/maybe-promise.ts";
import { after, type Instant, seconds } from "../../core/time.ts";
import { Prisma, type Role as Row } from "../../generated/prisma/client.ts";
import { storedRights } from "../../kit/parsing/stored.ts";
import type { Clock } from "../../kit/ports/clock.ts";
import { ROLE_KINDS, type Role, type RoleKind, type Roles } from "../../kit/ports/people/roles.ts";
import type { ChangeNotices, ChatCache } from "../engine/change-notices.ts";
import { isAway } from "../engine/connection-errors.ts";
import type { Database } from "../engine/database.ts";
import {
  fromDate,
  fromId,
  fromJson,
  orNull,
  orUndefined,
  toDate,
  toId,
  toJson,
  toMember,
  toText,
} from "../unit-of-work/columns.ts";
import { currentChat, readChat } from "../unit-of-work/current-chat.ts";
import { pendingWrites } from "../unit-of-work/unit.ts";
import type { Writer } from "../unit-of-work/writer.ts";

/** Roles whose memory others can empty. */
export interface CachedRoles extends Roles, ChatCache {}

export interface RoleParts {
  readonly database: Database;
  readonly writer: Writer;
  readonly clock: Clock;
  readonly notices: Pick<ChangeNotices, "sql">;
}

/** How many chats' roles are remembered. */
const CHATS = 10_000;

/** Another process may give a role; without a notice, a cached value is read again after this long. */
const MAX_AGE = seconds(30);

/** By member; nearly every chat has none. */
type ByMember = ReadonlyMap<number, readonly Role[]>;

const NOBODY: ByMember = new Map();
const NOTHING: readonly Role[] = [];

interface Entry {
  readonly roles: ByMember;
  freshUntil: Instant;
}

/** Makes the store of roles. */
export function createRoleStore({ database: { client }, writer, clock, notices }: RoleParts): CachedRoles {
  const { read, held, cache } = createMemory(client, clock);
  const list = async (chatId: number, kind: RoleKind): Promise<readonly Role[]> =>
    [...(await read(chatId)).values()].flat().filter((role) => role.kind === kind);
  const change = async (chatId: number, sql: Prisma.Sql): Promise<void> => {
    await writer.write(sql);
    const notice = notices.sql(chatId);
    if (notice) await writer.write(notice);
    writer.onCommit(() => cache.delete(chatId));
  };
  return {
    of: held,
    list,
    give: async (chatId, role) => {
      const others = (await held(chatId, role.member.id)).filter(({ kind }) => kind !== role.kind);
      givenNow(chatId).set(role.member.id, [...others, role]);
      await change(chatId, insertion(chatId, role));
    },
    take: async (chatId, memberId, kind) => {
      const found = (await list(chatId, kind)).find(({ member }) => member.id === memberId);
      const others = (await held(chatId, memberId)).filter((role) => role.kind !== kind);
      givenNow(chatId).set(memberId, others);
      if (found) await change(chatId, deletion(chatId, kind, memberId));
      return found;
    },
    takeAll: async (chatId, kind) => {
      const all = await list(chatId, kind);
      for (const { member } of all)
        givenNow(chatId).set(
          member.id,
          (await held(chatId, member.id)).filter((role) => role.kind !== kind),
        );
      if (all.length > 0) await change(chatId, deletion(chatId, kind));
      return all;
    },
    forget: (chatId) => cache.delete(chatId),
    forgetAll: () => cache.clear(),
  };
}

/** What the running unit of work has made of somebody, which no read sees yet. */
const givenNow = (chatId: number): Map<number, readonly Role[]> =>
  pendingWrites(`roles ${chatId}`, () => new Map<number, readonly Role[]>());

/** The roles of chats as they were read last. */
function createMemory(client: Database["client"], clock: Clock) {
  const cache = createCache<number, Entry>({ max: CHATS });
  const read = async (chatId: number): Promise<ByMember> => {
    const rows = await client.role.findMany({
      where: { chatId: await readChat({ client }, chatId) },
      orderBy: [{ at: "asc" }, { memberId: "asc" }],
    });
    const roles = byMember(rows.map(toRole));
    cache.set(chatId, { roles, freshUntil: after(clock.now(), MAX_AGE) });
    return roles;
  };
  /** While the database is away, what was known goes on to count. */
  const known = (chatId: number): MaybePromise<ByMember> => {
    const entry = cache.get(chatId);
    if (entry === undefined) return read(chatId);
    if (clock.now() < entry.freshUntil) return entry.roles;
    return read(chatId).catch((error: unknown) => {
      if (!isAway(error)) throw error;
      entry.freshUntil = after(clock.now(), MAX_AGE);
      return entry.roles;
    });
  };
  const held = (chatId: number, memberId: number): MaybePromise<readonly Role[]> =>
    givenNow(chatId).get(memberId) ?? mapMaybe(known(chatId), (roles) => roles.get(memberId) ?? NOTHING);
  return { read, held, cache };
}

function byMember(roles: readonly Role[]): ByMember {
  if (roles.length === 0) return NOBODY;
  const found = new Map<number, readonly Role[]>();
  for (const role of roles) found.set(role.member.id, [...(found.get(role.member.id) ?? []), role]);
  return found;
}

const insertion = (chatId: number, { kind, member, rights, reason, by, at }: Role): Prisma.Sql => Prisma.sql`
  INSERT INTO roles (chat_id, member_id, kind, member_kind, name, username, rights, reason, by, at)
  VALUES (${currentChat(chatId)}, ${toId(member.id)}::bigint, ${kind}::text, ${member.kind}::text,
    ${toText(member.name)}::text, ${orNull(member.username)}::text, ${toJson(rights)}::jsonb,
    ${reason === undefined ? null : toText(reason)}::text, ${toId(by)}::bigint, ${toDate(at)}::timestamptz)
  ON CONFLICT (chat_id, member_id, kind) DO UPDATE SET member_kind = excluded.member_kind, name = excluded.name,
    username = excluded.username, rights = excluded.rights, reason = excluded.reason, by = excluded.by, at = excluded.at`;

const deletion = (chatId: number, kind: RoleKind, memberId?: number): Prisma.Sql => Prisma.sql`
  DELETE FROM roles WHERE chat_id = ${currentChat(chatId)} AND kind = ${kind}::text
    ${memberId === undefined ? Prisma.empty : Prisma.sql`AND member_id = ${toId(memberId)}::bigint`}`;

const storedKind = z.enum(ROLE_KINDS);

const toRole = (row: Row): Role => ({
  kind: fromJson(storedKind, row.kind, "roles.kind"),
  member: toMember({ id: row.memberId, kind: row.memberKind, name: row.name, username: row.username }),
  rights: fromJson(storedRights, row.rights, "roles.rights"),
  reason: orUndefined(row.reason),
  by: fromId(row.by),
  at: fromDate(row.at),
});
