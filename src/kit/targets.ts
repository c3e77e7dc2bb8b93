// Whom a command is about: a reply, @username, id, a mention, a link to a message; several at once; the rest is the reason.
import type { ChatHandle } from "../core/chat.ts";
import type { Member } from "../core/member.ts";
import { text } from "../core/text.ts";
import { type Duration, parseDuration } from "../core/time.ts";
import { accept, type Parsed, refuse } from "./parsed.ts";
import type { Directory } from "./ports/directory.ts";
import type { Utterance } from "./scope.ts";

/** The people a command is about, and why. */
export interface TargetsAndReason {
  readonly targets: readonly [Member, ...Member[]];
  readonly reason: string | undefined;
}

/** The same, and for how long. */
export interface TargetsDurationAndReason extends TargetsAndReason {
  readonly duration: Duration;
}

/** The most people that one command is about. */
const MOST_TARGETS = 20;

/** Leading names of people, else the author of the replied message; what follows is the reason. */
export async function targetsAndReason(said: Utterance, directory: Directory): Promise<Parsed<TargetsAndReason>> {
  const found = await readTargets(said, directory);
  if (!found.ok) return found;
  return accept({ targets: found.value.targets, reason: found.value.rest || undefined });
}

/** Who, how long, why: `@user 3d spam`, or `3d spam` as a reply. */
export async function targetsDurationAndReason(
  said: Utterance,
  directory: Directory,
): Promise<Parsed<TargetsDurationAndReason>> {
  const found = await readTargets(said, directory);
  if (!found.ok) return found;
  const { targets, rest } = found.value;
  const [word = ""] = rest.split(/\s+/, 1);
  const duration = parseDuration(word);
  if (!duration)
    return refuse(word === "" ? text("targets-duration-missing") : text("targets-duration-wrong", { word }));
  return accept({ targets, duration, reason: rest.slice(word.length).trim() || undefined });
}

/** One person, named or replied to; undefined where nobody is named, which means the caller. */
export async function optionalTarget(said: Utterance, directory: Directory): Promise<Parsed<Member | undefined>> {
  if (!said.repliedTo && said.args.trim() === "") return accept(undefined);
  const found = await readTargets(said, directory);
  return found.ok ? accept(found.value.targets[0]) : found;
}

interface Found {
  readonly targets: readonly [Member, ...Member[]];
  readonly rest: string;
}

async function readTargets(said: Utterance, directory: Directory): Promise<Parsed<Found>> {
  const targets: Member[] = [];
  let rest = { ...said, at: skipSpace(said.args, 0) };
  while (targets.length < MOST_TARGETS) {
    const named = await readName(rest, directory);
    if (named === undefined) break;
    if (!named.ok) return named;
    targets.push(named.value.member);
    rest = { ...rest, at: skipSpace(said.args, named.value.end) };
  }
  const [first, ...others] = distinct(targets.length > 0 || !said.repliedTo ? targets : [said.repliedTo.author]);
  if (!first) return refuse(text("targets-missing"));
  return accept({ targets: [first, ...others], rest: said.args.slice(rest.at).trim() });
}

const skipSpace = (args: string, from: number): number => from + (/^\s*/.exec(args.slice(from))?.[0].length ?? 0);

const distinct = (members: readonly Member[]): readonly Member[] => [
  ...new Map(members.map((member) => [member.id, member])).values(),
];

/** What is left to read: the utterance from a position of its arguments on. */
type Rest = Utterance & { readonly at: number };

interface Named {
  readonly member: Member;
  readonly end: number;
}

/** The person named at the position; undefined where the reason begins. */
async function readName(rest: Rest, directory: Directory): Promise<Parsed<Named> | undefined> {
  const mention = rest.mentioned.find(({ start }) => start === rest.at);
  if (mention) return accept({ member: mention.member, end: mention.end });
  const [word = ""] = /^\S+/.exec(rest.args.slice(rest.at)) ?? [];
  const end = rest.at + word.length;
  const found = await lookUp({ word, rest }, directory);
  if (found === undefined) return undefined;
  return found.ok ? accept({ member: found.value, end }) : found;
}

interface Word {
  readonly word: string;
  readonly rest: Rest;
}

async function lookUp({ word, rest }: Word, directory: Directory): Promise<Parsed<Member> | undefined> {
  const username = /^@([a-z0-9_]{3,32})$/i.exec(word)?.[1];
  if (username)
    return foundOr(await directory.byUsername(username), refuse(text("targets-unseen-username", { username })));
  if (/^-?\d{5,16}$/.test(word) && !rest.repliedTo) {
    return foundOr(await directory.byId(rest.chat.id, Number(word)), accept(stranger(Number(word))));
  }
  const messageId = linkedMessage(word, rest.chat);
  if (messageId === undefined) return undefined;
  return foundOr(await directory.byMessage(rest.chat.id, messageId), refuse(text("targets-unseen-message")));
}

const foundOr = (member: Member | undefined, otherwise: Parsed<Member>): Parsed<Member> =>
  member ? accept(member) : otherwise;

/** Somebody of whom only the id is known: enough to ban them. Ids of chats are negative. */
const stranger = (id: number): Member => ({
  kind: id < 0 ? "channel" : "user",
  id,
  name: String(id),
  username: undefined,
});

/** `t.me/c/<id>/<message>` for private groups, `t.me/<username>/<message>` for public ones; a topic may stand between. */
const LINK = /^(?:https?:\/\/)?t(?:elegram)?\.me\/(?:c\/(\d+)|([a-z0-9_]{3,32}))(?:\/\d+)?\/(\d+)(?:\?\S*)?$/i;

/** The id of the message of this chat that a link leads to. */
function linkedMessage(word: string, chat: ChatHandle): number | undefined {
  const [, internalId, username, messageId] = LINK.exec(word) ?? [];
  const isHere = internalId
    ? `-100${internalId}` === String(chat.id)
    : username?.toLowerCase() === chat.username?.toLowerCase();
  return messageId !== undefined && isHere && (internalId ?? username) !== undefined ? Number(messageId) : undefined;
}
