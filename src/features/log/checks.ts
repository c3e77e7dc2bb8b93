// The checks of /doctor for the log: can the bot post in the channel, and are entries waiting?

import { type Text, text } from "../../core/text.ts";
import type { Check } from "../../kit/feature.ts";
import type { Ports } from "../../kit/platform.ts";
import { isPassing } from "../../kit/ports/outcome.ts";
import type { LogChannel, LogSettings } from "./settings.ts";
import type { LogPostStore } from "./store.ts";

export type CheckDeps = Ports<"gateway"> & {
  readonly logPosts: Pick<LogPostStore, "oldest">;
};

/** Asks Telegram whether the channel exists and the bot may post in it. */
export const checkLog =
  ({ gateway, logPosts }: CheckDeps): Check<LogSettings> =>
  async ({ chat, settings: { channel } }) => {
    if (channel === undefined) return [text("log-doctor-none")];
    const waiting = await logPosts.oldest(chat.id, 1);
    return [await channelLine(gateway, channel), ...(waiting.length > 0 ? [text("log-doctor-waiting")] : [])];
  };

async function channelLine(gateway: CheckDeps["gateway"], { id, title }: LogChannel): Promise<Text> {
  const found = await gateway.resolveChannel(id);
  if (found.ok) return text(found.value.mayPost ? "log-doctor-ok" : "log-doctor-may-not-post", { title });
  return text(isPassing(found.obstacle) ? "log-doctor-unknown" : "log-doctor-gone", { title });
}
