// In-memory ports that record what was asked of them.
import type { Case, CaseDraft } from "../../src/core/case.ts";
import type { ChatHandle } from "../../src/core/chat.ts";
import { type Content, writtenContent } from "../../src/core/content.ts";
import type { Member, MemberStatus } from "../../src/core/member.ts";
import { type Text, text } from "../../src/core/text.ts";
import { type Instant, instant } from "../../src/core/time.ts";
import { features } from "../../src/features/index.ts";
import type { PurgeMarkStore } from "../../src/features/purge/store.ts";
import type { AuditLog } from "../../src/kit/declarations/audit.ts";
import { createCaseKinds } from "../../src/kit/declarations/case-kinds.ts";
import type { CaseLog } from "../../src/kit/ports/cases/case-log.ts";
import type { CaseStore } from "../../src/kit/ports/cases/cases.ts";
import type { LiftRequest, Moderator, SanctionRequest } from "../../src/kit/ports/cases/moderator.ts";
import type { Gateway } from "../../src/kit/ports/gateway.ts";
import type { Directory } from "../../src/kit/ports/people/directory.ts";
import type { SeenStore } from "../../src/kit/ports/people/seen.ts";
import { notice, type Reply } from "../../src/kit/reply.ts";
import type { ParserInput, RepliedTo } from "../../src/kit/scope.ts";
import { moderationKinds } from "../../src/moderation/cases/case-kinds.ts";
import { createRecordCase } from "../../src/moderation/cases/record-case.ts";

export const NOW: Instant = instant(Date.UTC(2026, 0, 5, 12));
export const CHAT: ChatHandle = { id: -1001234567890, kind: "supergroup", title: "Garden", username: "garden" };

export const person = (id: number, name: string): Member => ({
  kind: "user",
  id,
  name,
  username: name.toLowerCase(),
});
export const ADMIN = person(100, "Ada");
export const ANNA = person(201, "Anna");
export const BORIS = person(202, "Boris");
export const CAROL = person(203, "Carol");
export const CHANNEL: Member = { kind: "channel", id: -1009, name: "News", username: "news" };
export const OWNER: MemberStatus = { kind: "owner", anonymous: false };

/** What a message of one word says. */
export const WORDS: Content = writtenContent("hi");

/** A message of somebody that a command answers. */
export const reply = (author: Member, id = 40, album?: string): RepliedTo => ({
  message: { chatId: CHAT.id, id, topic: undefined },
  author,
  senderKind: "person",
  sentAt: NOW,
  album,
  content: WORDS,
});

/** A command as it was said. */
export const utterance = (args: string, more: Partial<ParserInput> = {}): ParserInput => ({
  chat: CHAT,
  message: { chatId: CHAT.id, id: 50, topic: undefined },
  repliedTo: undefined,
  args,
  content: WORDS,
  sentAt: NOW,
  mentioned: [],
  command: "/ban",
  example: "/ban @anna spam",
  ...more,
});

/** Knows some people by name, by id, and as the authors of the messages that have their ids. */
function directoryOf(...people: readonly Member[]): Directory {
  return {
    byUsername: async (_chatId, username) => {
      const member = people.find((one) => one.username === username.toLowerCase());
      return member ? { kind: "found", member } : { kind: "unknown" };
    },
    byId: async (_chatId, id) => people.find((one) => one.id === id),
    byLikelyId: async (_chatId, id) => people.find((one) => one.id === id),
    present: async (_chatId, member) => people.find((one) => one.id === member.id) ?? member,
    byMessage: async (chatId, id) => (chatId === CHAT.id ? people.find((one) => one.id === id) : undefined),
  };
}
export const DIRECTORY = directoryOf(ANNA, BORIS, CAROL);

/** Keeps no copies, and offers nothing. */
export const noAudit: AuditLog = {
  keep: async () => undefined,
  buttons: () => [],
  note: async () => false,
  retell: async () => undefined,
};

