// Divides the history into rows: days, service messages, message groups, folds.
import type { AuthorView, MessageView } from "../../../protocol/messages.ts";
import { dayOf } from "../text/times.ts";

/** A message, or the photos and videos of one album. */
export type Item =
  | { readonly kind: "message"; readonly key: string; readonly message: MessageView }
  | { readonly kind: "album"; readonly key: string; readonly messages: readonly MessageView[] };

/** Messages folded into one line. */
export interface Fold {
  readonly kind: "fold";
  readonly key: string;
  /** The reason: all deleted by the same user, or all ephemeral for another one. */
  readonly why: "deleted" | "for-another";
  /** The user who deleted them, or their receiver. */
  readonly who: string;
  readonly messages: readonly MessageView[];
  readonly isOpen: boolean;
}

export type Row =
  | { readonly kind: "day"; readonly key: string; readonly at: number }
  | { readonly kind: "service"; readonly key: string; readonly message: MessageView }
  | { readonly kind: "run"; readonly key: string; readonly author: AuthorView; readonly items: readonly Item[] }
  | Fold;

/** The minimum number of consecutive deleted messages that are folded. */
const FOLDED_FROM = 4;

/** Messages of one author with a longer gap, in milliseconds, are in different groups. */
const GROUP_GAP = 300_000;

/**
 * Divides messages, oldest first, into rows. `viewer` is the persona's account; a fold is open when `opened` contains
 * the key of any of its messages.
 */
export function rowsOf(
  messages: readonly MessageView[],
  { viewer, openFolds }: { readonly viewer: number | undefined; readonly openFolds: ReadonlySet<string> },
): readonly Row[] {
  const rows: Row[] = [];
  let day = "";
  const breakDay = (at: number): void => {
    if (dayOf(at) === day) return;
    day = dayOf(at);
    rows.push({ kind: "day", key: `day ${day}`, at });
  };
  for (const chunk of chunksOf(messages, viewer)) {
    const fold = foldOf(chunk, viewer, openFolds);
    if (fold) {
      breakDay(chunk[0]?.at ?? 0);
      rows.push(fold);
    }
    for (const message of fold && !fold.isOpen ? [] : chunk) {
      breakDay(message.at);
      place(message, rows);
    }
  }
  return rows;
}

/**
 * Consecutive messages that would fold for the same reason. Service messages may be between deleted ones: in a raid
 * users join as fast as their messages are deleted.
 */
function chunksOf(messages: readonly MessageView[], viewer: number | undefined): readonly (readonly MessageView[])[] {
  const chunks: (readonly MessageView[])[] = [];
  let [open, between, last]: [MessageView[], MessageView[], string | undefined] = [[], [], undefined];
  const close = (): void => {
    if (open.length > 0) chunks.push(open);
    for (const line of between) chunks.push([line]);
    [open, between] = [[], []];
  };
  for (const message of messages) {
    const reason = reasonOf(message, viewer);
    if (isBetween(message) && last?.startsWith("deleted")) {
      between.push(message);
    } else if (reason === last) {
      open.push(...between.splice(0), message);
    } else {
      close();
      open.push(message);
      last = reason;
    }
  }
  close();
  return chunks;
}

const isBetween = ({ service, deletion }: MessageView): boolean => service !== undefined && !deletion;

function reasonOf({ onlyFor, deletion }: MessageView, viewer: number | undefined): string {
  if (onlyFor && onlyFor.id !== viewer) return `for ${onlyFor.id}`;
  return deletion ? `deleted ${deletion.by}` : "";
}

function foldOf(
  messages: readonly MessageView[],
  viewer: number | undefined,
  opened: ReadonlySet<string>,
): Fold | undefined {
  const [first] = messages;
  if (!first) return undefined;
  const folded = {
    kind: "fold",
    key: `fold ${first.key}`,
    messages,
    isOpen: messages.some(({ key }) => opened.has(key)),
  } as const;
  if (first.onlyFor && first.onlyFor.id !== viewer) return { ...folded, why: "for-another", who: first.onlyFor.name };
  if (!first.deletion || messages.filter(({ deletion }) => deletion).length < FOLDED_FROM) return undefined;
  return { ...folded, why: "deleted", who: first.deletion.by };
}

/** Appends a message, to the last group if it belongs there. */
function place(message: MessageView, rows: Row[]): void {
  const before = rows.at(-1);
  if (message.service !== undefined) {
    rows.push({ kind: "service", key: message.key, message });
    return;
  }
  if (before?.kind === "run" && continues(before, message)) {
    rows[rows.length - 1] = { ...before, items: withMessage(before.items, message) };
    return;
  }
  rows.push({ kind: "run", key: `run ${message.key}`, author: message.author, items: withMessage([], message) });
}

function continues(
  { items }: { readonly items: readonly Item[] },
  { author, accountId, at, topic }: MessageView,
): boolean {
  const last = lastOf(items);
  if (!last || at - last.at > GROUP_GAP) return false;
  const isSameAuthor = last.author.kind === author.kind && last.author.id === author.id;
  return isSameAuthor && last.accountId === accountId && last.topic === topic;
}

function lastOf(items: readonly Item[]): MessageView | undefined {
  const last = items.at(-1);
  return last?.kind === "album" ? last.messages.at(-1) : last?.message;
}

function withMessage(items: readonly Item[], message: MessageView): readonly Item[] {
  const last = items.at(-1);
  const { album, key } = message;
  if (album === undefined) return [...items, { kind: "message", key, message }];
  if (last?.kind !== "album" || last.messages[0]?.album !== album)
    return [...items, { kind: "album", key: `album ${key}`, messages: [message] }];
  return [...items.slice(0, -1), { ...last, messages: [...last.messages, message] }];
}

/** Whether two rows with the same key have the same content. */
export function isSameRow(a: Row, b: Row): boolean {
  if (a.kind === "fold" && b.kind === "fold" && (a.isOpen !== b.isOpen || a.who !== b.who)) return false;
  const [before, after] = [messagesOf(a), messagesOf(b)];
  return before.length === after.length && before.every((message, index) => message === after[index]);
}

function messagesOf(row: Row): readonly MessageView[] {
  switch (row.kind) {
    case "day":
      return [];
    case "service":
      return [row.message];
    case "fold":
      return row.messages;
    case "run":
      return row.items.flatMap((item) => (item.kind === "album" ? item.messages : [item.message]));
  }
}
