// A Telegram from its beginning to the next reset, with the bot that runs on it.

import { randomBytes } from "node:crypto";
import { mkdirSync, rmSync } from "node:fs";
import { createTelegram } from "telegram-emulator/telegram";
import { perform } from "../acts/perform.ts";
import { ACCOUNT } from "../bot/account.ts";
import { type BotRecord, createRecord } from "../bot/record.ts";
import { createDemoGroups } from "../demo/create-demo-groups.ts";
import type { DemoGroups } from "../demo/demo-groups.ts";
import { importChat } from "../demo/import-chat.ts";
import type { Reply } from "../protocol/acts.ts";
import { InputRefused } from "../replay/material.ts";
import { createDirector, type Director } from "../scenes/director.ts";
import { createBacklog } from "./backlog.ts";
import { type BotKeeper, createBotKeeper } from "./bot-keeper.ts";
import { createClock, type SessionClock } from "./clock.ts";

export interface Round {
  readonly demo: DemoGroups;
  readonly bot: BotKeeper;
  readonly clock: SessionClock;
  readonly record: BotRecord;
  readonly director: Director;
  readonly act: (body: unknown) => Promise<Reply>;
  readonly importChat: (text: string) => Promise<Reply>;
  readonly close: () => Promise<void>;
}

export interface RoundNeeds {
  /** Where the bot keeps its files; made, and removed at the end. */
  readonly folder: string;
  readonly changed: () => void;
}

/** Opens a Telegram with a bot that does not run yet. */
export async function startRound({ folder, changed }: RoundNeeds): Promise<Round> {
  mkdirSync(folder, { recursive: true });
  const clock = createClock((now) => bot.setTime(now));
  const record = createRecord(clock.now);
  const noting =
    <T>(note: (told: T) => void) =>
    (told: T): void => {
      note(told);
      changed();
    };
  const telegram = createTelegram({
    token: newToken(),
    now: clock.now,
    onAnswer: noting(record.heard),
    bot: ACCOUNT,
  });
  telegram.state.updateQueue.onChange(changed);
  const door = await telegram.listen();
  const demo = createDemoGroups(telegram);
  const bot = createBotKeeper({
    changed,
    options: () => ({
      token: telegram.token,
      apiRoot: door.url,
      folder,
      now: clock.now(),
      logged: noting(record.logged),
      told: backlog.among(noting(record.told)),
    }),
  });
  const backlog = createBacklog({
    pending: telegram.pendingUpdates,
    calls: record.heardSoFar,
    isRunning: () => bot.state() === "running",
  });
  const director = createDirector({
    demo,
    forward: clock.forward,
    changed,
    done: record.heardSoFar,
    pending: backlog.waiting,
    settled: backlog.quiet,
  });
  return {
    demo,
    bot,
    clock,
    record,
    director,
    act: (body) => perform(demo, body),
    importChat: async (text) => broughtIn(demo, text),
    close: async () => {
      await director.close();
      await bot.stop();
      await door.close();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

function broughtIn(demo: DemoGroups, text: string): Reply {
  try {
    const { chatId, note } = importChat(demo, text);
    return { ok: true, chat: chatId, note };
  } catch (error) {
    if (error instanceof InputRefused) return { ok: false, sentence: error.message };
    throw error;
  }
}

/** A token of the right shape that opens nothing but this Telegram. */
const newToken = (): string => `110201543:AA${randomBytes(24).toString("base64url").slice(0, 33)}`;