/** A moderator that does all it is asked, except to those it is told to object to. */
export function fakeModerator(
  cases: CaseStore,
  objections: ReadonlyMap<number, Text> = new Map(),
): Moderator & { readonly orders: SanctionRequest[]; readonly lifts: LiftRequest[] } {
  const [orders, lifts]: [SanctionRequest[], LiftRequest[]] = [[], []];
  const rule = async (act: SanctionRequest | LiftRequest, kind: CaseDraft["kind"]) => {
    const refusal = objections.get(act.target.id);
    if (refusal) return { ok: false, refusal } as const;
    const opened = await cases.open({
      chatId: act.chat.id,
      kind,
      target: act.target,
      actor: act.by,
      at: act.now,
      reason: act.reason,
      until: undefined,
      former: undefined,
      evidence: { signals: [], messageIds: [] },
    });
    const card = notice(text("moderation-banned", { user: act.target, number: opened.number }));
    return { ok: true, case: opened, card } as const;
  };
  return {
    orders,
    lifts,
    sanction: (order) => {
      orders.push(order);
      return rule(order, order.sanction?.kind ?? "delete");
    },
    lift: (request) => {
      lifts.push(request);
      return rule(request, request.from === "ban" ? "unban" : "unmute");
    },
    change: async ({ number }) => ({ ok: false, refusal: text("undo-done-already", { number }) }),
    objection: async (_chat, target) => objections.get(target.id),
  };
}

export function fakeMarks(): PurgeMarkStore {
  const marks = new Map<string, number>();
  return {
    set: async (chatId, adminId, messageId) => void marks.set(`${chatId} ${adminId}`, messageId),
    take: async (chatId, adminId) => {
      const mark = marks.get(`${chatId} ${adminId}`);
      marks.delete(`${chatId} ${adminId}`);
      return mark;
    },
  };
}

/** What is never asked of the gateway that deletes. */
const UNASKED = [
  "ban",
  "unban",
  "kick",
  "restrict",
  "setPermissions",
  "approveJoin",
  "decline",
  "membership",
  "adminByTitle",
  "admins",
  "profile",
  "resolveChannel",
  "promote",
  "entitle",
  "pin",
  "unpin",
  "unpinAll",
  "unpinTopic",
  "copy",
  "react",
  "removeReactions",
  "invite",
] as const;

/** The same answer for each of these names. */
const everything = <K extends string, V>(names: readonly K[], value: V) =>
  Object.fromEntries(names.map((name) => [name, value])) as Record<K, V>;

/** Deletes what it is asked to, except what is told to be too old; nothing else is ever asked of it here. */
export function fakeGateway(tooOld: readonly number[] = []): Gateway & { readonly removed: (readonly number[])[] } {
  const removed: (readonly number[])[] = [];
  const unasked = async () => ({ ok: false, obstacle: "no-access" }) as const;
  return {
    removed,
    remove: async (_chatId, ids) => {
      removed.push(ids);
      const refused = ids.filter((id) => tooOld.includes(id));
      return { ok: true, value: { removed: ids.length - refused.length, refused } };
    },
    ...everything(UNASKED, unasked),
  };
}

/** The kinds of acts that the bot has. */
export const caseKinds = createCaseKinds(moderationKinds, ...features.map((one) => one.caseKinds));

/** Opens cases and tells the log; nothing of them has an end. */
export const recordingCases = (cases: CaseStore, log: CaseLog) =>
  createRecordCase({ caseKinds, cases, log, jobs: { book: async () => undefined }, endsOf: () => [] });

export function fakeLog(): CaseLog & { readonly told: Case[] } {
  const told: Case[] = [];
  return {
    told,
    judged: async () => undefined,
    opened: async (_chat, opened) => void told.push(opened),
    watched: async () => undefined,
  };
}

/** Albums by name, and what else has been seen; the rest of what passes by is not asked for. */
export const albumsOf = (
  albums: Readonly<Record<string, readonly number[]>> = {},
  more: Partial<SeenStore> = {},
): SeenStore =>
  ({
    album: async (_chatId: number, album: string) => albums[album] ?? [],
    albumOf: async (_chatId: number, id: number) => Object.entries(albums).find(([, ids]) => ids.includes(id))?.[0],
    ...more,
  }) as SeenStore;

/** All keys of a reply's texts, the outer before the inner. */
export function keysOf(said: Reply): readonly string[] {
  if (said === undefined || said.kind === "menu") return [];
  return keysIn(said.kind === "card" ? said.text : said);
}

const keysIn = (value: unknown): readonly string[] => {
  if (Array.isArray(value)) return value.flatMap(keysIn);
  if (typeof value !== "object" || value === null) return [];
  if (!("kind" in value) || value.kind !== "text") return [];
  const { key, args } = value as Text;
  return [key, ...Object.values(args).flatMap(keysIn)];
};
