// Calls for a basic group that has become a supergroup in the meantime.
import { migratedTo } from "./error-mapping.ts";

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

/** Notes that the group has become a supergroup, and does not make the call there: Telegram's no stands. */
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
