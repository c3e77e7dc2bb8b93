// What the owner is told, and the buttons under it: take everything back, or give the rights back.

import { z } from "zod";
import type { Case } from "../../core/case.ts";
import type { ChatHandle } from "../../core/chat.ts";
import type { Member } from "../../core/member.ts";
import { inLines, type Text, text } from "../../core/text.ts";
import { fromUnix, type Instant, instant } from "../../core/time.ts";
import { followBooking } from "../../kit/acts/case-following.ts";
import type { AuditHook } from "../../kit/declarations/audit.ts";
import {
  type Callback,
  type Carried,
  type Codec,
  callback,
  readCarried,
  wholeNumber,
} from "../../kit/declarations/callback.ts";
import type { Budget } from "../../kit/declarations/case-kinds.ts";
import { type Job, job } from "../../kit/declarations/job.ts";
import { answer, type Button, type Card, post } from "../../kit/reply.ts";
import type { Call } from "../../kit/scope.ts";
import { chatName } from "../../kit/words/chat-name.ts";
import { actsSince } from "./acts.ts";
import { type AntinukeDeps, RULE } from "./deps.ts";
import { type AntinukeSettings, allCounted } from "./settings.ts";

/** An admin who has done too much. */
export interface Alarm {
  readonly chat: ChatHandle;
  readonly admin: Member;
  readonly budget: Budget;
  /** From when on their acts are taken back. */
  readonly since: Instant;
  /** Whether the bot could take their rank away. */
  readonly isDemoted: boolean;
  /** The cases that can be taken back. */
  readonly acts: readonly number[];
}

interface Suspect {
  readonly adminId: number;
  readonly since: Instant;
}

/** Buttons of earlier versions carry seconds: a number of milliseconds since 1970 is longer. */
const EARLIEST = 100_000_000_000;

const codec: Codec<Suspect> = {
  encode: ({ adminId, since }) => `${wholeNumber.encode(adminId)}.${wholeNumber.encode(since)}`,
  decode: (data) => {
    const [admin = "", moment = ""] = data.split(".");
    const [adminId, since] = [wholeNumber.decode(admin), wholeNumber.decode(moment)];
    if (adminId === undefined || since === undefined) return undefined;
    return { adminId, since: since < EARLIEST ? fromUnix(since) : instant(since) };
  },
};

/** What of it can still be taken back. */
const openActs = ({ cases, caseKinds }: AntinukeDeps, chatId: number, suspect: Suspect): Promise<readonly Case[]> =>
  actsSince(cases, chatId, { ...suspect, state: "open", kinds: allCounted(caseKinds) });

/** One private message to the owner; where their private chat is closed, the group hears of it. */
export async function tellOwner(deps: AntinukeDeps, alarm: Alarm): Promise<void> {
  const { chat } = alarm;
  const admins = await deps.gateway.admins(chat.id);
  const owner = admins.ok ? admins.value.find(({ status }) => status.kind === "owner")?.member : undefined;
  const spoken = cardOf(deps, alarm);
  if (owner === undefined) return deps.messenger.say(post(spoken.text), { chat, topic: undefined });
  const payload = { ...alarm, chat: undefined, ownerId: owner.id, chatId: chat.id };
  const ifUndelivered = inGroup(deps).book(alarm.since, { chatId: chat.id, payload });
  const privately: ChatHandle = { id: owner.id, kind: "private", title: owner.name, username: owner.username };
  await deps.messenger.say({ ...spoken, ifUndelivered }, { chat: privately, topic: undefined, inLanguageOf: chat.id });
}

function cardOf(
  deps: AntinukeDeps,
  alarm: Omit<Alarm, "chat"> & { readonly chat: Pick<ChatHandle, "id" | "title" | "username"> },
): Card {
  const { chat, admin, budget, since, isDemoted, acts } = alarm;
  const [told, what] = [
    isDemoted ? "antinuke-alarm-demoted" : "antinuke-alarm",
    text(`antinuke-reason-${budget}`),
  ] as const;
  const suspect = { adminId: admin.id, since };
  const card = answer(text(told, { user: admin, group: chatName(chat), what }), [
    [rollback(deps).button(text("antinuke-button-rollback"), suspect, chat.id)],
    [reinstate(deps).button(text("antinuke-button-reinstate"), suspect, chat.id)],
  ]);
  return { ...card, tells: { chatId: chat.id, numbers: acts, as: "alarm" } };
}

/** The alarm follows what becomes of the acts and of the admin, and keeps the buttons that still do something. */
export const alarmRetelling =
  (deps: AntinukeDeps): NonNullable<AuditHook<AntinukeSettings>["retell"]> =>
  async ({ as, chatId, card }) => {
    const suspect = as === "alarm" ? suspectOf(card.buttons) : undefined;
    if (!suspect) return undefined;
    const { adminId } = suspect;
    const roles = await deps.roles.of(chatId, adminId);
    const isSuspended = roles.some(({ kind }) => kind === "suspended");
    const { length: left } = await openActs(deps, chatId, suspect);
    const lines = [
      card.text,
      ...(left === 0 ? [text("antinuke-all-back")] : []),
      ...(isSuspended ? [] : [text("antinuke-rights-back")]),
    ];
    const works: Readonly<Record<string, boolean>> = { [ROLLBACK]: left > 0, [REINSTATE]: isSuspended };
    const buttons = card.buttons.filter((row) => row.some((button) => works[carriedBy(button)?.id ?? ""]));
    return post(inLines(lines), buttons);
  };

