// The alarm to the owner about an admin who went over a budget.

import { z } from "zod";
import type { ChatHandle } from "../../core/chat.ts";
import type { Member } from "../../core/member.ts";
import { inLines, text } from "../../core/text.ts";
import type { Instant } from "../../core/time.ts";
import { privateChatOf } from "../../kit/acts/private-chat.ts";
import type { AuditHook } from "../../kit/declarations/audit.ts";
import { type Carried, readCarried } from "../../kit/declarations/callback.ts";
import type { Budget } from "../../kit/declarations/case-kinds.ts";
import { type Job, job } from "../../kit/declarations/job.ts";
import { answer, type Button, type Card, post } from "../../kit/reply.ts";
import { chatName } from "../../kit/words/chat-name.ts";
import { openActs, REINSTATE, ROLLBACK, reinstate, rollback, type Suspect, suspectCodec } from "./callbacks.ts";
import type { AntinukeDeps } from "./deps.ts";
import type { AntinukeSettings } from "./settings.ts";

/** An admin who went over a budget. */
export interface Alarm {
  readonly chat: ChatHandle;
  readonly admin: Member;
  readonly budget: Budget;
  /** Acts since this moment are undone. */
  readonly since: Instant;
  /** Whether the bot could demote them. */
  readonly isDemoted: boolean;
  /** The cases that can be undone. */
  readonly acts: readonly number[];
}

/** Sends the alarm to the owner in private; where that fails, to the group. */
export async function tellOwner(deps: AntinukeDeps, alarm: Alarm): Promise<void> {
  const { chat } = alarm;
  const admins = await deps.gateway.admins(chat.id);
  const owner = admins.ok ? admins.value.find(({ status }) => status.kind === "owner")?.member : undefined;
  const spoken = cardOf(deps, alarm);
  if (owner === undefined) return deps.messenger.say(post(spoken.text), { chat, topic: undefined });
  const payload = { ...alarm, chat: undefined, ownerId: owner.id, chatId: chat.id };
  const ifUndelivered = groupAlarm(deps).book(alarm.since, { chatId: chat.id, payload });
  await deps.messenger.say(
    { ...spoken, ifUndelivered },
    { chat: privateChatOf(owner), topic: undefined, inLanguageOf: chat.id },
  );
}

function cardOf(
  deps: AntinukeDeps,
  alarm: Omit<Alarm, "chat"> & { readonly chat: Pick<ChatHandle, "id" | "title" | "username"> },
): Card {
  const { chat, admin, budget, since, isDemoted, acts } = alarm;
  const [key, what] = [
    isDemoted ? "antinuke-alarm-demoted" : "antinuke-alarm",
    text(`antinuke-reason-${budget}`),
  ] as const;
  const suspect = { adminId: admin.id, since };
  const card = answer(text(key, { user: admin, group: chatName(chat), what }), [
    [rollback(deps).button(text("antinuke-button-rollback"), suspect, chat.id)],
    [reinstate(deps).button(text("antinuke-button-reinstate"), suspect, chat.id)],
  ]);
  return { ...card, tells: { chatId: chat.id, numbers: acts, as: "alarm" } };
}

/** Updates the alarm with the state of the acts and of the admin; buttons without an effect are removed. */
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
    const isUseful: Readonly<Record<string, boolean>> = { [ROLLBACK]: left > 0, [REINSTATE]: isSuspended };
    const buttons = card.buttons.filter((row) => row.some((button) => isUseful[carriedBy(button)?.id ?? ""]));
    return post(inLines(lines), buttons);
  };

const carriedBy = (button: Button): Carried | undefined =>
  button.kind === "press" ? readCarried(button.data) : undefined;

/** The admin and the time that the buttons of an alarm carry. */
function suspectOf(buttons: Card["buttons"]): Suspect | undefined {
  const [first] = buttons.flat();
  const carried = first && carriedBy(first);
  return carried && suspectCodec.decode(carried.value);
}

const alarmPayload = z.object({
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

/** Posts the alarm in the group, where the owner could not be reached in private. */
const groupAlarm = (deps: AntinukeDeps) =>
  job({
    id: "antinuke.alarm",
    payload: alarmPayload,
    run: async (chatId, { admin, ...alarm }) => {
      const chat = await deps.chats.find(chatId);
      if (!chat) return;
      const member: Member = { ...admin, username: admin.username };
      const spoken = cardOf(deps, { ...alarm, chat, admin: member });
      await deps.messenger.say({ ...spoken, audience: "post" }, { chat, topic: undefined });
    },
  });

export const alarmJobs = (deps: AntinukeDeps): readonly Job[] => [groupAlarm(deps)];
