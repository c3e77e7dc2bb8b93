// An emulated Telegram with a group and a client of the bot, for tests.
import { Api, GrammyError } from "grammy";
import type { Update } from "grammy/types";
import type { Group } from "../src/people/group.ts";
import type { StoredMessage } from "../src/state/records.ts";
import { createTelegram, type GroupTraits, type Telegram, type TelegramOptions } from "../src/telegram.ts";

type AllowedUpdate = NonNullable<NonNullable<Parameters<Api["getUpdates"]>[0]>["allowed_updates"]>[number];

/** When the emulated time begins, in milliseconds. */
const START = 1_700_000_000_000;

/** A signal for grammY, which takes those of its polyfill by type, and any others in fact. */
export const grammySignal = (signal: AbortSignal) => signal as never;

/** The newest message of a chat. */
export function newestOf({ messages }: Pick<Group, "messages">): StoredMessage {
  const newest = messages.at(-1);
  if (!newest) throw new Error("Nothing was said.");
  return newest;
}

/** A client of the emulator. */
export const clientOf = (telegram: Telegram, token = telegram.token): Api =>
  // As with signals, grammY takes the fetch of its polyfill by type.
  new Api(token, { fetch: telegram.fetch as never });

/** A group with an owner and a member, where the bot is an admin, and a clock that moves only on request. */
export function setUpGroup(traits: Omit<GroupTraits, "owner"> = {}, options: TelegramOptions = {}) {
  let now = START;
  const telegram = createTelegram({ now: () => now, ...options });
  const [owner, anna] = [telegram.person({ name: "Olga" }), telegram.person({ name: "Anna" })];
  const group = telegram.group({ ...traits, owner });
  group.addMember(anna);
  const api = clientOf(telegram);
  return {
    telegram,
    owner,
    anna,
    group,
    api,
    /** Moves the clock forward. */
    passes: (seconds: number): void => {
      now += seconds * 1000;
    },
    inSeconds: (ahead: number): number => Math.floor(now / 1000) + ahead,
    /** Every update that waits, confirmed. */
    updates: async (allowed?: readonly AllowedUpdate[]): Promise<Update[]> => {
      const waiting = await api.getUpdates({ limit: 100, ...(allowed ? { allowed_updates: allowed } : {}) });
      const last = waiting.at(-1);
      if (last) await api.getUpdates({ offset: last.update_id + 1, limit: 1 });
      return waiting;
    },
  };
}

/** The error text of a refused call. */
export async function refusalOf(call: Promise<unknown>): Promise<string> {
  const error = await call.then(
    () => undefined,
    (thrown: unknown) => thrown,
  );
  if (error instanceof GrammyError) return error.description;
  throw error ?? new Error("The call was not refused.");
}
