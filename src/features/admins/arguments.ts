// Reads targets and a title.

import type { Member } from "../../core/member.ts";
import { text } from "../../core/text.ts";
import { accept, type Parsed, refuse } from "../../kit/parsing/parsed.ts";
import { meantTargets } from "../../kit/parsing/targets.ts";
import type { Directory } from "../../kit/ports/people/directory.ts";
import type { ParserInput } from "../../kit/scope.ts";

/** The longest title (Bot API, setChatAdministratorCustomTitle: 0-16 characters, emoji are not allowed). */
const LONGEST = 16;
const EMOJI = /\p{Extended_Pictographic}|\p{Regional_Indicator}|\u20E3|\uFE0F/u;

/** The targets of a command, and the title after them, if any. */
export interface TargetsAndTitle {
  readonly targets: readonly Member[];
  readonly title: string | undefined;
}

/** Reads targets, then an optional title that Telegram accepts. */
export async function readTitled(said: ParserInput, directory: Directory): Promise<Parsed<TargetsAndTitle>> {
  const { example } = said;
  const meant = await meantTargets(said, directory);
  if (!meant.ok) return meant;
  const { targets, rest } = meant.value;
  const title = rest.replace(/\s+/g, " ");
  if ([...title].length > LONGEST) return refuse(text("admins-title-long", { most: LONGEST, example }));
  if (EMOJI.test(title)) return refuse(text("admins-title-emoji", { example }));
  return accept({ targets, title: title || undefined });
}
