// Recording ports for the line from an event to what is done about it.
import type { MessageEvent } from "../../src/core/chat-event.ts";
import type { Member, MemberStatus } from "../../src/core/member.ts";
import { text } from "../../src/core/text.ts";
import { after, type Duration, type Instant } from "../../src/core/time.ts";
import type { Plan, Verdict } from "../../src/core/verdict.ts";
import type { CaseLog } from "../../src/kit/ports/cases/case-log.ts";
import type { Gateway } from "../../src/kit/ports/gateway.ts";
import type { Messenger } from "../../src/kit/ports/messenger.ts";
import type { Obstacle, Outcome } from "../../src/kit/ports/outcome.ts";
import type { Statuses } from "../../src/kit/ports/people/statuses.ts";
import { ANNA, CHAT, NOW, WORDS } from "../support/ports.ts";

/** The moment that lies a while after the beginning of every test. */
export const later = (time: Duration): Instant => after(NOW, time);

/** What was done, in its order. */
export type Actions = string[];

const DONE: Outcome = { ok: true, value: undefined };
export const no = (obstacle: Obstacle) => ({ ok: false, obstacle }) as const;

/** A gateway that writes down what it is asked; single powers can be given another answer. */
export function recordingGateway(
  actions: Actions,
  powers: Partial<Gateway> = {},
  status: MemberStatus = { kind: "member" },
): Gateway {
  const note =
    (power: string) =>
    async (_chatId: number, { id }: Pick<Member, "id">): Promise<Outcome> => {
      actions.push(`${power} ${id}`);
      return DONE;
    };
  return {
    remove: async (_chatId, ids) => {
      actions.push(`remove ${ids.join(",")}`);
      return { ok: true, value: { removed: ids.length, refused: [] } };
    },
    ban: note("ban"),
    unban: note("unban"),
    kick: note("kick"),
    approveJoin: note("approveJoin"),
    decline: note("decline"),
    restrict: async (_chatId, { id }, { permissions }) => {
      actions.push(`restrict ${id} to ${permissions.length}`);
      return DONE;
    },
    setPermissions: async (_chatId, permissions) => {
      actions.push(`permissions ${permissions.length}`);
      return DONE;
    },
    membership: async () => ({ ok: true, value: { member: ANNA, status } }),
    adminByTitle: async () => ({ ok: false, obstacle: "no-access" }),
    admins: async () => ({ ok: true, value: [] }),
    profile: async () => ({
      ok: true,
      value: { permissions: [], linkedChannelId: undefined, kind: "supergroup", title: "Garden", pinned: undefined },
    }),
    resolveChannel: async () => ({ ok: false, obstacle: "no-access" }),
    promote: async (_chatId, { id }, rights) => {
      actions.push(`promote ${id} to ${rights.length}`);
      return DONE;
    },
    entitle: note("entitle"),
    pin: async () => DONE,
    unpin: async () => DONE,
    unpinAll: async () => DONE,
    unpinTopic: async () => DONE,
    copy: async (_chatId, { messageIds, to }) => {
      actions.push(`copy ${messageIds.join(",")} to ${to}`);
      return { ok: true, value: messageIds };
    },
    react: async () => DONE,
    removeReactions: async (_chatId, { id }, { messageId, scope }) => {
      actions.push(`unreact ${id} ${scope} ${messageId}`);
      return DONE;
    },
    invite: async () => ({ ok: true, value: "https://t.me/+invite" }),
    ...powers,
  };
}

export const recordingVoice = (actions: Actions): Messenger => ({
  say: async ({ audience, text: said }) => {
    actions.push(`${audience} ${said.key}`);
  },
});

export const recordingLog = (actions: Actions): CaseLog => ({
  opened: async (_chat, { kind, number }) => void actions.push(`log ${kind} ${number}`),
  judged: async () => undefined,
  watched: async (_event, verdicts) => void actions.push(`watched ${verdicts.map(({ rule }) => rule).join(",")}`),
});

/** Everybody is an ordinary member, unless told otherwise. */
export const statusesOf = (
  cachedStatus: Outcome<MemberStatus> = { ok: true, value: { kind: "member" } },
): Statuses => ({
  cachedStatus: async () => cachedStatus,
  fresh: async () => cachedStatus,
  own: async () => ({ ok: true, value: { kind: "member" } }),
  linkedChannelId: async () => undefined,
  forget: () => undefined,
});

export const messageOf = (id: number, more: Partial<MessageEvent> = {}): MessageEvent => ({
  kind: "message",
  chat: CHAT,
  at: NOW,
  member: ANNA,
  senderKind: "person",
  album: undefined,
  content: WORDS,
  message: { chatId: CHAT.id, id, topic: undefined },
  ...more,
});

export const verdictOf = (rule: string, more: Partial<Verdict> = {}): Verdict => ({
  rule,
  reason: text("flood-reason-timed"),
  sanction: { kind: "ban" },
  remove: [1],
  evidence: [],
  ...more,
});

export const planOf = (more: Partial<Plan> = {}): Plan => ({
  remove: [1],
  sanction: { kind: "ban" },
  reactions: undefined,
  others: [],
  grounds: [verdictOf("try.rule")],
  watched: [],
  ...more,
});
