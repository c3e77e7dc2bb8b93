// The one job of night mode: brings the chat to what the clock and the settings say, and books itself for the next change. So
// a night that began or ended while the bot was down is caught up with.

import { z } from "zod";
import type { ChatHandle } from "../../core/chat.ts";
import { windowAt } from "../../core/daily-window.ts";
import { type Text, text } from "../../core/text.ts";
import type { Instant } from "../../core/time.ts";
import { job } from "../../kit/declarations/job.ts";
import type { ChangedSettings } from "../../kit/feature.ts";
import type { Outcome } from "../../kit/ports/outcome.ts";
import { notice } from "../../kit/reply.ts";
import type { NightmodeDeps } from "./deps.ts";
import { DENIED, type NightmodeSettings } from "./settings.ts";
import { TAKEN, timeOfDay } from "./texts.ts";

/** The layer of night mode. */
const LAYER = "nightmode";

/** `isRenewed`: what a night takes has changed, and a layer in force is put on anew. */
const switchPayload = z.object({ isRenewed: z.boolean() });

export const switchJob = (deps: NightmodeDeps) => {
  const switching = job({
    id: "nightmode.switch",
    payload: switchPayload,
    run: async (chatId, { isRenewed }, now) => {
      const [chat, settings] = [await deps.chats.find(chatId), await deps.settingsIn(chatId)];
      if (!chat) return;
      const night = settings.isOn ? windowAt(settings.hours, now) : undefined;
      if (night) await deps.jobs.book(bookingAt(night.changesAt, chatId, false));
      await follow(deps, { chat, now }, { settings, isNight: night?.isInside ?? false, isRenewed });
    },
  });
  const bookingAt = (at: Instant, chatId: number, isRenewed: boolean) =>
    switching.book(at, { chatId, payload: { isRenewed }, key: "switch" });
  return { job: switching, bookingAt };
};

/** Books the job for now: it takes the place of the one that waits for the next change. */
export const switchWhenConfigured =
  ({ jobs }: NightmodeDeps, { bookingAt }: Pick<ReturnType<typeof switchJob>, "bookingAt">) =>
  async ({ chat, before, settings, now }: ChangedSettings<NightmodeSettings>): Promise<void> => {
    if (settings.isOn || before.isOn) await jobs.book(bookingAt(now, chat.id, before.takes !== settings.takes));
  };

interface Wanted {
  readonly settings: NightmodeSettings;
  readonly isNight: boolean;
  readonly isRenewed: boolean;
}

/** Puts the layer on or takes it off, where that is not done yet. */
async function follow(deps: NightmodeDeps, moment: Moment, { settings, isNight, isRenewed }: Wanted): Promise<void> {
  const isUnder = (await deps.chatPermissions.layers(moment.chat.id)).some(({ id }) => id === LAYER);
  if (isNight && (!isUnder || isRenewed)) await begin(deps, moment, settings);
  if (!isNight && isUnder) await end(deps, moment, settings);
}

interface Moment {
  readonly chat: ChatHandle;
  readonly now: Instant;
}

async function begin(deps: NightmodeDeps, { chat, now }: Moment, { hours, takes }: NightmodeSettings): Promise<void> {
  if (!retried(await deps.chatPermissions.put(chat, { id: LAYER, denied: DENIED[takes] }, now))) return;
  await tell(
    deps,
    chat,
    text("nightmode-begun", { what: text(TAKEN[takes]), to: timeOfDay(hours.to), zone: hours.zone }),
  );
}

async function end(deps: NightmodeDeps, { chat, now }: Moment, { isOn }: NightmodeSettings): Promise<void> {
  if (!retried(await deps.chatPermissions.takeOff(chat, LAYER, now))) return;
  await tell(deps, chat, text(isOn ? "nightmode-ended" : "nightmode-ended-off"));
}

/** Whether it was done; where Telegram did not answer, the job is tried again. A chat in which the bot is no longer is let be. */
function retried(outcome: Outcome): boolean {
  if (outcome.ok || outcome.obstacle === "no-access") return outcome.ok;
  throw new Error(`Telegram did not tell the permissions of a chat: ${outcome.obstacle}.`);
}

/** In the log and, for a short while, in the chat. */
async function tell({ audit, messenger }: NightmodeDeps, chat: ChatHandle, words: Text): Promise<void> {
  await audit.note(chat, { category: "automated", text: words });
  await messenger.say(notice(words), { chat, topic: undefined });
}
