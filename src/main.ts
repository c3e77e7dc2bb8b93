// The process: reads the environment, starts the bot, stops it on a signal.
import { existsSync } from "node:fs";
import { systemClock } from "./app/clock.ts";
import { ConfigRefused, readConfig } from "./app/config.ts";
import { StartRefused, startApp } from "./app/lifecycle.ts";
import { createLogger } from "./app/logger.ts";
import { PlaceRefused } from "./app/places.ts";
import { WebhookRefused } from "./app/webhook-mode.ts";
import { PortRefused } from "./http/listener.ts";
import { createTranslator } from "./i18n/translator.ts";
import {
  DatabaseInUse,
  DatabaseIsNewer,
  DatabaseTakenOver,
  DatabaseUnreachable,
  MigrationChanged,
  MigrationFailed,
} from "./storage/errors.ts";
import { redact } from "./telegram/bot-api-fetch.ts";
import { TokenRefused } from "./telegram/source.ts";

/** Causes that the operator can do something about: their message is the whole story. */
const PLAIN = [
  ...[ConfigRefused, PlaceRefused, PortRefused, StartRefused, TokenRefused, WebhookRefused],
  ...[DatabaseInUse, DatabaseIsNewer, DatabaseTakenOver, DatabaseUnreachable, MigrationChanged, MigrationFailed],
];

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
  console.error(redact(storyOf(error)));
  process.exit(1);
}

function storyOf(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  const isPlain = PLAIN.some((kind) => error instanceof kind);
  return isPlain ? error.message : (error.stack ?? error.message);
}

process.on("unhandledRejection", fail);
process.on("uncaughtException", fail);
const halted = haltOnSignal();
main(halted).catch((error: unknown) => (halted.aborted ? process.exit(0) : fail(error)));
