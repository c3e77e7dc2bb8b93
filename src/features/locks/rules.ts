// The rules of locks: messages that hold what is locked, and bots that members add.
import type { EditEvent, JoinEvent, MessageEvent } from "../../core/chat-event.ts";
import { type MaybePromise, mapMaybe } from "../../core/maybe-promise.ts";
import { isAdmin } from "../../core/member.ts";
import { harsher, type Sanction } from "../../core/sanction.ts";
import { type Text, text } from "../../core/text.ts";
import type { Verdict } from "../../core/verdict.ts";
import { type Rule, rule } from "../../kit/declarations/rule.ts";
import type { Ports } from "../../kit/platform.ts";
import type { Scope } from "../../kit/scope.ts";
import { allowlistOf } from "./allowlist.ts";
import { FINDS, type MessageLock } from "./finds.ts";
import type { LockId } from "./lock-types.ts";
import type { Outsiders } from "./outsiders.ts";
import { isOn, type LockSettings, lockedIn } from "./settings.ts";
import type { Found, Subject } from "./subject.ts";
import { lockName } from "./texts.ts";

const isWatched = ({ mode }: LockSettings): boolean => mode === "watch";

/** Deletes messages and edits that hold what is locked. */
export const createMessageRule = (outsiders: Outsiders): Rule<LockSettings> =>
  rule({
    id: "locks.message",
    on: ["message", "edit"],
    facts: [],
    isOn: (settings: LockSettings) => isOn(settings) && messageLocks(settings).length > 0,
    isWatched,
    gather: (event, { settings }: Scope<LockSettings>): MaybePromise<boolean> =>
      settings.comment ? outsiders.isOutsider(event) : false,
    judge: (event, { gathered }, { settings }) => judgeMessage(event, settings, gathered),
  });

function judgeMessage(
  event: MessageEvent | EditEvent,
  settings: LockSettings,
  isOutsider: boolean,
): Omit<Verdict, "rule"> | undefined {
  const { reading } = event.content;
  const subject: Subject = { event, reading, settings, isOutsider, allowlist: allowlistOf(settings.allowed) };
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

const known = new WeakMap<LockSettings, readonly MessageLock[]>();

/** The locks that look at messages; settings of a chat are the same object until they change. */
function messageLocks(settings: LockSettings): readonly MessageLock[] {
  const before = known.get(settings);
  if (before !== undefined) return before;
  const locks = lockedIn(settings).filter((lock) => lock !== "bot");
  known.set(settings, locks);
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
    isOn: (settings: LockSettings) => isOn(settings) && settings.bot,
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
