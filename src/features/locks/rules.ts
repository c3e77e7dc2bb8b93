// The rules of locks: messages that hold what is locked, and bots that members add.
import type { EditEvent, JoinEvent, MessageEvent, ReactionEvent } from "../../core/chat-event.ts";
import { type MaybePromise, mapMaybe } from "../../core/maybe-promise.ts";
import { isAdmin } from "../../core/member.ts";
import { harsher, type Sanction } from "../../core/sanction.ts";
import { type Text, text } from "../../core/text.ts";
import { days, elapsed } from "../../core/time.ts";
import type { Verdict } from "../../core/verdict.ts";
import { type Rule, rule } from "../../kit/declarations/rule.ts";
import type { Ports } from "../../kit/platform.ts";
import type { Scope } from "../../kit/scope.ts";
import { allowlistOf } from "./allowlist.ts";
import { FINDS, isMessageLock, type MessageLock } from "./finds.ts";
import type { LockId } from "./lock-types.ts";
import type { Outsiders } from "./outsiders.ts";
import { type LockSettings, lockedIn } from "./settings.ts";
import type { Found, Subject } from "./subject.ts";
import { lockName } from "./texts.ts";

const isWatched = ({ mode }: LockSettings): boolean => mode === "watch";

/** Deletes messages and edits that hold what is locked. */
export const createMessageRule = (authors: Authors): Rule<LockSettings> =>
  rule({
    id: "locks.message",
    on: ["message", "edit"],
    facts: [],
    isOn: (settings: LockSettings) => settings.mode !== "off" && messageLocks(settings).length > 0,
    isWatched,
    gather: (event, { settings }: Scope<LockSettings>): MaybePromise<Author> => authorOf(authors, event, settings),
    judge: (event, { gathered }, { settings }) => judgeMessage(event, settings, gathered),
  });

/** Where it is known who is no member, and who has only just joined. */
interface Authors {
  readonly outsiders: Outsiders;
  readonly seen: Ports<"seen">["seen"];
}

type Author = Pick<Subject, "isOutsider" | "isNewcomer">;

/** For so long after joining somebody is a newcomer. */
const NEWCOMER_FOR = days(1);

/** Asks only what the locks of the chat go by. */
function authorOf(
  { outsiders, seen }: Authors,
  event: MessageEvent | EditEvent,
  settings: LockSettings,
): MaybePromise<Author> {
  const isOutsider = settings.comment && outsiders.isOutsider(event);
  const asksJoin = settings.newmembermedia || settings.newmemberunknown;
  const joinedAt = asksJoin ? seen.joinedAt(event.chat.id, event.member.id) : undefined;
  return mapMaybe(isOutsider, (outside) =>
    mapMaybe(joinedAt, (joined) => ({
      isOutsider: outside,
      isNewcomer: joined !== undefined && elapsed(joined, event.at) < NEWCOMER_FOR,
    })),
  );
}

function judgeMessage(
  event: MessageEvent | EditEvent,
  settings: LockSettings,
  author: Author,
): Omit<Verdict, "rule"> | undefined {
  const { reading } = event.content;
  const subject: Subject = { event, reading, settings, ...author, allowlist: allowlistOf(settings.allowed) };
  const hits: Hit[] = [];
  for (const lock of messageLocks(settings)) {
    const found = FINDS[lock](subject);
    if (found !== undefined) hits.push({ lock, found });
  }
  if (hits.length === 0) return undefined;
  return {
    reason: reasonOf(hits, settings),
    sanction: hits.map(({ lock }) => sanctionOf(lock, settings)).reduce(harsher, undefined),
    remove: [event.message.id],
    evidence: hits.map(({ lock, found }) => ({ name: lock, weight: 1, detail: evidenceOf(lock, found) })),
  };
}

/** A lock that has found something. */
interface Hit {
  readonly lock: LockId;
  readonly found: Found;
}

const locksOf = new WeakMap<LockSettings, readonly MessageLock[]>();

/** The locks that look at messages; settings of a chat are the same object until they change. */
function messageLocks(settings: LockSettings): readonly MessageLock[] {
  const before = locksOf.get(settings);
  if (before !== undefined) return before;
  const locks = lockedIn(settings).filter(isMessageLock);
  locksOf.set(settings, locks);
  return locks;
}

