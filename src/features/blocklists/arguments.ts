// Reads the arguments of the blocklist commands.
import type { Sanction } from "../../core/sanction.ts";
import { text } from "../../core/text.ts";
import { form, replyForm } from "../../kit/declarations/forms.ts";
import { isOff, parser } from "../../kit/parsing/args.ts";
import { accept, type Parsed, refuse } from "../../kit/parsing/parsed.ts";
import type { RepliedTo } from "../../kit/scope.ts";
import { readReason, sanctionOf } from "./actions.ts";
import type { EntryDraft } from "./entry.ts";
import { readTrigger } from "./pattern.ts";
import { readTriggers } from "./reading.ts";
import { LONGEST_REASON } from "./settings.ts";

/** Entries that were written, and the lines of a list that cannot be entries. */
export interface WrittenEntries {
  readonly entries: readonly EntryDraft[];
  readonly refused: readonly RefusedLine[];
  /** They are saved although they would have hit messages of members. */
  readonly isConfirmed: boolean;
}

export interface RefusedLine {
  readonly line: number;
  readonly words: string;
}

/** One trigger or several, each with the same reason; or, in reply to a list, each of its lines. */
export const entries = parser<WrittenEntries>(
  ({ args, repliedTo, example }) => {
    const { words, isConfirmed } = confirmed(args);
    if (words === "" && repliedTo?.content) return entriesOfList(repliedTo.content.text, isConfirmed);
    return readEntries(args, { example, repliedTo });
  },
  [form("<trigger> [reason]"), form("<triggers> [reason]"), replyForm("")],
);

interface Written {
  readonly example: string;
  readonly repliedTo?: RepliedTo | undefined;
}

/** A `!` before everything else confirms it. */
function confirmed(args: string): { readonly words: string; readonly isConfirmed: boolean } {
  const [, mark = "", words = ""] = /^\s*(!(?=\s|$))?\s*([\s\S]*?)\s*$/.exec(args) ?? [];
  return { words, isConfirmed: mark !== "" };
}

/** Reads entries as the command and the question take them. */
export function readEntries(args: string, { example, repliedTo }: Written): Parsed<WrittenEntries> {
  const { words, isConfirmed } = confirmed(args);
  const written = readTriggers(words);
  if (!written.ok) return written;
  const after = readReason(written.value.rest);
  if (!after.ok) return after;
  const { reason, action, lasts } = after.value;
  if ((reason?.length ?? 0) > LONGEST_REASON)
    return refuse(text("blocklists-reason-long", { longest: LONGEST_REASON }));
  const drafts: EntryDraft[] = [];
  for (const one of written.value.triggers) {
    const named = withRepliedPack(one, repliedTo);
    const read = named.ok ? readTrigger(named.value) : named;
    if (!read.ok) return read;
    const { trigger, key } = read.value;
    drafts.push({ trigger, key, reason, action, lasts });
  }
  return drafts.length === 0
    ? refuse(text("blocklists-trigger-missing", { example }))
    : accept({ entries: distinct(drafts), refused: [], isConfirmed });
}

/** Of several entries of the same key the last one counts. */
const distinct = (drafts: readonly EntryDraft[]): readonly EntryDraft[] => [
  ...new Map(drafts.map((draft) => [draft.key, draft])).values(),
];

const REPLIED_PACK = /^stickerpack:\s*<>$/i;

/** `stickerpack:<>` stands for the pack of the sticker that is replied to. */
function withRepliedPack(trigger: string, repliedTo: RepliedTo | undefined): Parsed<string> {
  if (!REPLIED_PACK.test(trigger)) return accept(trigger);
  const pack = repliedTo?.content?.reading.sticker?.pack;
  return pack === undefined ? refuse(text("blocklists-pack-missing")) : accept(`stickerpack:${pack}`);
}

/** One trigger a line, without reasons; lines that begin with `#` are comments. */
function entriesOfList(list: string, isConfirmed: boolean): Parsed<WrittenEntries> {
  const drafts: EntryDraft[] = [];
  const refused: RefusedLine[] = [];
  for (const [index, words] of list.split("\n").entries()) {
    if (words.trim() === "" || words.trimStart().startsWith("#")) continue;
    const read = readTrigger(words);
    if (!read.ok) refused.push({ line: index + 1, words: words.trim() });
    else {
      const { trigger, key } = read.value;
      drafts.push({ trigger, key, reason: undefined, action: {}, lasts: undefined });
    }
  }
  if (drafts.length === 0) return refuse(text("blocklists-list-empty"));
  return accept({ entries: distinct(drafts), refused, isConfirmed });
}

/** The keys of triggers, as they are written. */
export const triggerKeys = parser<readonly WrittenKey[]>(
  ({ args, repliedTo, example }) => {
    const written = readTriggers(args);
    if (!written.ok) return written;
    const { triggers, rest } = written.value;
    // An entry can be removed as it is shown in the list, without the quotes that were needed to add it.
    const meant = triggers.length === 1 && rest !== "" && !/^\s*["“„«]/.test(args) ? [args.trim()] : triggers;
    const keys: WrittenKey[] = [];
    for (const one of meant) {
      const named = withRepliedPack(one, repliedTo);
      const read = named.ok ? readTrigger(named.value) : named;
      if (!read.ok) return read;
      keys.push({ trigger: read.value.trigger, key: read.value.key });
    }
    return keys.length === 0 ? refuse(text("blocklists-trigger-missing", { example })) : accept(keys);
  },
  [form("<trigger>"), form("<triggers>")],
);

export interface WrittenKey {
  readonly trigger: string;
  readonly key: string;
}

/** A sanction, or `nothing`. */
export const sanctionOrNothing = parser<Sanction | "nothing">(
  ({ args, example }) => {
    const word = args.trim().toLowerCase();
    if (word === "nothing" || word === "none" || isOff(word)) return accept("nothing");
    const sanction = sanctionOf(args);
    return sanction ? accept(sanction) : refuse(text("blocklists-mode-malformed", { example }));
  },
  [form("<action>"), form("nothing")],
);

/** A reason of a bounded length. */
export const reasonWords = parser<string>(
  ({ args, example }) => {
    const reason = args.trim();
    if (reason === "") return refuse(text("blocklists-reason-missing", { example }));
    return reason.length > LONGEST_REASON
      ? refuse(text("blocklists-reason-long", { longest: LONGEST_REASON }))
      : accept(reason);
  },
  [form("<text>")],
);
