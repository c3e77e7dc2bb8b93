// Reads whom a command means: people named at its start, or the author of the message it replies to.
import type { Member } from "../core/member.ts";
import { type Text, text } from "../core/text.ts";
import { accept, type Parsed, refuse } from "./parsed.ts";
import type { Directory } from "./ports/directory.ts";
import type { Utterance } from "./scope.ts";

/** The people who are named, each once, in the order of their naming; and what is said after them. */
export interface Named {
  readonly targets: readonly Member[];
  readonly rest: string;
}

/** Reads the people named at the start of what is said; none is no failure, one who cannot be found is. */
export async function namedTargets(said: Utterance, directory: Directory): Promise<Parsed<Named>> {
  const targets = new Map<number, Member>();
  let at = skip(said.args, 0);
  for (;;) {
    const isNeeded = targets.size === 0 && said.repliedTo === undefined;
    const found = await nextTarget({ said, directory, isNeeded }, at);
    if (found === undefined) return accept({ targets: [...targets.values()], rest: said.args.slice(at).trim() });
    if ("refusal" in found) return refuse(found.refusal);
    targets.set(found.member.id, found.member);
    at = skip(said.args, found.end);
  }
}

/** Whoever a command means; without anybody it is refused with the example, which is a whole command. */
export async function meantTargets(said: Utterance, directory: Directory, example: string): Promise<Parsed<Named>> {
  const named = await namedTargets(said, directory);
  if (!named.ok || named.value.targets.length > 0) return named;
  const { repliedTo } = said;
  if (repliedTo === undefined) return refuse(text("targets-missing", { example }));
  const { author, hat } = repliedTo;
  return hat === "linked-channel"
    ? refuse(text("moderation-not-linked-channel", { user: author }))
    : accept({ targets: [author], rest: named.value.rest });
}

/** What is said after the first so many characters: after a word such as `add`. */
export const saidAfter = (said: Utterance, length: number): Utterance => ({
  ...said,
  args: said.args.slice(length),
  mentioned: said.mentioned.map((one) => ({ ...one, start: one.start - length, end: one.end - length })),
});

interface Search {
  readonly said: Utterance;
  readonly directory: Directory;
  /** Whether nobody else is meant yet: then words that look like a target must be one. */
  readonly isNeeded: boolean;
}

/** A target that ends before a place; or the sentence that says why it cannot be found. */
type Found = { readonly member: Member; readonly end: number } | { readonly refusal: Text };

/** Names may be set apart by commas. */
const skip = (args: string, from: number): number => from + (/^[\s,]*/.exec(args.slice(from))?.[0].length ?? 0);

async function nextTarget(search: Search, at: number): Promise<Found | undefined> {
  const { args, mentioned } = search.said;
  const mention = mentioned.find(({ start }) => start === at);
  if (mention) return { member: mention.member, end: mention.end };
  const word = /^[^\s,]+/.exec(args.slice(at))?.[0];
  if (word === undefined) return undefined;
  const found = await lookUp(search, word);
  return found && "id" in found ? { member: found, end: at + word.length } : found;
}

type LookedUp = Member | { readonly refusal: Text } | undefined;

function lookUp(search: Search, word: string): Promise<LookedUp> {
  const username = /^@(\w{3,32})[.:;]?$/.exec(word)?.[1];
  if (username !== undefined) return byUsername(search, username);
  return /^-?\d{1,16}$/.test(word) ? byId(search, word) : byLink(search, word);
}

async function byUsername({ directory }: Search, username: string): Promise<LookedUp> {
  const member = await directory.byUsername(username);
  return member ?? { refusal: text("targets-unknown-username", { username: `@${username}` }) };
}

/** A number in a reply is part of the reason, and so is one after other targets that is nobody's id. */
async function byId({ said, directory, isNeeded }: Search, word: string): Promise<LookedUp> {
  if (said.repliedTo) return undefined;
  const member = await directory.byId(said.chat.id, Number(word));
  return member ?? (isNeeded ? { refusal: text("targets-unknown-id", { id: word }) } : undefined);
}

/** Links as Telegram's apps copy them: to a private or public chat, perhaps by way of a topic. */
const LINK = /^(?:https?:\/\/)?(?:t|telegram)\.me\/(?:c\/(\d+)|(\w{3,32}))\/(?:\d+\/)?(\d+)(?:\?\S*)?$/i;

/** A link that leads elsewhere is part of the reason, unless nobody else is meant. */
async function byLink({ said, directory, isNeeded }: Search, word: string): Promise<LookedUp> {
  const [link, internalId, username, messageId] = LINK.exec(word) ?? [];
  if (link === undefined) return undefined;
  const { id, username: own } = said.chat;
  const isHere =
    internalId === undefined ? own?.toLowerCase() === username?.toLowerCase() : `-100${internalId}` === String(id);
  const author = isHere ? await directory.byMessage(id, Number(messageId)) : undefined;
  if (author || !isNeeded) return author;
  return { refusal: isHere ? text("targets-unknown-message") : text("targets-other-chat") };
}
