// The scenes of the playground, in display order.
import type { Scene } from "./scene.ts";
import { argument } from "./scripts/argument.ts";
import { blockedWords } from "./scripts/blocked-words.ts";
import { captchaFarm } from "./scripts/captcha-farm.ts";
import { duplicates } from "./scripts/duplicates.ts";
import { editedAdvert } from "./scripts/edited-advert.ts";
import { flood } from "./scripts/flood.ts";
import { lockdown } from "./scripts/lockdown.ts";
import { locks } from "./scripts/locks.ts";
import { migration } from "./scripts/migration.ts";
import { newcomerBurst } from "./scripts/newcomer-burst.ts";
import { nightmode } from "./scripts/nightmode.ts";
import { raid } from "./scripts/raid.ts";
import { reactionSpam } from "./scripts/reaction-spam.ts";
import { rogueAdmin } from "./scripts/rogue-admin.ts";
import { slowmode } from "./scripts/slowmode.ts";
import { spamWave } from "./scripts/spam-wave.ts";

export const SCENES: readonly Scene[] = [
  flood,
  locks,
  blockedWords,
  duplicates,
  argument,
  spamWave,
  raid,
  newcomerBurst,
  captchaFarm,
  reactionSpam,
  editedAdvert,
  rogueAdmin,
  slowmode,
  lockdown,
  nightmode,
  migration,
];