const [ROLLBACK, REINSTATE] = ["antinuke.rollback", "antinuke.reinstate"] as const;

const carriedBy = (button: Button): Carried | undefined =>
  button.kind === "press" ? readCarried(button.data) : undefined;

/** Whom the buttons of an alarm are about. */
function suspectOf(buttons: Card["buttons"]): Suspect | undefined {
  const [first] = buttons.flat();
  const carried = first && carriedBy(first);
  return carried && codec.decode(carried.value);
}

const payloadSchema = z.object({
  admin: z.object({
    kind: z.enum(["user", "bot", "channel"]),
    id: z.int(),
    name: z.string(),
    username: z
      .string()
      .optional()
      .transform((username): string | undefined => username),
  }),
  budget: z.enum(["bans", "kicks", "deletions", "promotions"]),
  isDemoted: z.boolean(),
  since: z.number().transform((ms) => ms as Instant),
  acts: z.array(z.int()).readonly().default([]),
});

/** Says it in the group, where the owner could not be reached in private. */
const inGroup = (deps: AntinukeDeps) =>
  job({
    id: "antinuke.alarm",
    payload: payloadSchema,
    run: async (chatId, { admin, ...alarm }) => {
      const chat = await deps.chats.find(chatId);
      if (!chat) return;
      const member: Member = { ...admin, username: admin.username };
      const spoken = cardOf(deps, { ...alarm, chat, admin: member });
      await deps.messenger.say({ ...spoken, audience: "post" }, { chat, topic: undefined });
    },
  });

export const alarmJobs = (deps: AntinukeDeps): readonly Job[] => [inGroup(deps)];

export const alarmCallbacks = (deps: AntinukeDeps): readonly Callback<AntinukeSettings>[] => [
  rollback(deps),
  reinstate(deps),
];

/** The most that one tap takes back. */
const MOST = 500;

/** Takes back what the admin has done since then, the newest first; a warning goes with the act that followed on it. */
const rollback = (deps: AntinukeDeps) =>
  callback<AntinukeSettings, Suspect>({
    id: ROLLBACK,
    access: "owner",
    codec,
    run: async (call) => {
      const { chat, args, actor, now } = call;
      const acts = (await openActs(deps, chat.id, args)).slice(0, MOST);
      const by = { kind: "member", member: actor } as const;
      let count = 0;
      for (const { number } of acts) {
        const result = await deps.undo({ chat, number, by, now, reason: text("antinuke-rollback-reason") });
        const isBack = result.ok || (await deps.cases.find(chat.id, number))?.state === "undone";
        if (isBack) count += 1;
      }
      return {
        toast: text("antinuke-rolled-back-toast"),
        replace: text("antinuke-rolled-back", { count, total: acts.length, group: chatName(chat) }),
        buttons: [[reinstate(deps).button(text("antinuke-button-reinstate"), args, aboutOf(call))]],
      };
    },
  });

/** The button names its group where it does not stand in it. */
const aboutOf = ({ chat, message }: Call<AntinukeSettings, unknown>): number | undefined =>
  message.chatId === chat.id ? undefined : chat.id;

/** The admin has their rights back, and the rank that was taken away. */
const reinstate = (deps: AntinukeDeps) =>
  callback<AntinukeSettings, Suspect>({
    id: REINSTATE,
    access: "owner",
    codec,
    run: async ({ chat, args, actor, now }) => {
      const role = await deps.roles.take(chat.id, args.adminId, "suspended");
      if (role === undefined) return { toast: text("antinuke-not-suspended"), isAlert: true };
      const words = await giveBack(deps, { chat, adminId: args.adminId, actor, now });
      return {
        replace: inLines([text("antinuke-reinstated", { user: role.member }), ...words]),
      };
    },
  });

interface Return {
  readonly chat: ChatHandle;
  readonly adminId: number;
  readonly actor: Member;
  readonly now: Instant;
}

/** The rank comes back where the bot has taken it, and the alarm says so; gives what could not be done. */
export async function giveBack(
  { cases, caseMessages, jobs, undo }: AntinukeDeps,
  { chat, adminId, actor, now }: Return,
): Promise<readonly Text[]> {
  await caseMessages.kindChanged(chat.id, "alarm");
  await jobs.book(followBooking(chat.id, now));
  const demotions = await cases.list(chat.id, { targetId: adminId, kinds: ["demote"], state: "open" }, { limit: 5 });
  const own = demotions.find((one) => one.actor.kind === "rule" && one.actor.rule === RULE);
  if (!own) return [];
  const result = await undo({
    chat,
    number: own.number,
    by: { kind: "member", member: actor },
    now,
    reason: undefined,
  });
  return result.ok ? [] : [result.refusal];
}
