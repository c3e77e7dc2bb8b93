// The language of scenarios: a real bot on the emulator, people who act, and what became of it.

import type { Message, MessageEntity } from "grammy/types";
import { pino } from "pino";
import type { CallRecord } from "telegram-emulator/api";
import type { Group } from "telegram-emulator/people/group";
import type { Person, PersonInChat } from "telegram-emulator/people/person";
import type { MessageOptions } from "telegram-emulator/people/writing";
import type { EphemeralMessage, StoredMessage } from "telegram-emulator/state/records";
import { createTelegram, type GroupTraits, type Telegram } from "telegram-emulator/telegram";
import { afterAll, beforeAll } from "vitest";
import { systemClock } from "../../src/app/clock.ts";
import { readConfig } from "../../src/app/environment/config.ts";
import { type App, startApp } from "../../src/app/lifecycle.ts";
import { type Duration, instant } from "../../src/core/time.ts";
import { createTranslator } from "../../src/i18n/translator.ts";
import { noMeter } from "../../src/kit/ports/delivery/meter.ts";
import type { Database } from "../../src/storage/engine/database.ts";
import { truncate } from "../storage/engines.ts";
import { openMigrated } from "../storage/template.ts";
import { ACCOUNT } from "./bot-account.ts";
import { untilAtRest } from "./rest.ts";
import { type AllStores, createAllStores } from "./stores.ts";

const translator = createTranslator(systemClock);

/** Somebody in the group of the world; every act waits until the bot has done with it. */
export interface Actor {
  readonly person: Person;
  readonly says: (text: string, manner?: MessageOptions & { readonly times?: number }) => Promise<StoredMessage>;
  readonly does: <T>(act: (presence: PersonInChat) => T | Promise<T>) => Promise<T>;
  /** In private with the bot. */
  readonly tells: (text: string) => Promise<StoredMessage>;
}

export interface World {
  readonly telegram: Telegram;
  readonly group: Group;
  readonly owner: Actor;
  /** An admin with all rights. */
  readonly mod: Actor;
  readonly alice: Actor;
  readonly bob: Actor;
  readonly as: (person: Person, group?: Group) => Actor;
  /** Lets time pass: what falls due is done. */
  readonly passes: (time: Duration) => Promise<void>;
  readonly settle: () => Promise<void>;
  /** Ends the bot as a crash does, but for the database, and starts it anew. */
  readonly restart: () => Promise<void>;
  readonly now: () => number;
  /** Calls of one method, in their order. */
  readonly calls: (method: string) => readonly CallRecord[];
  /** The newest thing the bot said in the group, for all or for one, as its reader sees it. */
  readonly answer: () => string;
  /** All that the bot said in the group so far. */
  readonly said: () => readonly Said[];
  /** What is kept, read anew. */
  readonly stores: () => AllStores;
  /** Every row of every table, as text. */
  readonly dump: () => Promise<string>;
  readonly logs: readonly string[];
}

/** One message of the bot in the group. */
interface Said {
  readonly text: string;
  readonly entities: readonly MessageEntity[];
  readonly topic: number | undefined;
  /** The only one who sees it. */
  readonly onlyFor: number | undefined;
}

export interface WorldTraits extends Omit<GroupTraits, "owner"> {
  readonly readsAllMessages?: boolean;
  /** Gives variables of the operator besides those that every bot here has. */
  readonly variables?: (given: { readonly group: Group; readonly mod: Person }) => Readonly<Record<string, string>>;
}

let database: Database;
const running = new Set<() => Promise<void>>();

/** To be called once in a file of scenarios: gives it a database, which the files of a worker share, one after the other. */
export function useWorlds(): void {
  beforeAll(async () => {
    database ??= await openMigrated();
  });
  afterAll(stopAll);
}

async function stopAll(): Promise<void> {
  for (const stop of running) await stop();
  running.clear();
}