/** The action of the lock; else a warning where locks warn. */
const sanctionOf = (lock: LockId, { actions, warns }: LockSettings): Sanction | undefined =>
  actions[lock]?.sanction ?? (warns ? { kind: "warn" } : undefined);

/** How many kinds a reason names: a message can hold many, and the notice is short. */
const MOST_NAMED = 3;

/** The reasons that admins have written, else the names of what is locked. */
function reasonOf(hits: readonly Hit[], { actions }: LockSettings): Text {
  const own = [...new Set(hits.map(({ lock }) => actions[lock]?.reason).filter((reason) => reason !== undefined))];
  if (own.length > 0) return text("locks-own-reason", { reason: own.slice(0, MOST_NAMED).join("; ") });
  const names = hits.slice(0, MOST_NAMED).map(({ lock }) => lockName(lock));
  return text("locks-reason", { what: names.reduce((before, name) => text("locks-both", { before, name })) });
}

const evidenceOf = (lock: LockId, { words }: Found): Text =>
  words === undefined
    ? text("locks-evidence", { name: lock, what: lockName(lock) })
    : text("locks-evidence-words", { name: lock, what: lockName(lock), words: words.slice(0, 200) });

/** Removes bots that members add; those that admins and approved people add stay. */
export const createBotRule = ({ statuses, roles }: Ports<"roles" | "statuses">): Rule<LockSettings> =>
  rule({
    id: "locks.bot",
    on: ["join"],
    facts: [],
    isOn: ({ mode, bot }: LockSettings) => mode !== "off" && bot,
    isWatched,
    gather: ({ member, by, chat }: JoinEvent): MaybePromise<boolean> => {
      if (member.kind !== "bot" || by === undefined) return false;
      return mapMaybe(statuses.cachedStatus(chat.id, by.id), (status) => {
        if (!status.ok || isAdmin(status.value)) return false;
        return mapMaybe(roles.of(chat.id, by.id), (held) => !held.some(({ kind }) => kind === "approved"));
      });
    },
    judge: ({ member, by }, { gathered: isByMember }, { settings }) => {
      if (!isByMember || by === undefined || allowlistOf(settings.allowed).allowsUsername(member.username))
        return undefined;
      return {
        reason: reasonOf([{ lock: "bot", found: {} }], settings),
        sanction: settings.actions["bot"]?.sanction ?? { kind: "kick" },
        remove: [],
        evidence: [{ name: "bot", weight: 1, detail: text("locks-evidence-bot", { user: by }) }],
      };
    },
  });

/** Takes reactions away: all that are not allowed, or those of people who are no members and of channels. */
export const createReactionRule = (outsiders: Outsiders): Rule<LockSettings> =>
  rule({
    id: "locks.reaction",
    on: ["reaction"],
    facts: [],
    isOn: ({ mode, reaction, outsidereaction }: LockSettings) => mode !== "off" && (reaction || outsidereaction),
    isWatched,
    gather: (event: ReactionEvent, { settings }: Scope<LockSettings>): MaybePromise<boolean> =>
      settings.outsidereaction && event.added.length > 0 ? outsiders.isOutside(event.chat.id, event.member) : false,
    judge: ({ added }, { gathered: isOutside }, { settings }) => {
      const { allowsEmoji } = allowlistOf(settings.allowed);
      const isLocked = settings.reaction && added.some((emoji) => !allowsEmoji(emoji));
      const locks: readonly LockId[] = LOCKS_OF_REACTIONS.filter((lock) =>
        lock === "reaction" ? isLocked : isOutside,
      );
      if (locks.length === 0) return undefined;
      const hits = locks.map((lock): Hit => ({ lock, found: { words: added.join(" ") } }));
      return {
        reason: reasonOf(hits, settings),
        sanction: locks.map((lock) => settings.actions[lock]?.sanction).reduce(harsher, undefined),
        remove: [],
        reactions: "one",
        evidence: hits.map(({ lock, found }) => ({ name: lock, weight: 1, detail: evidenceOf(lock, found) })),
      };
    },
  });

const LOCKS_OF_REACTIONS = ["reaction", "outsidereaction"] as const;
