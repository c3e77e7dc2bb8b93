// Posts what was deleted again, where copies were kept, and says who wrote it.
import type { Case } from "../core/case.ts";
import type { Member } from "../core/member.ts";
import { type Text, text } from "../core/text.ts";
import type { Gateway } from "../kit/ports/gateway.ts";
import type { Sightings } from "../kit/ports/sightings.ts";
import type { Undoing } from "../kit/ports/undo.ts";
import type { Voice } from "../kit/ports/voice.ts";
import { post } from "../kit/reply.ts";
import type { Undone } from "./restoring.ts";

interface BringingBackNeeds {
  readonly gateway: Pick<Gateway, "copy">;
  readonly sightings: Pick<Sightings, "author">;
  readonly voice: Voice;
}

/** Copies carry no author, so posts that answer them name who wrote them. */
export async function bringBack(needs: BringingBackNeeds, found: Case, { chat }: Undoing): Promise<Undone> {
  const { chatId, number, evidence } = found;
  const { copies } = evidence;
  if (copies === undefined || copies.messageIds.length === 0)
    return { ok: false, refusal: text("undo-not-kept", { number }) };
  const outcome = await needs.gateway.copy(copies.chatId, { messageIds: copies.messageIds, to: chatId });
  if (!outcome.ok || outcome.value.length === 0) return { ok: false, refusal: text("undo-copies-gone", { number }) };
  for (const run of runsOf(await authorsOf(needs, found), outcome.value))
    await nameAuthors(needs, run, { chat, number });
  const missing = (evidence.uncopied ?? 0) + copies.messageIds.length - outcome.value.length;
  return { ok: true, shortfall: missing > 0 ? text("undo-some-missing", { count: missing }) : undefined };
}

/** Says who wrote the copies, where that is known. */
async function nameAuthors(
  { voice }: BringingBackNeeds,
  { authors, first, count }: Run,
  { chat, number }: Pick<Undoing, "chat" | "number">,
): Promise<void> {
  if (authors.length === 0) return;
  const about = { chatId: chat.id, id: first, topic: undefined };
  await voice.say(post(restoredText(authors, { count, number })), { chat, topic: undefined, about });
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
  const [first = 0] = copies;
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

/** The most messages of which copies are kept (Bot API, copyMessages). */
const KEPT = 100;

/** Who wrote the messages that were copied, one after the other; of an act on somebody it is they. */
async function authorsOf(
  { sightings }: BringingBackNeeds,
  { chatId, target, evidence }: Case,
): Promise<readonly Member[]> {
  if (target) return [target];
  const ids = [...evidence.messageIds].sort((a, b) => a - b).slice(-KEPT);
  const authors = await Promise.all(ids.map((id) => sightings.author(chatId, id)));
  return authors.filter((author) => author !== undefined);
}

function restoredText(authors: readonly Member[], about: { readonly count: number; readonly number: number }): Text {
  const [first, ...others] = authors.map((user) => text("undo-name", { user }));
  const names = others.reduce<Text>(
    (before, last) => text("undo-names", { before, last }),
    first ?? text("undo-name", { user: "" }),
  );
  return text("undo-restored", { names, ...about });
}
