// Logs fields of messages that this version does not know, each once: they are signs of a Bot API that is newer than the bot.
import type { Logger } from "pino";
import { EVENTS } from "./logger.ts";

/** Takes the names of such fields; the content of a field is never logged. */
export function createUnknownFieldsLog(logger: Pick<Logger, "warn">): (fields: readonly string[]) => void {
  const logged = new Set<string>();
  return (fields) => {
    const fresh = fields.filter((field) => !logged.has(field));
    if (fresh.length === 0) return;
    for (const field of fresh) logged.add(field);
    logger.warn({ fields: fresh }, EVENTS.unknownFields);
  };
}
