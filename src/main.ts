// The process: reads the environment, starts the bot, stops it on a signal.
import { existsSync } from "node:fs";
import { systemClock } from "./app/clock.ts";
import { readConfig } from "./app/config.ts";
import { startApp } from "./app/lifecycle.ts";
import { createLogger } from "./app/logger.ts";
import { storyOf } from "./app/story.ts";
import { createTranslator } from "./i18n/translator.ts";

/** How long the stop may take, in milliseconds. */
const STOP_LIMIT = 10_000;

async function main(halt: AbortSignal): Promise<void> {
  if (existsSync(".env")) process.loadEnvFile(".env");
  const translator = createTranslator();
  const config = readConfig(process.env, translator.locales);
  const logger = createLogger(config);
  const app = await startApp({ config, logger, translator, clock: systemClock, fetch, failed: fail, halt });
  const stop = (): void => void app.stop().then(() => process.exit(0), fail);
  halt.addEventListener("abort", stop);
  if (halt.aborted) stop();
}

/** Listens from the first moment on: a container's first process that does not listen cannot be stopped. */
function haltOnSignal(): AbortSignal {
  const halt = new AbortController();
  const onSignal = (): void => {
    setTimeout(() => process.exit(1), STOP_LIMIT).unref();
    halt.abort();
  };
  for (const signal of ["SIGTERM", "SIGINT"] as const) process.once(signal, onSignal);
  return halt.signal;
}

/** Ends the process with one sentence, and with the stack only where the cause is a mistake of ours. */
function fail(error: unknown): void {
  console.error(storyOf(error));
  process.exit(1);
}

process.on("unhandledRejection", fail);
process.on("uncaughtException", fail);
const halted = haltOnSignal();
main(halted).catch((error: unknown) => (halted.aborted ? process.exit(0) : fail(error)));
