// The process: reads the environment, starts the bot, stops it on a signal.
import { existsSync } from "node:fs";
import { systemClock } from "./app/clock.ts";
import { readConfig } from "./app/environment/config.ts";
import { tuneHeap } from "./app/environment/heap.ts";
import { redactionOf } from "./app/environment/secrets.ts";
import { startApp } from "./app/lifecycle.ts";
import { errorMessageOf } from "./app/observability/error-message.ts";
import { createLogger } from "./app/observability/logger.ts";
import { createClient } from "./http/client.ts";
import { createTranslator } from "./i18n/translator.ts";

/** How long the stop may take, and how long a fault may be noted before it ends the process, in milliseconds. */
const [STOP_LIMIT, BLAME_LIMIT] = [10_000, 1_000];

/** Notes the updates in progress: one of them may be the cause. */
let blame = async (): Promise<void> => undefined;

/** Takes secrets out of what is printed, once they are known. */
let hide = (text: string): string => text;

async function main(halt: AbortSignal): Promise<void> {
  tuneHeap();
  if (existsSync(".env")) process.loadEnvFile(".env");
  const translator = createTranslator(systemClock);
  const config = readConfig(process.env, translator.locales);
  const logger = createLogger(config);
  hide = redactionOf(config);
  const crashing = (work: () => Promise<void>): void => {
    blame = work;
  };
  const app = await startApp({
    config,
    logger,
    translator,
    clock: systemClock,
    fetch: createClient(),
    failed: fail,
    crashing,
    halt,
  });
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
  console.error(hide(errorMessageOf(error)));
  process.exit(1);
}

/** A fault that nobody caught: what was in progress is noted before the process ends. */
function crash(error: unknown): void {
  setTimeout(() => fail(error), BLAME_LIMIT).unref();
  blame().then(
    () => fail(error),
    () => fail(error),
  );
}

process.on("unhandledRejection", crash);
process.on("uncaughtException", crash);
const halted = haltOnSignal();
main(halted).catch((error: unknown) => (halted.aborted ? process.exit(0) : fail(error)));
