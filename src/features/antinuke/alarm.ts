// What the owner is told, and the buttons under it: take everything back, or give the rights back.

import { z } from "zod";
import type { ChatHandle } from "../../core/chat.ts";
import type { Member } from "../../core/member.ts";
import { type Text, text } from "../../core/text.ts";
import { fromUnix, type Instant, toUnix } from "../../core/time.ts";
import { type Callback, type Codec, callback, wholeNumber } from "../../kit/callback.ts";
import { type Job, job } from "../../kit/job.ts";
import { answer, type Card, post } from "../../kit/reply.ts";
import type { Call } from "../../kit/scope.ts";
import { type AntinukeNeeds, RULE } from "./needs.ts";
import { type AntinukeSettings, BUDGETS, type Budget, COUNTED } from "./settings.ts";

/** An admin who has done too much. */
export interface Alarm {
  readonly chat: ChatHandle;
  readonly admin: Member;
  readonly budget: Budget;
  /** From when on their acts are taken back. */
  readonly since: Instant;
  /** Whether the bot could take their rank away. */
  readonly isDemoted: boolean;
}

interface Suspect {
  readonly adminId: number;
  readonly since: Instant;
}

const codec: Codec<Suspect> = {
  encode: ({ adminId, since }) => `${wholeNumber.encode(adminId)}.${wholeNumber.encode(toUnix(since))}`,
  decode: (data) => {
    const [admin = "", moment = ""] = data.split(".");
    const [adminId, since] = [wholeNumber.decode(admin), wholeNumber.decode(moment)];
    return adminId === undefined || since === undefined ? undefined : { adminId, since: fromUnix(since) };
  },
};

/** One private message to the owner; where their private chat is closed, the group hears of it. */
export async function tellOwner(needs: AntinukeNeeds, alarm: Alarm): Promise<void> {
  const { chat } = alarm;
  const admins = await needs.gateway.admins(chat.id);
  const owner = admins.ok ? admins.value.find(({ standing }) => standing.kind === "owner")?.member : undefined;
  const spoken = cardOf(needs, alarm);
  if (owner === undefined) return needs.voice.say(post(spoken.text), { chat, topic: undefined });
  const payload = { ...alarm, chat: undefined, ownerId: owner.id, chatId: chat.id };
  const ifUndelivered = inGroup(needs).book(alarm.since, { chatId: chat.id, payload });
  const privately: ChatHandle = { id: owner.id, kind: "private", title: owner.name, username: owner.username };
  await needs.voice.say({ ...spoken, ifUndelivered }, { chat: privately, topic: undefined, inLanguageOf: chat.id });
}

function cardOf(
  needs: AntinukeNeeds,
  {
    chat,
    admin,
    budget,
    since,
    isDemoted,
  }: Omit<Alarm, "chat"> & {
    readonly chat: Pick<ChatHandle, "id" | "title">;
  },
): Card {
  const [told, what] = [
    isDemoted ? "antinuke-alarm-demoted" : "antinuke-alarm",
    text(`antinuke-reason-${budget}`),
  ] as const;
  const suspect = { adminId: admin.id, since };
  return answer(text(told, { user: admin, group: chat.title, what }), [
    [rollback(needs).button(text("antinuke-button-rollback"), suspect, chat.id)],
    [reinstate(needs).button(text("antinuke-button-reinstate"), suspect, chat.id)],
  ]);
}

const payloadSchema = z.object({
  admin: z.object({
    ...{ kind: z.enum(["user", "bot", "channel"]), id: z.int(), name: z.string() },
    username: z
      .string()
      .optional()
      .transform((username): string | undefined => username),
  }),
  budget: z.enum(["bans", "kicks", "deletions", "promotions"]),
  isDemoted: z.boolean(),
  since: z.number().transform((ms) => ms as Instant),
});

/** Says it in the group, where the owner could not be reached in private. */
const inGroup = (needs: AntinukeNeeds) =>
  job({
    id: "antinuke.alarm",
    payload: payloadSchema,
    run: async (chatId, { admin, ...alarm }) => {
      const chat = await needs.chats.find(chatId);
      if (!chat) return;
      const member: Member = { ...admin, username: admin.username };
      const spoken = cardOf(needs, { ...alarm, chat, admin: member });
      await needs.voice.say({ ...spoken, audience: "post" }, { chat, topic: undefined });
    },
  });

export const alarmJobs = (needs: AntinukeNeeds): readonly Job[] => [inGroup(needs)];

export const alarmCallbacks = (needs: AntinukeNeeds): readonly Callback<AntinukeSettings>[] => [
  rollback(needs),
  reinstate(needs),
];

/** The most that one tap takes back. */
const MOST = 500;

/** Takes back what the admin has done since then, the newest first. */
const rollback = (needs: AntinukeNeeds) =>
  callback<AntinukeSettings, Suspect>({
    ...{ id: "antinuke.rollback", access: "owner", codec },
    run: async (call) => {
      const { chat, args, actor, now } = call;
      const kinds = BUDGETS.flatMap((budget) => COUNTED[budget]);
      const filter = { actorId: args.adminId, since: args.since, state: "open", kinds } as const;
      const acts = await needs.cases.list(chat.id, filter, { limit: MOST });
      const by = { kind: "member", member: actor } as const;
      let count = 0;
      for (const { number } of acts) {
        const ruling = await needs.undo({ chat, number, by, now, reason: text("antinuke-rollback-reason") });
        if (ruling.ok) count += 1;
      }
      return {
        toast: text("antinuke-rolled-back-toast"),
        replace: text("antinuke-rolled-back", { count, total: acts.length, group: chat.title }),
        buttons: [[reinstate(needs).button(text("antinuke-button-reinstate"), args, aboutOf(call))]],
      };
    },
  });

/** The button names its group where it does not stand in it. */
const aboutOf = ({ chat, message }: Call<AntinukeSettings, unknown>): number | undefined =>
  message.chatId === chat.id ? undefined : chat.id;

/** The admin has their rights back, and the rank that was taken away. */
const reinstate = (needs: AntinukeNeeds) =>
  callback<AntinukeSettings, Suspect>({
    ...{ id: "antinuke.reinstate", access: "owner", codec },
    run: async ({ chat, args, actor, now }) => {
      const role = await needs.roles.take(chat.id, args.adminId, "suspended");
      if (role === undefined) return { toast: text("antinuke-not-suspended"), isAlert: true };
      const words = await giveBack(needs, { chat, adminId: args.adminId, actor, now });
      return {
        replace: text("antinuke-lines", { lines: [text("antinuke-reinstated", { user: role.member }), ...words] }),
      };
    },
  });

interface Return {
  readonly chat: ChatHandle;
  readonly adminId: number;
  readonly actor: Member;
  readonly now: Instant;
}

/** The rank comes back where the bot has taken it; gives what could not be done. */
export async function giveBack(
  { cases, undo }: AntinukeNeeds,
  { chat, adminId, actor, now }: Return,
): Promise<readonly Text[]> {
  const demotions = await cases.list(chat.id, { targetId: adminId, kinds: ["demote"], state: "open" }, { limit: 5 });
  const own = demotions.find((one) => one.actor.kind === "rule" && one.actor.rule === RULE);
  if (!own) return [];
  const ruling = await undo({
    ...{ chat, number: own.number, by: { kind: "member", member: actor }, now, reason: undefined },
  });
  return ruling.ok ? [] : [ruling.refusal];
}
