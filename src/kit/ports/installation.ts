// What the doctor looks at besides the chat.
import type { Duration } from "../../core/time.ts";

export interface Installation {
  /** Whether the bot hears all messages also where it is no admin (Bot API, User.can_read_all_group_messages). */
  readonly hearsEverything: boolean;
  /** Which database answers, and how fast; undefined where none does. */
  readonly database: () => Promise<
    { readonly engine: "postgresql" | "embedded"; readonly latency: Duration } | undefined
  >;
}
