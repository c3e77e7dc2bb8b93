// A house for scenes: its people and chats, with the real bot running in it, and a clock that only adds what it is told to.
import { pino } from "pino";
import { readConfig } from "../../src/app/config.ts";
import { type App, startApp } from "../../src/app/lifecycle.ts";
import { instant } from "../../src/core/time.ts";
import { createTranslator } from "../../src/i18n/translator.ts";
import type { House, PersonName } from "../../src/playground/cast/house.ts";
import type { Person } from "../../src/playground/people/person.ts";
import { createTelegram, type Telegram } from "../../src/playground/telegram.ts";
import type { Database } from "../../src/storage/database.ts";

const NAMES: readonly PersonName[] = ["Olga", "Adam", "Mia", "Noor", "Alice", "Bob", "Luna", "Viktor"];

/** A small world in the shape of the playground's, where nothing has been said yet. */
export function smallHouse(telegram: Telegram): House {
  const people = Object.fromEntries(
    NAMES.map((name) => [name, telegram.person({ name, username: `${name.toLowerCase()}_here` })]),
  ) as Record<PersonName, Person>;
  const [news, log, deals] = [
    telegram.channel("Lighthouse News"),
    telegram.channel("Moderation log"),
    telegram.channel("Daily Deals"),
  ];
  const owner = people.Olga;
  const cafe = telegram.group({ title: "Lighthouse Café", owner, linkedChannel: news });
  const workshop = telegram.group({ title: "Makers' Workshop", owner, isForum: true });
  const club = telegram.group({ title: "Book Club", owner, kind: "group" });
  cafe.makeAdmin(people.Adam, "all");
  cafe.makeAdmin(people.Mia, ["can_delete_messages"]);
  for (const person of [people.Alice, people.Bob, people.Luna]) cafe.addMember(person);
  return { telegram, people, personas: [], ...{ cafe, workshop, club, news, log, deals } };
}

/** The house and the bot in it. */
export interface Lived {
  readonly house: House;
  readonly forward: (ms: number) => void;
  readonly now: () => number;
  /** Until every update is fetched and handled. */
  readonly settled: () => Promise<void>;
  readonly pending: () => number;
  readonly logs: readonly string[];
  readonly stop: () => Promise<void>;
}

/** Starts the real bot in a house of its own, on that database. */
export async function liveIn(database: Database, make: (telegram: Telegram) => House = smallHouse): Promise<Lived> {
  let ahead = 0;
  const now = (): number => Math.floor(Date.now() + ahead);
  const telegram = createTelegram({ now, bot: { readsAllMessages: true } });
  const house = make(telegram);
  const logs: string[] = [];
  const app = await startBot({ telegram, now, logs, database });
  const pending = (): number => telegram.pendingUpdates();
  return {
    ...{ house, now, pending, logs, stop: () => app.stop() },
    forward: (ms) => {
      ahead += ms;
    },
    settled: async () => {
      for (let calm = 0; calm < 2; ) {
        await telegram.settled();
        await new Promise((resolve) => setTimeout(resolve, 2));
        calm = app.inHand() === 0 && pending() === 0 ? calm + 1 : 0;
      }
    },
  };
}

interface BotNeeds {
  readonly telegram: Telegram;
  readonly now: () => number;
  readonly logs: string[];
  readonly database: Database;
}

async function startBot({ telegram, now, logs, database }: BotNeeds): Promise<App> {
  const translator = createTranslator();
  const variables = { BOT_TOKEN: telegram.token, BOT_API_ROOT: "http://telegram.invalid", HEARTBEAT_FILE: "/dev/null" };
  const config = readConfig(variables, translator.locales);
  const logger = pino({ level: "debug" }, { write: (line: string) => void logs.push(line) });
  const failed = (error: unknown): void => void logs.push(`FAILED ${String(error)}`);
  const needs = { config, logger, translator, clock: { now: () => instant(now()) }, fetch: telegram.fetch, failed };
  return startApp(needs, { ...database, close: async () => undefined });
}
