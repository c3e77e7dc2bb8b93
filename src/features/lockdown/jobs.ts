// The end of a lockdown by time, and what a change in the menu leads to.

import { z } from "zod";
import type { ChatHandle } from "../../core/chat.ts";
import type { Member } from "../../core/member.ts";
import { text } from "../../core/text.ts";
import { after, type Instant, instant } from "../../core/time.ts";
import { caseNumber, type Job, job } from "../../kit/declarations/job.ts";
import type { ChangedSettings } from "../../kit/feature.ts";
import type { Outcome } from "../../kit/ports/outcome.ts";
import { notice } from "../../kit/reply.ts";
import { LOCKDOWN_END } from "./case-kinds.ts";
import type { LockdownDeps } from "./deps.ts";
import { type LockdownSettings, lockdownSettings } from "./settings.ts";
import { begin, END_JOB, end, isLocked, openLockdown } from "./switching.ts";
import { begunCard } from "./texts.ts";

/** Ends a lockdown whose time is over. */
export const endJob = (deps: LockdownDeps): Job =>
  job({
    id: END_JOB,
    payload: caseNumber,
    run: async (chatId, { number }, now) => {
      const [chat, open] = [await deps.chats.find(chatId), await openLockdown(deps, chatId)];
      if (!chat || open?.number !== number) return;
      retried(await end(deps, { chat, now, state: "ended" }));
      await switchedOff(deps, { chat, by: deps.botId, now, source: "schedule" });
      await deps.messenger.say(notice(text("lockdown-over")), { chat, topic: undefined });
    },
  });

/** Brings the chat to what the settings say: for changes in the menu, and those that are taken back there. */
export const settleJob = (deps: LockdownDeps) =>
  job({
    id: "lockdown.settle",
    payload: z.object({ by: z.int(), at: z.number().transform(instant) }),
    run: async (chatId, { by, at }, now) => {
      const [chat, settings] = [await deps.chats.find(chatId), await deps.settingsIn(chatId)];
      if (!chat) return;
      const isUnder = await isLocked(deps, chatId);
      const change = { chat, by: await personOf(deps, chat, by), now };
      if (!settings.isOn && isUnder) await endBySettings(deps, change);
      if (settings.isOn && !(isUnder && (await endsAsSet(deps, chatId, { settings, at }))))
        await beginBySettings(deps, change, settings);
    },
  });

/** Books it where the switch or the length has changed. What a command has done already needs nothing more. */
export const settleWhenConfigured =
  (deps: LockdownDeps) =>
  async ({ chat, before, settings, by, now }: ChangedSettings<LockdownSettings>): Promise<void> => {
    if (before.isOn === settings.isOn && (!settings.isOn || before.lasts === settings.lasts)) return;
    await deps.jobs.book(settleJob(deps).book(now, { chatId: chat.id, payload: { by, at: now }, key: "settle" }));
  };

interface Change {
  readonly chat: ChatHandle;
  readonly by: Member;
  readonly now: Instant;
}

async function beginBySettings(deps: LockdownDeps, { chat, by, now }: Change, { lasts }: LockdownSettings) {
  const member = { kind: "member", member: by } as const;
  const begun = retried(await begin(deps, { chat, by: member, now, lasts, reason: undefined }));
  if (begun) await deps.messenger.say(begunCard(begun), { chat, topic: undefined });
}

async function endBySettings(deps: LockdownDeps, { chat, by, now }: Change): Promise<void> {
  retried(await end(deps, { chat, now, state: "undone" }));
  const member = { kind: "member", member: by } as const;
  const { number } = await deps.recordCase({ chat, kind: LOCKDOWN_END, actor: member, at: now });
  await deps.messenger.say(notice(text("lockdown-ended", { number })), { chat, topic: undefined });
}

interface Wanted {
  readonly settings: LockdownSettings;
  readonly at: Instant;
}

/** Whether the lockdown in force ends when one would that began with the change. */
async function endsAsSet(deps: LockdownDeps, chatId: number, { settings: { lasts }, at }: Wanted): Promise<boolean> {
  const open = await openLockdown(deps, chatId);
  return open !== undefined && open.until === (lasts === undefined ? undefined : after(at, lasts));
}

/** What was done; where Telegram did not answer, the job is tried again. A chat in which the bot is no longer is let be. */
function retried<T>(outcome: Outcome<T>): T | undefined {
  if (outcome.ok) return outcome.value;
  if (outcome.obstacle === "no-access") return undefined;
  throw new Error(`Telegram did not tell the permissions of a chat: ${outcome.obstacle}.`);
}

interface SwitchingOff {
  readonly chat: ChatHandle;
  readonly by: number;
  readonly now: Instant;
  readonly source: "schedule" | "undo";
}

/** The setting follows what was done. */
export async function switchedOff({ settings }: LockdownDeps, { chat, by, now, source }: SwitchingOff): Promise<void> {
  const feature = { id: "lockdown", settings: lockdownSettings };
  await settings.change({ chatId: chat.id, feature, change: { isOn: false }, by, source, at: now });
}

/** The admin who changed a setting; one who acted in the name of the group is not named. */
async function personOf({ seen }: LockdownDeps, chat: ChatHandle, id: number): Promise<Member> {
  const { title: name, username } = chat;
  if (id === chat.id) return { kind: "channel", id, name, username, anonymousAdmin: { title: undefined } };
  return (await seen.memberById(id)) ?? { kind: "user", id, name: String(id), username: undefined };
}
