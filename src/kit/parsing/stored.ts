// Values of the domain as they are kept in JSON columns: each is read by its schema, never taken on trust.
import { z } from "zod";
import type { Evidence, Reason, RoleChange, SpentWarning } from "../../core/case.ts";
import {
  type AnonymousAdmin,
  type Member,
  type MemberStatus,
  PERMISSIONS,
  type Permission,
  RIGHTS,
  type Right,
} from "../../core/member.ts";
import type { MessageKey, Text, TextValue } from "../../core/text.ts";
import { type Duration, type Instant, instant, milliseconds } from "../../core/time.ts";
import type { Signal } from "../../core/verdict.ts";
import type { Button, Card } from "../reply.ts";

const storedInstant: z.ZodType<Instant> = z.number().transform(instant);
const storedDuration: z.ZodType<Duration> = z.number().transform(milliseconds);

export const storedAnonymousAdmin: z.ZodType<AnonymousAdmin> = z
  .object({ title: z.string().optional() })
  .transform(({ title }) => ({ title }));

export const storedMember: z.ZodType<Member> = z
  .object({
    kind: z.enum(["user", "bot", "channel"]),
    id: z.number(),
    name: z.string(),
    username: z.string().optional(),
    anonymousAdmin: storedAnonymousAdmin.optional(),
    /** Its name in rows of earlier versions. */
    mask: storedAnonymousAdmin.optional(),
  })
  .transform(({ username, mask, anonymousAdmin = mask, ...member }) => ({
    ...member,
    username,
    ...(anonymousAdmin && { anonymousAdmin }),
  }));

/** Those of a list that this version knows. */
const knownOf = <const T extends string>(known: readonly T[]): z.ZodType<readonly T[]> =>
  z.array(z.string()).transform((words) => known.filter((one) => words.includes(one)));

export const storedRights: z.ZodType<readonly Right[]> = knownOf(RIGHTS);

export const storedPermissions: z.ZodType<readonly Permission[]> = knownOf(PERMISSIONS);

/** What somebody was in a chat. */
export const storedStatus: z.ZodType<MemberStatus> = z.discriminatedUnion("kind", [
  z.object({ kind: z.literal("owner"), anonymous: z.boolean(), title: z.string().optional() }),
  z
    .object({
      kind: z.literal("admin"),
      rights: storedRights,
      anonymous: z.boolean(),
      title: z.string().optional(),
    })
    .transform(({ title, ...admin }) => ({ ...admin, title })),
  z
    .object({ kind: z.literal("member"), isSuspended: z.boolean().optional(), tag: z.string().optional() })
    .transform(({ isSuspended, tag, ...member }) => ({
      ...member,
      ...(isSuspended !== undefined && { isSuspended }),
      ...(tag !== undefined && { tag }),
    })),
  z
    .object({
      kind: z.literal("restricted"),
      present: z.boolean(),
      permissions: storedPermissions,
      until: storedInstant.optional(),
      tag: z.string().optional(),
    })
    .transform(({ until, tag, ...held }) => ({ ...held, until, ...(tag !== undefined && { tag }) })),
  z.object({ kind: z.literal("left") }),
  z
    .object({ kind: z.literal("banned"), until: storedInstant.optional() })
    .transform(({ until, ...banned }) => ({ ...banned, until })),
]);

/** A message by its key: which keys there are the translator knows, and shows one that is gone as it is. */
export const storedText: z.ZodType<Text> = z.lazy(() =>
  z.object({
    kind: z.literal("text"),
    key: z.string().transform((key) => key as MessageKey),
    args: z.record(z.string(), storedTextValue),
  }),
);

const storedTextValue: z.ZodType<TextValue> = z.lazy(() =>
  z.union([
    z.string(),
    z.number(),
    storedText,
    z.array(storedText),
    z.object({ kind: z.literal("duration"), duration: storedDuration }),
    z.object({ kind: z.literal("moment"), at: storedInstant }),
    z.object({ kind: z.literal("markup"), html: z.string() }),
    z.object({ kind: z.literal("link"), label: z.string(), url: z.string() }),
    storedMember,
  ]),
);

export const storedReason: z.ZodType<Reason> = z.union([z.string(), storedText]);

const storedSignal: z.ZodType<Signal> = z.object({
  name: z.string(),
  weight: z.number(),
  detail: z.union([z.string(), storedText]),
});

const storedRoleChange: z.ZodType<RoleChange> = z
  .object({
    kind: z.enum(["approved", "moderator"]),
    before: z
      .object({ rights: storedRights, reason: z.string().optional(), by: z.number(), at: storedInstant })
      .transform(({ reason, ...before }) => ({ ...before, reason }))
      .optional(),
  })
  .transform(({ before, ...role }) => ({ ...role, before }));

const storedSpentWarning: z.ZodType<SpentWarning> = z
  .object({
    id: z.number(),
    by: z.number(),
    reason: z.string().optional(),
    at: storedInstant,
    caseNumber: z.number().optional(),
  })
  .transform(({ reason, caseNumber, ...spent }) => ({ ...spent, reason, caseNumber }));

/** Ids, or numbers of cases. */
export const storedNumbers: z.ZodType<readonly number[]> = z.array(z.number());

/** What a case rests on. */
export const storedEvidence: z.ZodType<Evidence> = z
  .object({
    signals: z.array(storedSignal),
    messageIds: storedNumbers,
    about: storedNumbers.optional(),
    denied: storedPermissions.optional(),
    copies: z.object({ chatId: z.number(), messageIds: storedNumbers }).optional(),
    role: storedRoleChange.optional(),
    allowed: storedPermissions.optional(),
    closed: storedNumbers.optional(),
    isExplained: z.boolean().optional(),
    warned: z.object({ number: z.number(), spent: z.array(storedSpentWarning) }).optional(),
    uncopied: z.number().optional(),
    reactions: z.object({ messageId: z.number(), scope: z.enum(["one", "all"]) }).optional(),
    failed: z.object({ kind: z.string(), why: storedText }).optional(),
  })
  .transform(({ isExplained, ...evidence }) => ({ ...evidence, ...(isExplained !== undefined && { isExplained }) }));

const storedButton: z.ZodType<Button> = z.discriminatedUnion("kind", [
  z.object({ kind: z.literal("press"), label: storedText, data: z.string() }),
  z.object({ kind: z.literal("open"), label: storedText, url: z.string() }),
  z.object({ kind: z.literal("visit"), label: storedText, link: z.string(), chatId: z.number(), data: z.string() }),
]);

/** The words of a message and the rows of its buttons. */
export const storedWords: z.ZodType<Pick<Card, "text" | "buttons">> = z.object({
  text: storedText,
  buttons: z.array(z.array(storedButton)),
});
