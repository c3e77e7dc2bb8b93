// What the bot is put into.
import type { Logger } from "pino";
import type { Translator } from "../../i18n/translator.ts";
import type { FeatureDeclaration } from "../../kit/feature-declaration.ts";
import type { Clock } from "../../kit/ports/clock.ts";
import type { Meter } from "../../kit/ports/delivery/meter.ts";
import type { ChangeNotices } from "../../storage/engine/change-notices.ts";
import type { Database } from "../../storage/engine/database.ts";
import type { Stores } from "../../storage/stores.ts";
import type { Statements } from "../../storage/unit-of-work/statements.ts";
import type { BotUser, ClientOptions } from "../../telegram/outbound/client.ts";
import type { Config } from "../environment/config.ts";

/** What the bot is put into. */
export interface AppContext {
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
  /** Which features the bot has. */
  readonly featureList: readonly FeatureDeclaration<Statements>[];
  /** How every client of the Bot API is made. */
  readonly client: ClientOptions;
}
