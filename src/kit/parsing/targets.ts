// Reads whom a command means: people named at its start, or the author of the message it replies to.
import type { Member } from "../../core/member.ts";
import { type Text, text } from "../../core/text.ts";
import type { Directory } from "../ports/people/directory.ts";
import type { CommandInput, ParserInput, RepliedTo } from "../scope.ts";
import { accept, type Parsed, refuse } from "./parsed.ts";

/** The people who are named, each once, in the order of their naming; and what is said after them. */
export interface Named {
  readonly targets: readonly Member[];
  readonly rest: string;
}

/** Reads the people named at the start of what is said; none is no failure, one who cannot be found is. */
export async function namedTargets(said: CommandInput, directory: Directory): Promise<Parsed<Named>> {
  const targets = new Map<number, Member>();
  let at = skip(said.args, 0);
  let before: Found["by"] | undefined;
  for (;;) {
    const isNeeded = targets.size === 0 && answered(said) === undefined;
    const isOver = before === "number" && !isNameOfList(said, at);
    const found = isOver ? undefined : await nextTarget({ said, directory, isNeeded }, at);
    if (found === undefined) return accept({ targets: [...targets.values()], rest: said.args.slice(at).trim() });
    if ("refusal" in found) return refuse(found.refusal);
    targets.set(found.member.id, found.member);
    before = found.by;
    at = skip(said.args, found.end);
  }
}

/** Whom a command means; without anybody it is refused with the example. */
export async function meantTargets(
  said: CommandInput & Pick<ParserInput, "example">,
  directory: Directory,
): Promise<Parsed<Named>> {
  const named = await namedTargets(said, directory);
  if (!named.ok || named.value.targets.length > 0) return named;
  const { repliedTo, example } = said;
  if (repliedTo === undefined) return refuse(text("targets-missing", { example }));
  const author = answeredAuthor(repliedTo, example);
  return author.ok ? accept({ targets: [author.value], rest: named.value.rest }) : author;
}

/** The one whom a message that is answered means; a line about several people means none of them alone. */
export function answeredAuthor({ author, senderKind, several }: RepliedTo, example: string): Parsed<Member> {
  if (senderKind === "linked-channel") return refuse(text("moderation-not-linked-channel", { user: author }));
  return several === undefined ? accept(author) : refuse(whichOf(several, example));
}

/** The message that a command answers. In the comments of a channel's post every message replies to the post: that is no reply. */
export const answered = ({ repliedTo }: Pick<CommandInput, "repliedTo">): RepliedTo | undefined =>
  repliedTo?.senderKind === "linked-channel" ? undefined : repliedTo;

/** Asks which of several people is meant: each with the command that names them. */
function whichOf(several: readonly Member[], example: string): Text {
  const [command = ""] = /^\/\w+(?: (?:add|remove|block|unblock|pardon)\b)?/.exec(example) ?? [];
  const lines = several.map((user) => text("targets-one-of-several", { user, example: `${command} ${user.id}` }));
  return text("targets-several", { lines });
}

/** What is said after the first `count` characters: after a word such as `add`. */
export const saidAfter = <U extends CommandInput>(said: U, length: number): U => ({
  ...said,
  args: said.args.slice(length),
  mentioned: said.mentioned.map((one) => ({ ...one, start: one.start - length, end: one.end - length })),
});

interface Search {
  readonly said: CommandInput;
  readonly directory: Directory;
  /** Whether nobody else is meant yet: then words that look like a target must be one. */
  readonly isNeeded: boolean;
}

/** A target that ends before a place, by a name or by a number: an id, or a link to a message. */
interface Found {
  readonly member: Member;
  readonly end: number;
  readonly by: "name" | "number";
}

interface Missed {
  readonly refusal: Text;
}

/** Names may be set apart by commas. */
const skip = (args: string, from: number): number => from + (/^[\s,]*/.exec(args.slice(from))?.[0].length ?? 0);

const NAME = /^@(\w{3,32})[.:;]?$/;
const NUMBER = /^-?\d{1,16}$/;

/** Links as Telegram's apps copy them: to a private or public chat, perhaps by way of a topic. */
const LINK = /^(?:https?:\/\/)?(?:t|telegram)\.me\/(?:c\/(\d+)|(\w{3,32}))\/(?:\d+\/)?(\d+)(?:\?\S*)?$/i;

/**
 * Whether a name that follows a number is another target. After `12345 @anna has seen it` it is part of the reason;
 * after a comma it is one more, and so it is where nothing but targets follows.
 */
function isNameOfList({ args, mentioned }: CommandInput, at: number): boolean {
  const isName = args.startsWith("@", at) || mentioned.some(({ start }) => start === at);
  if (!isName || /,\s*$/.test(args.slice(0, at))) return true;
  const others = mentioned.filter(({ start }) => start >= at);
  const left = others.reduce((words, { start, end }) => words.replace(args.slice(start, end), " "), args.slice(at));
  return left.split(/[\s,]+/).every((word) => word === "" || NAME.test(word) || NUMBER.test(word) || LINK.test(word));
}

async function nextTarget(search: Search, at: number): Promise<Found | Missed | undefined> {
  const { args, mentioned } = search.said;
  const mention = mentioned.find(({ start }) => start === at);
  if (mention) return { member: mention.member, end: mention.end, by: "name" };
  const word = /^[^\s,]+/.exec(args.slice(at))?.[0];
  if (word === undefined) return undefined;
  const found = await lookUp(search, word);
  if (found === undefined || "refusal" in found) return found;
  return { member: found, end: at + word.length, by: word.startsWith("@") ? "name" : "number" };
}

type LookedUp = Member | Missed | undefined;

function lookUp(search: Search, word: string): Promise<LookedUp> {
  const username = NAME.exec(word)?.[1];
  if (username !== undefined) return byUsername(search, username);
  return NUMBER.test(word) ? byId(search, word) : byLink(search, word);
}

/** Nobody is meant by a name before Telegram's answer shows that it is theirs. */
async function byUsername({ said, directory }: Search, name: string): Promise<LookedUp> {
  const found = await directory.byUsername(said.chat.id, name);
  const username = `@${name}`;
  switch (found.kind) {
    case "found":
      return found.member;
    case "unknown":
      return { refusal: text("targets-unknown-username", { username }) };
    case "given-up":
      return { refusal: text("targets-former-username", { username, user: found.former }) };
    case "unconfirmed":
      return { refusal: text("targets-unconfirmed-username", { username, id: String(found.known.id) }) };
    case "unanswered":
      return { refusal: text("targets-unanswered-username", { username }) };
  }
}

/** Shorter numbers are ids of a few accounts only, and mostly counts: "201 messages of spam". */
const LIKELY_ID = /^-?\d{5,}$/;

/** In a reply, and after other targets, a number that is nobody's id is part of the reason. */
async function byId({ said, directory, isNeeded }: Search, word: string): Promise<LookedUp> {
  if (answered(said)) return LIKELY_ID.test(word) ? directory.byLikelyId(said.chat.id, Number(word)) : undefined;
  const member = await directory.byId(said.chat.id, Number(word));
  return member ?? (isNeeded ? { refusal: text("targets-unknown-id", { id: word }) } : undefined);
}

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
