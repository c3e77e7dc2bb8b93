// Names in lists: as data, so that nobody is called to the chat by being listed.
import type { Member } from "../../core/member.ts";

/** Word joiner (Unicode, U+2060): shows nothing, and keeps `@name` from being a mention. */
const JOINER = "\u2060";

/** Controls that would turn what follows them (Unicode, UAX 9), and line breaks. */
const TURNING = /[\u202A-\u202E\u2066-\u2069\p{Cc}]/gu;

/** First strong isolate and pop directional isolate (Unicode, UAX 9): the text between them cannot change the direction of the text around it. */
const [FSI, PDI] = ["\u2068", "\u2069"];

/** How somebody is called where they are not to be mentioned. */
export function plainName({ name, username, id }: Member): string {
  const shown = name.replace(TURNING, " ").trim() || username || String(id);
  return `${FSI}${shown.replaceAll("@", `@${JOINER}`)}${PDI}`;
}
