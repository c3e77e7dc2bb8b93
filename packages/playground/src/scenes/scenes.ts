// The scenes of the playground, in display order.
import type { Scene } from "./scene.ts";
import { argument } from "./scripts/argument.ts";
import { captchaFarm } from "./scripts/captcha-farm.ts";
import { flood } from "./scripts/flood.ts";
import { lockdown } from "./scripts/lockdown.ts";
import { migration } from "./scripts/migration.ts";
import { nightmode } from "./scripts/nightmode.ts";
import { raid } from "./scripts/raid.ts";
import { rogueAdmin } from "./scripts/rogue-admin.ts";
import { slowmode } from "./scripts/slowmode.ts";
import { spamWave } from "./scripts/spam-wave.ts";

export const SCENES: readonly Scene[] = [
  flood,
  argument,
  spamWave,
  raid,
  captchaFarm,
  rogueAdmin,
  slowmode,
  lockdown,
  nightmode,
  migration,
];
