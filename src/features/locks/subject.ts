// What a lock type looks at, and what it finds.
import type { EditEvent, MessageEvent } from "../../core/chat-event.ts";
import { type Reading, type ReadText, type SpanKind, spanText } from "../../core/content.ts";
import type { Allowlist } from "./allowlist.ts";
import type { LockSettings } from "./settings.ts";

/** A message or an edit, with what is allowed in the chat. */
export interface Subject {
  readonly event: MessageEvent | EditEvent;
  readonly reading: Reading;
  readonly settings: LockSettings;
  readonly allowlist: Allowlist;
  /** The author is not a member: they only comment on posts of the linked channel. */
  readonly isOutsider: boolean;
}

/** What a lock type has found: the words of the original that show it, where it is words. */
export interface Found {
  readonly words?: string | undefined;
}

/** A lock type's judge. Pure: undefined where it finds nothing. */
export type Finds = (subject: Subject) => Found | undefined;

export const FOUND: Found = {};

export const foundIf = (condition: boolean): Found | undefined => (condition ? FOUND : undefined);

/** Texts that somebody wrote in the message itself: a quote and the words on attachments are not. */
const WRITTEN: ReadonlySet<ReadText["place"]> = new Set(["text", "caption", "rich", "poll", "checklist"]);

export const writtenTexts = ({ texts }: Reading): readonly ReadText[] =>
  texts.filter(({ place }) => WRITTEN.has(place));

/** The first stretch of these kinds in what was written, unless it is excepted. */
export function findSpan(
  reading: Reading,
  kinds: readonly SpanKind[],
  isExcepted: (words: string) => boolean = () => false,
): Found | undefined {
  for (const text of reading.texts.filter(({ place }) => place !== "quote"))
    for (const span of text.spans) {
      const words = spanText(text, span);
      if (kinds.includes(span.kind) && !isExcepted(words)) return { words };
    }
  return undefined;
}

/** The first words that a pattern finds in what was written. */
export function findWords(reading: Reading, pattern: RegExp): Found | undefined {
  for (const { text } of writtenTexts(reading)) {
    const [words] = pattern.exec(text) ?? [];
    if (words !== undefined) return { words };
  }
  return undefined;
}
