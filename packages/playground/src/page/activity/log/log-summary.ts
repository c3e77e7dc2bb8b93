// Summarizes a line of the log.
import type { LogView } from "../../../protocol/bot.ts";
import { paramsLine } from "../json/json-text.ts";

export interface LogSummary {
  readonly name: string;
  /** The text after the name; may be empty. */
  readonly summary: string;
}

/** Some events have a sentence after their name: "storage.embedded: the built-in database is…". */
export function logSummary({ event, fields }: LogView): LogSummary {
  const [, name, sentence] = /^([\w-]+(?:\.[\w-]+)+): (.+)$/s.exec(event) ?? [];
  const isNamed = name !== undefined || /^[\w.-]+$/.test(event);
  const text = isNamed ? sentence : event;
  return {
    name: name ?? (isNamed ? event : "output"),
    summary: [text, paramsLine(fields)].filter(Boolean).join(" · "),
  };
}