/** A group with an owner, a mod and two members, and the bot as an admin. */
export async function world(traits: WorldTraits = {}): Promise<World> {
  await stopAll();
  await truncate(database);
  let ahead = 0;
  const now = (): number => Date.now() + ahead;
  const telegram = createTelegram({ now, bot: { ...ACCOUNT, readsAllMessages: traits.readsAllMessages ?? false } });
  const people = ["Olga", "Mod", "Alice", "Bob"].map((name) =>
    telegram.person({ name, username: `${name.toLowerCase()}_here` }),
  );
  const [owner, mod, alice, bob] = people as [Person, Person, Person, Person];
  const group = telegram.group({ ...traits, owner });
  for (const person of [alice, bob]) group.addMember(person);
  group.makeAdmin(mod, "all");
  const logs: string[] = [];
  const start = (): Promise<App> => startBot(telegram, { now, logs, variables: traits.variables?.({ group, mod }) });
  let app = await start();
  running.add(() => app.stop());
  const settle = (): Promise<void> => untilAtRest(telegram, app);
  await settle();
  const as = (person: Person, where = group): Actor => actorOf(person, where, settle);
  return {
    telegram,
    group,
    settle,
    as,
    now,
    logs,
    owner: as(owner),
    mod: as(mod),
    alice: as(alice),
    bob: as(bob),
    passes: async (time) => {
      ahead += time;
      app.container.jobLoop.wake();
      app.container.dispatch.wake();
      await settle();
    },
    restart: async () => {
      await app.stop();
      app = await start();
      await settle();
    },
    calls: (method) => telegram.calls.filter((call) => call.method === method),
    answer: () => lastSaid(telegram, group),
    said: () => saidIn(telegram, group),
    dump: () => dumpOf(database),
    stores: () =>
      createAllStores({
        database,
        meter: noMeter,
        clock: { now: () => instant(now()) },
        tell: { warn: (event) => void logs.push(event) },
      }),
  };
}

interface StartTraits {
  readonly variables: Readonly<Record<string, string>> | undefined;
  readonly now: () => number;
  readonly logs: string[];
}

async function startBot(telegram: Telegram, { now, logs, variables: more }: StartTraits): Promise<App> {
  const own = { BOT_TOKEN: telegram.token, BOT_API_ROOT: "http://telegram.invalid", HEARTBEAT_FILE: "/dev/null" };
  const variables = { ...own, ...more };
  const config = readConfig(variables, translator.locales);
  const logger = pino({ level: "debug" }, { write: (line: string) => void logs.push(line) });
  const failed = (error: unknown): void => void logs.push(`FAILED ${String(error)}`);
  const needs = { config, logger, translator, clock: { now: () => instant(now()) }, fetch: telegram.fetch, failed };
  return startApp(needs, { ...database, close: async () => undefined });
}

function actorOf(person: Person, group: Group, settle: () => Promise<void>): Actor {
  const does: Actor["does"] = async (act) => {
    const done = await act(person.in(group));
    await settle();
    return done;
  };
  return {
    person,
    does,
    says: async (text, { times = 1, ...manner } = {}) => {
      let said: StoredMessage | undefined;
      for (let time = 0; time < times; time++) said = person.in(group).says(text, manner);
      await settle();
      if (!said) throw new Error("Nothing was said.");
      return said;
    },
    tells: async (text) => {
      const said = person.privately().says(text);
      await settle();
      return said;
    },
  };
}

async function dumpOf({ client }: Database): Promise<string> {
  const tables = await client.$queryRaw<{ name: string }[]>`
    SELECT quote_ident(table_name) AS name FROM information_schema.tables
    WHERE table_schema = current_schema() AND table_type = 'BASE TABLE'`;
  const rows = await Promise.all(
    tables.map(({ name }) => client.$queryRawUnsafe<{ row: string }[]>(`SELECT t::text AS row FROM ${name} t`)),
  );
  return rows
    .flat()
    .map(({ row }) => row)
    .join("\n");
}

function saidIn(telegram: Telegram, group: Group): readonly Said[] {
  return telegram.calls
    .filter(({ method, ok, params }) => ok && method === "sendMessage" && Number(params["chat_id"]) === group.id)
    .map(({ result, params }) => {
      const { text = "", entities = [] } = result as Pick<Message, "text" | "entities">;
      const whispered = params["ephemeral_message_parameters"] as { receiver_user_id: number } | undefined;
      const topic = params["message_thread_id"] as number | undefined;
      return { text, entities, topic, onlyFor: whispered?.receiver_user_id };
    });
}

function lastSaid(telegram: Telegram, group: Group): string {
  const last = saidIn(telegram, group).at(-1);
  if (last === undefined) throw new Error("The bot has said nothing in the group.");
  return last.text;
}

/** The newest message of the bot that everybody in the group sees. */
export function newestOf({ group }: Pick<World, "group">): StoredMessage {
  const newest = group.botMessages.at(-1);
  if (!newest) throw new Error("The bot has no message in the group.");
  return newest;
}

/** The newest message of the bot that only one sees. */
export function whisperOf({ group }: Pick<World, "group">): EphemeralMessage {
  const newest = group.ephemerals.at(-1);
  if (!newest) throw new Error("The bot has whispered nothing in the group.");
  return newest;
}

/** The labels of a message's buttons. */
export const labelsOf = ({ body }: Pick<StoredMessage, "body">): readonly string[] =>
  (body.reply_markup?.inline_keyboard ?? []).flat().map(({ text }) => text);
