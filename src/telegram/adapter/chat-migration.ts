// Calls to a basic group that may have become a supergroup.
import { migratedTo } from "./error-mapping.ts";

/** Makes the call, and once more under the new id where the group has become a supergroup. */
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

/** Makes the call; where the group has become a supergroup, notes that and throws Telegram's refusal. */
export function noteMigration<T>(
  chatId: number,
  call: (chatId: number) => Promise<T>,
  migrate: (fromId: number, toId: number) => Promise<void>,
): Promise<T> {
  return call(chatId).catch(async (error: unknown) => {
    const newId = migratedTo(error);
    if (newId !== undefined) await migrate(chatId, newId);
    throw error;
  });
}
