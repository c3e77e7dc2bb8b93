// An emulated Telegram with a group, and the bot's own client in it.
import { Api } from "grammy";
import type { Telegram } from "telegram-emulator/telegram";
import { setUpGroup as emulated } from "../../packages/telegram-emulator/test/setup.ts";
import { toGrammyFetch } from "../../src/telegram/adapter/grammy.ts";
import { botApiFetch } from "../../src/telegram/outbound/bot-api-fetch.ts";

/** The fetch of the bot's clients, which reaches the emulator. */
export const fetchOf = ({ fetch }: Pick<Telegram, "fetch">) => toGrammyFetch(botApiFetch(fetch));

/** A client of the emulator, as the bot's own. */
export const clientOf = (telegram: Telegram, token = telegram.token): Api =>
  new Api(token, { fetch: fetchOf(telegram) });

/** A group with an owner and a member, where the bot is an admin, and a clock that only goes when told to. */
export function stage(...given: Parameters<typeof emulated>): ReturnType<typeof emulated> {
  const made = emulated(...given);
  return { ...made, api: clientOf(made.telegram) };
}
