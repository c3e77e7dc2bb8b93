// Posts what was deleted again, where copies were kept, and says who wrote it.
import type { Case } from "../../core/case.ts";
import type { Member } from "../../core/member.ts";
import { type Text, text } from "../../core/text.ts";
import { copiedOf } from "../../kit/acts/kept-copies.ts";
import type { Undoing } from "../../kit/ports/cases/undo.ts";
import type { Gateway } from "../../kit/ports/gateway.ts";
import type { Messenger } from "../../kit/ports/messenger.ts";
import type { SeenStore } from "../../kit/ports/people/seen.ts";
import { post } from "../../kit/reply.ts";
import type { Undone } from "./restoring.ts";

interface RepostingDeps {
  readonly gateway: Pick<Gateway, "copy">;
  readonly seen: Pick<SeenStore, "author" | "topicOf">;
  readonly messenger: Messenger;
}

/** Copies carry no author, so posts that answer them name who wrote them. Each message comes back into its own topic. */
export async function repost(deps: RepostingDeps, found: Case, { chat }: Undoing): Promise<Undone> {
  const { number, evidence } = found;
  const kept = evidence.copies?.messageIds.length ?? 0;
  if (kept === 0) return { ok: false, refusal: text("undo-not-kept", { number }) };
  let count = 0;
  for (const part of partsOf(await originalsOf(deps, found), evidence.copies?.messageIds ?? [])) {
    const copied = await copyPart(deps, found, part);
    count += copied.length;
    for (const run of runsOf(part.authors, copied))
      await nameAuthors(deps, { run, topic: part.topic }, { chat, number });
  }
  if (count === 0) return { ok: false, refusal: text("undo-copies-gone", { number }) };
  const missing = (evidence.uncopied ?? 0) + kept - count;
  return { ok: true, partialFailure: missing > 0 ? text("undo-some-missing", { count: missing }) : undefined };
}

/** A message that was deleted: who wrote it, as far as that is known, and the topic it stood in. */
interface Original {
  readonly author: Member | undefined;
  readonly topic: number | undefined;
}

/** The messages of which copies were made, one after the other; of an act on somebody they wrote them all. */
function originalsOf({ seen }: RepostingDeps, { chatId, target, evidence }: Case): Promise<readonly Original[]> {
  return Promise.all(
    copiedOf(evidence.messageIds).map(async (id) => ({
      author: target ?? (await seen.author(chatId, id)),
      topic: (await seen.topicOf(chatId, id)) || undefined,
    })),
  );
}

/** Copies that go into one topic, with their authors. */
interface Part {
  readonly topic: number | undefined;
  readonly copies: readonly number[];
  readonly authors: readonly Member[];
}

/** One part a topic; where not all were copied, nobody knows which copy is whose, and all go where the first one stood. */
function partsOf(originals: readonly Original[], copies: readonly number[]): readonly Part[] {
  const isMatched = originals.length === copies.length;
  const parts = new Map<number | undefined, { copies: number[]; authors: Member[] }>();
  for (const [place, { author, topic }] of originals.entries()) {
    const key = isMatched ? topic : originals[0]?.topic;
    const part = parts.get(key) ?? { copies: isMatched ? [] : [...copies], authors: [] };
    if (isMatched) part.copies.push(...copies.slice(place, place + 1));
    if (author) part.authors.push(author);
    parts.set(key, part);
  }
  return [...parts].map(([topic, part]) => ({ topic, ...part }));
}

/** Gives the ids of the messages that were posted; where the topic is gone, they are posted outside of it. */
async function copyPart(
  { gateway }: RepostingDeps,
  { chatId, evidence }: Case,
  { topic, copies }: Part,
): Promise<readonly number[]> {
  const from = evidence.copies?.chatId ?? 0;
  const inTopic = await gateway.copy(from, { messageIds: copies, to: chatId, topic });
  const outcome =
    inTopic.ok || topic === undefined ? inTopic : await gateway.copy(from, { messageIds: copies, to: chatId });
  return outcome.ok ? outcome.value : [];
}

/** Says who wrote the copies, where that is known. */
async function nameAuthors(
  { messenger }: RepostingDeps,
  { run: { authors, first, count }, topic }: { readonly run: Run; readonly topic: number | undefined },
  { chat, number }: Pick<Undoing, "chat" | "number">,
): Promise<void> {
  if (authors.length === 0) return;
  const about = { chatId: chat.id, id: first, topic };
  await messenger.say(post(restoredText(authors, { count, number })), { chat, topic, about });
}

/** Messages in a row that one post names the authors of. */
interface Run {
  readonly authors: readonly Member[];
  /** The copy that the post answers. */
  readonly first: number;
  readonly count: number;
}

/** As many posts name authors at most; of more changes between authors one post names all of them. */
const RUNS = 8;

/** One run for each change of author; where it is not known which copy is whose, one run with all the authors. */
function runsOf(authors: readonly Member[], copies: readonly number[]): readonly Run[] {
  const [first] = copies;
  if (first === undefined) return [];
  const distinct = [...new Map(authors.map((author) => [author.id, author])).values()];
  const whole = [{ authors: distinct, first, count: copies.length }];
  if (distinct.length < 2 || authors.length !== copies.length) return whole;
  const runs: Run[] = [];
  for (const [place, author] of authors.entries()) {
    const last = runs.at(-1);
    if (last?.authors[0]?.id === author.id) runs.splice(-1, 1, { ...last, count: last.count + 1 });
    else runs.push({ authors: [author], first: copies[place] ?? first, count: 1 });
  }
  return runs.length > RUNS ? whole : runs;
}

function restoredText(authors: readonly Member[], about: { readonly count: number; readonly number: number }): Text {
  const [first, ...others] = authors.map((user) => text("undo-name", { user }));
  const names = others.reduce<Text>(
    (before, last) => text("undo-names", { before, last }),
    first ?? text("undo-name", { user: "" }),
  );
  return text("undo-restored", { names, ...about });
}
