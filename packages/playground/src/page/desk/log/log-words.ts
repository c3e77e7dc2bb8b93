// A line of the log in few words.
import type { LogView } from "../../../protocol/bot.ts";
import { inOneLine } from "../json/json-text.ts";

export interface LogWords {
  readonly name: string;
  /** What there is to say beyond the name; empty where there is nothing. */
  readonly words: string;
}

/** Some events carry a sentence after their name: "storage.embedded: the built-in database is…". */
export function wordsOf({ event, fields }: LogView): LogWords {
  const [, name, told] = /^([\w-]+(?:\.[\w-]+)+): (.+)$/s.exec(event) ?? [];
  const isNamed = name !== undefined || /^[\w.-]+$/.test(event);
  const spoken = isNamed ? told : event;
  return { name: name ?? (isNamed ? event : "output"), words: [spoken, inOneLine(fields)].filter(Boolean).join(" · ") };
}
