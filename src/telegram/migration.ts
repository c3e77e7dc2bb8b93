// Calls for a basic group that has become a supergroup in the meantime.
import { migratedTo } from "./refusals.ts";

/** Makes the call again under the new id when the group has become a supergroup. */
export async function followMigration<T>(
  chatId: number,
  call: (chatId: number) => Promise<T>,
  migrate: (fromId: number, toId: number) => Promise<void>,
): Promise<T> {
  try {
    return await call(chatId);
  } catch (error) {
    const newId = migratedTo(error);
    if (newId === undefined) throw error;
    await migrate(chatId, newId);
    return call(newId);
  }
}
