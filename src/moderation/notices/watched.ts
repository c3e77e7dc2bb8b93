// What watched protections would have done, for the log that admins read.
import type { ChatEvent } from "../../core/chat-event.ts";
import { inLines, type Text, text } from "../../core/text.ts";
import type { Verdict } from "../../core/verdict.ts";
import { linkedNumber } from "../../kit/words/message-link.ts";
import { sanctionWords } from "../../kit/words/sanction-words.ts";

/** One text about all of them: who, why, what would have been done, and the evidence. */
export const watchedText = (event: ChatEvent, verdicts: readonly Verdict[]): Text =>
  inLines([text("moderation-watched", { user: event.member }), ...verdicts.flatMap(linesOf), ...linkLines(event)]);

const linesOf = ({ reason, sanction, remove, reactions, evidence }: Verdict): readonly Text[] => [
  text("moderation-watched-reason", { reason }),
  ...(sanction ? [text("moderation-watched-sanction", { sanction: sanctionWords(sanction) })] : []),
  ...(remove.length > 0 ? [text("moderation-watched-deletion", { count: remove.length })] : []),
  ...(reactions ? [text(REACTIONS[reactions])] : []),
  ...evidence.map(({ detail }) => text("moderation-watched-evidence", { detail })),
];

const REACTIONS = { one: "moderation-watched-reaction", all: "moderation-watched-reactions" } as const;

const linkLines = (event: ChatEvent): readonly Text[] =>
  "message" in event ? [text("moderation-watched-message", { where: linkedNumber(event.chat, event.message.id) })] : [];
