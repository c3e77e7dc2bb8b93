// The demo groups of the playground with a real bot in it, on the clock of a scene.

import { pino } from "pino";
import { createDemoGroups } from "playground/demo/create-demo-groups";
import type { DemoGroups } from "playground/demo/demo-groups";
import { createTelegram } from "telegram-emulator/telegram";
import { systemClock } from "../../src/app/clock.ts";
import { readConfig } from "../../src/app/environment/config.ts";
import { type App, startApp } from "../../src/app/lifecycle.ts";
import { instant } from "../../src/core/time.ts";
import { createTranslator } from "../../src/i18n/translator.ts";
import { noMeter } from "../../src/kit/ports/delivery/meter.ts";
import { openMigrated } from "../storage/template.ts";
import { ACCOUNT } from "./bot-account.ts";
import { untilAtRest } from "./rest.ts";
import { type AllStores, createAllStores } from "./stores.ts";

const translator = createTranslator(systemClock);

export interface RunningDemo {
  readonly demo: DemoGroups;
  /** Puts the clocks of Telegram and of the bot forward, in milliseconds. */
  readonly forward: (ms: number) => void;
  /** Until every update is fetched and handled. */
  readonly settled: () => Promise<void>;
  /** How many updates wait for the bot. */
  readonly pending: () => number;
  readonly stores: AllStores;
  readonly logs: readonly string[];
  readonly stop: () => Promise<void>;
}

/** Opens the demo and starts the bot on an empty database. */
export async function runDemo(): Promise<RunningDemo> {
  const database = await openMigrated();
  let ahead = 0;
  const now = (): number => Date.now() + ahead;
  const telegram = createTelegram({ now, bot: { ...ACCOUNT, readsAllMessages: true } });
  const demo = createDemoGroups(telegram);
  const logs: string[] = [];
  const variables = { BOT_TOKEN: telegram.token, BOT_API_ROOT: "http://telegram.invalid", HEARTBEAT_FILE: "/dev/null" };
  const app: App = await startApp(
    {
      config: readConfig(variables, translator.locales),
      logger: pino({ level: "info" }, { write: (line: string) => void logs.push(line) }),
      translator,
      clock: { now: () => instant(now()) },
      fetch: telegram.fetch,
      failed: (error) => void logs.push(`FAILED ${String(error)}`),
    },
    { ...database, close: async () => undefined },
  );
  const settled = (): Promise<void> => untilAtRest(telegram, app);
  await settled();
  return {
    demo,
    settled,
    logs,
    pending: telegram.pendingUpdates,
    forward: (ms) => {
      ahead += ms;
    },
    stores: createAllStores({
      database,
      meter: noMeter,
      clock: { now: () => instant(now()) },
      tell: { warn: (event) => void logs.push(event) },
    }),
    stop: async () => {
      await app.stop();
      await database.close();
    },
  };
}
