// What the bot is put into.
import type { Logger } from "pino";
import type { features as listFeatures } from "../features/index.ts";
import type { Translator } from "../i18n/translator.ts";
import type { Clock } from "../kit/ports/clock.ts";
import type { Meter } from "../kit/ports/meter.ts";
import type { ChangeNotices } from "../storage/change-notices.ts";
import type { Database } from "../storage/database.ts";
import type { Stores } from "../storage/stores.ts";
import type { BotUser, ClientOptions } from "../telegram/outbound/client.ts";
import type { Config } from "./config.ts";

/** What the bot is put into. */
export interface Surroundings {
  readonly config: Config;
  readonly logger: Logger;
  readonly clock: Clock;
  readonly database: Database;
  readonly stores: Stores;
  readonly translator: Translator;
  readonly me: BotUser;
  readonly meter: Meter;
  /** Other processes share the work, and are told of changes. */
  readonly notices?: ChangeNotices | undefined;
  /** Which features the bot has: those of the list, unless told otherwise. */
  readonly featureList?: typeof listFeatures;
  /** How every client of the Bot API is made. */
  readonly client: ClientOptions;
}
