// The buttons of an alarm: undo everything, or give the rights back.

import type { Case } from "../../core/case.ts";
import type { ChatHandle } from "../../core/chat.ts";
import type { Member } from "../../core/member.ts";
import { inLines, type Text, text } from "../../core/text.ts";
import { fromUnix, type Instant, instant } from "../../core/time.ts";
import { followBooking } from "../../kit/acts/case-following.ts";
import { type Callback, type Codec, callback, wholeNumber } from "../../kit/declarations/callback.ts";
import type { Call } from "../../kit/scope.ts";
import { chatName } from "../../kit/words/chat-name.ts";
import { actsSince } from "./admin-acts.ts";
import { type AntinukeDeps, RULE } from "./deps.ts";
import { type AntinukeSettings, allCounted } from "./settings.ts";

export interface Suspect {
  readonly adminId: number;
  readonly since: Instant;
}

/** Buttons of earlier versions carry seconds: a number of milliseconds since 1970 is longer. */
const EARLIEST = 100_000_000_000;

export const suspectCodec: Codec<Suspect> = {
  encode: ({ adminId, since }) => `${wholeNumber.encode(adminId)}.${wholeNumber.encode(since)}`,
  decode: (data) => {
    const [admin = "", moment = ""] = data.split(".");
    const [adminId, since] = [wholeNumber.decode(admin), wholeNumber.decode(moment)];
    if (adminId === undefined || since === undefined) return undefined;
    return { adminId, since: since < EARLIEST ? fromUnix(since) : instant(since) };
  },
};

/** The cases that can still be undone. */
export const openActs = (
  { cases, caseKinds }: AntinukeDeps,
  chatId: number,
  suspect: Suspect,
): Promise<readonly Case[]> => actsSince(cases, chatId, { ...suspect, state: "open", kinds: allCounted(caseKinds) });
export const [ROLLBACK, REINSTATE] = ["antinuke.rollback", "antinuke.reinstate"] as const;

export const alarmCallbacks = (deps: AntinukeDeps): readonly Callback<AntinukeSettings>[] => [
  rollback(deps),
  reinstate(deps),
];

/** The most cases that one press undoes. */
const MOST_UNDONE = 500;

/** Undoes the admin's acts since then, the newest first. A warning undone with its consequence counts too. */
export const rollback = (deps: AntinukeDeps) =>
  callback<AntinukeSettings, Suspect>({
    id: ROLLBACK,
    access: "owner",
    codec: suspectCodec,
    run: async (call) => {
      const { chat, args, actor, now } = call;
      const acts = (await openActs(deps, chat.id, args)).slice(0, MOST_UNDONE);
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
        buttons: [[reinstate(deps).button(text("antinuke-button-reinstate"), args, groupNamedOn(call))]],
      };
    },
  });

/** The group that a button names, where its message is outside of the group. */
const groupNamedOn = ({ chat, message }: Call<AntinukeSettings, unknown>): number | undefined =>
  message.chatId === chat.id ? undefined : chat.id;

/** Ends the suspension, and gives the rank back. */
export const reinstate = (deps: AntinukeDeps) =>
  callback<AntinukeSettings, Suspect>({
    id: REINSTATE,
    access: "owner",
    codec: suspectCodec,
    run: async ({ chat, args, actor, now }) => {
      const role = await deps.roles.take(chat.id, args.adminId, "suspended");
      if (role === undefined) return { toast: text("antinuke-not-suspended"), isAlert: true };
      const words = await restoreRank(deps, { chat, adminId: args.adminId, actor, now });
      return {
        replace: inLines([text("antinuke-reinstated", { user: role.member }), ...words]),
      };
    },
  });

interface RestoredAdmin {
  readonly chat: ChatHandle;
  readonly adminId: number;
  readonly actor: Member;
  readonly now: Instant;
}

/** Undoes the bot's own demotion, and updates the alarm; returns what failed. */
export async function restoreRank(
  { cases, caseMessages, jobs, undo }: AntinukeDeps,
  { chat, adminId, actor, now }: RestoredAdmin,
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
