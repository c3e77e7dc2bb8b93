// A peer under measurement: the fake Bot API, its storage, the process.
import { startBot } from "../bot.ts";
import type { StorageFactory } from "../databases.ts";
import { createStream } from "../load/traffic.ts";
import { openApi } from "../server/client.ts";
import { type LoadTarget, waitFor } from "./bench-run.ts";

/** The peers by their scripts. */
export type Peer = "bare" | "matching" | "usual";

export interface PeerRunOptions {
  readonly storages: StorageFactory;
  readonly peer: Peer;
  readonly chats: number;
  readonly members: number;
  /** The number of updates after which the peer sends its message to this process. */
  readonly count?: number;
}

/** Starts a peer, runs the work, and stops the peer. */
export async function withPeer<T>(options: PeerRunOptions, work: (stand: LoadTarget) => Promise<T>): Promise<T> {
  const { storages, peer, chats, members, count = 0 } = options;
  const storage = await (peer === "usual" ? storages.postgresql(true) : storages.embedded(true));
  const api = await openApi();
  const bot = startBot({
    api: api.url,
    folder: storage.folder,
    database: storage.url,
    script: `peers/${peer}.js`,
    variables: { COUNT: String(count) },
  });
  try {
    const stand = { api, bot, stream: createStream(chats, members) };
    await waitFor(stand, "the start", async () => (await api.progress()).polls > 0);
    return await work(stand);
  } finally {
    bot.signal("SIGKILL");
    await bot.ended;
    await api.close();
    await storage.drop();
  }
}
