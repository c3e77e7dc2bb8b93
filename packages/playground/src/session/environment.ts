// An emulated Telegram and the bot that runs on it, until the next reset.

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
import { InputRefused } from "../replay/replay-input.ts";
import { createScenePlayer, type ScenePlayer } from "../scenes/scene-player.ts";
import { createBacklog } from "./backlog.ts";
import { type BotSupervisor, createBotSupervisor } from "./bot-supervisor.ts";
import { createClock, type SessionClock } from "./clock.ts";

export interface Environment {
  readonly demo: DemoGroups;
  readonly bot: BotSupervisor;
  readonly clock: SessionClock;
  readonly record: BotRecord;
  readonly player: ScenePlayer;
  readonly act: (body: unknown) => Promise<Reply>;
  readonly importChat: (text: string) => Promise<Reply>;
  readonly close: () => Promise<void>;
}

export interface EnvironmentDeps {
  /** The folder of the bot's files; created, and removed at the end. */
  readonly folder: string;
  readonly onChange: () => void;
}

/** Creates a Telegram with a bot that is not running. */
export async function startEnvironment({ folder, onChange }: EnvironmentDeps): Promise<Environment> {
  mkdirSync(folder, { recursive: true });
  const clock = createClock((now) => bot.setTime(now));
  const record = createRecord(clock.now);
  const recording =
    <T>(record: (entry: T) => void) =>
    (entry: T): void => {
      record(entry);
      onChange();
    };
  const telegram = createTelegram({
    token: newToken(),
    now: clock.now,
    onAnswer: recording(record.addCall),
    bot: ACCOUNT,
  });
  telegram.state.updateQueue.onChange(onChange);
  const server = await telegram.listen();
  const demo = createDemoGroups(telegram);
  const bot = createBotSupervisor({
    onChange,
    options: () => ({
      token: telegram.token,
      apiRoot: server.url,
      folder,
      now: clock.now(),
      onLogLine: recording(record.addLogLine),
      onReport: backlog.intercept(recording(record.addReport)),
    }),
  });
  const backlog = createBacklog({
    pending: telegram.pendingUpdates,
    calls: record.callCount,
    isRunning: () => bot.state() === "running",
  });
  const player = createScenePlayer({
    demo,
    forward: clock.forward,
    onChange,
    done: record.callCount,
    pending: backlog.waiting,
    settled: backlog.quiet,
  });
  return {
    demo,
    bot,
    clock,
    record,
    player,
    act: (body) => perform(demo, body),
    importChat: async (text) => importReply(demo, text),
    close: async () => {
      await player.close();
      await bot.stop();
      await server.close();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

function importReply(demo: DemoGroups, text: string): Reply {
  try {
    const { chatId, note } = importChat(demo, text);
    return { ok: true, chat: chatId, note };
  } catch (error) {
    if (error instanceof InputRefused) return { ok: false, sentence: error.message };
    throw error;
  }
}

/** A random token in Telegram's format. */
const newToken = (): string => `110201543:AA${randomBytes(24).toString("base64url").slice(0, 33)}`;
