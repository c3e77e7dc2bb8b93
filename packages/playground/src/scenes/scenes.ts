// The scenes of the playground, in the order in which a newcomer may like to see them.
import type { Scene } from "./scene.ts";
import { argument } from "./stories/argument.ts";
import { captchaFarm } from "./stories/captcha-farm.ts";
import { flood } from "./stories/flood.ts";
import { migration } from "./stories/migration.ts";
import { raid } from "./stories/raid.ts";
import { rogueAdmin } from "./stories/rogue-admin.ts";
import { spamWave } from "./stories/spam-wave.ts";

export const SCENES: readonly Scene[] = [flood, argument, spamWave, raid, captchaFarm, rogueAdmin, migration];
