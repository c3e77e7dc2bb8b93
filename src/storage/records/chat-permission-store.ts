// The permissions of chats under layers. A row is written only over the version that was read.
import { z } from "zod";
import { Prisma } from "../../generated/prisma/client.ts";
import { storedPermissions } from "../../kit/parsing/stored.ts";
import type { ChatPermissionStore, StoredPermissions } from "../../kit/ports/chat-permissions.ts";
import type { Database } from "../engine/database.ts";
import { fromJson, toJson } from "../unit-of-work/columns.ts";
import { currentChat, readChat } from "../unit-of-work/current-chat.ts";
import { pendingWrites } from "../unit-of-work/unit.ts";
import type { Writer } from "../unit-of-work/writer.ts";

/** Denied permissions by feature, so that a merge of two chats keeps the layers of both. */
const storedLayers = z.record(z.string(), storedPermissions);

/** What the running unit of work has written, by chat; undefined where it has removed the row. */
const writtenNow = (): Map<number, StoredPermissions | undefined> =>
  pendingWrites("chat-permissions", () => new Map<number, StoredPermissions | undefined>());

/** Makes the store of chat permissions. */
export function createChatPermissionStore({ client }: Database, writer: Pick<Writer, "write">): ChatPermissionStore {
  return {
    find: async (chatId) => {
      const written = writtenNow();
      if (written.has(chatId)) return written.get(chatId);
      const row = await client.chatPermissions.findUnique({ where: { chatId: await readChat({ client }, chatId) } });
      return row === null ? undefined : toStored(row);
    },
    save: async (chatId, state, before) => {
      const version = (before ?? 0) + 1;
      writtenNow().set(chatId, { state, version });
      const columns = Prisma.sql`${toJson(state.base)}::jsonb, ${toJson(layersOf(state))}::jsonb, ${toJson(state.known)}::jsonb`;
      await writer.write(
        before === undefined
          ? Prisma.sql`
              INSERT INTO chat_permissions (chat_id, base, layers, known, version)
              VALUES (${currentChat(chatId)}, ${columns}, ${version}::int) ON CONFLICT DO NOTHING`
          : Prisma.sql`
              UPDATE chat_permissions SET (base, layers, known, version) = (${columns}, ${version}::int)
              WHERE chat_id = ${currentChat(chatId)} AND version = ${before}::int`,
        1,
      );
    },
    remove: async (chatId, before) => {
      writtenNow().set(chatId, undefined);
      await writer.write(
        Prisma.sql`DELETE FROM chat_permissions WHERE chat_id = ${currentChat(chatId)} AND version = ${before}::int`,
        1,
      );
    },
  };
}

const layersOf = ({ layers }: StoredPermissions["state"]) =>
  Object.fromEntries(layers.map(({ id, denied }) => [id, denied]));

interface Row {
  readonly base: unknown;
  readonly layers: unknown;
  readonly known: unknown;
  readonly version: number;
}

const toStored = ({ base, layers, known, version }: Row): StoredPermissions => ({
  state: {
    base: fromJson(storedPermissions, base, "chat_permissions.base"),
    layers: Object.entries(fromJson(storedLayers, layers, "chat_permissions.layers")).map(([id, denied]) => ({
      id,
      denied,
    })),
    known: fromJson(storedPermissions, known, "chat_permissions.known"),
  },
  version,
});
