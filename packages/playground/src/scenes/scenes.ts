// The scenes of the playground, in display order.
import type { Scene } from "./scene.ts";
import { argument } from "./scripts/argument.ts";
import { blockedWords } from "./scripts/blocked-words.ts";
import { captchaFarm } from "./scripts/captcha-farm.ts";
import { flood } from "./scripts/flood.ts";
import { locks } from "./scripts/locks.ts";
import { migration } from "./scripts/migration.ts";
import { raid } from "./scripts/raid.ts";
import { rogueAdmin } from "./scripts/rogue-admin.ts";
import { spamWave } from "./scripts/spam-wave.ts";

export const SCENES: readonly Scene[] = [
  flood,
  locks,
  argument,
  blockedWords,
  spamWave,
  raid,
  captchaFarm,
  rogueAdmin,
  migration,
];
