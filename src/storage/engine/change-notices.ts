// Processes tell each other which chats have changed, so that none goes on with what it has cached (PostgreSQL, LISTEN and NOTIFY).

import { randomUUID } from "node:crypto";
import pg from "pg";
import { sleep } from "../../async/sleep.ts";
import { Prisma } from "../../generated/prisma/client.ts";
import type { Run } from "./sql-session.ts";

/** A cache of something of chats. */
export interface ChatCache {
  readonly forget: (chatId: number) => void;
  readonly forgetAll: () => void;
}

export interface ChangeNotices {
  /** The statement that tells others of a change, for the transaction that makes it; undefined where there are no others. */
  readonly sql: (chatId: number) => Prisma.Sql | undefined;
  /** Tells others of a change that is made already. */
  readonly tell: (chatId: number) => void;
  /** Registers a cache that is told of changes by other processes, and of times without a connection. */
  readonly onChange: (forgetful: ChatCache) => void;
  readonly close: () => Promise<void>;
}

/** There is nobody to tell. */
export const noNotices: ChangeNotices = {
  sql: () => undefined,
  tell: () => undefined,
  onChange: () => undefined,
  close: async () => undefined,
};

export interface ChangeNoticesDeps {
  readonly url: string;
  readonly run: Run;
}

const CHANNEL = "moderato_changed";

/** How long notices wait for company, how often the listener is looked after, and the waits after it was lost, in milliseconds. */
const [GATHER_FOR, LOOK_EVERY, FIRST_WAIT, LONGEST_WAIT] = [20, 5_000, 100, 2_000];

const LIMITS = { connectionTimeoutMillis: 3000, query_timeout: 6000, keepAlive: true };

/** Listens from now on. Where the database is away, what is told is lost, and what is cached counts until it is too old. */
export function createChangeNotices({ url, run }: ChangeNoticesDeps): ChangeNotices {
  const own = randomUUID().slice(0, 8);
  const all: ChatCache[] = [];
  const listener = keepListening(url, {
    heard: (payload) => {
      const [by, chatId] = payload.split(" ");
      if (by !== own) for (const { forget } of all) forget(Number(chatId));
    },
    anew: () => {
      for (const { forgetAll } of all) forgetAll();
    },
  });
  const telling = createTelling((chatIds) => run(notification(own, chatIds)));
  return {
    sql: (chatId) => notification(own, [chatId]),
    tell: telling,
    onChange: (forgetful) => void all.push(forgetful),
    close: listener.close,
  };
}

const notification = (own: string, chatIds: readonly number[]): Prisma.Sql => Prisma.sql`
  SELECT pg_notify(${CHANNEL}::text, payload)
  FROM unnest(${chatIds.map((chatId) => `${own} ${chatId}`)}::text[]) AS payload`;

/** A rush of changes is told in few statements. */
function createTelling(write: (chatIds: readonly number[]) => Promise<unknown>): (chatId: number) => void {
  const waiting = new Set<number>();
  return (chatId) => {
    waiting.add(chatId);
    if (waiting.size > 1) return;
    setTimeout(() => {
      const chatIds = [...waiting];
      waiting.clear();
      write(chatIds).catch(() => undefined);
    }, GATHER_FOR).unref();
  };
}

interface NotificationListener {
  readonly heard: (payload: string) => void;
  /** It listens, for the first time or again. */
  readonly anew: () => void;
}

function keepListening(url: string, { heard, anew }: NotificationListener): { readonly close: () => Promise<void> } {
  let present: pg.Client | undefined;
  let isClosing = false;
  const listen = async (): Promise<pg.Client> => {
    const client = new pg.Client({ connectionString: url, application_name: "moderato-listener", ...LIMITS });
    client.on("error", ignore);
    client.on("notification", ({ payload = "" }) => heard(payload));
    await client.connect();
    await client.query(`LISTEN ${CHANNEL}`);
    return client;
  };
  const lookAfter = async (client: pg.Client): Promise<void> => {
    const isOver = new Promise<void>((resolve) => client.once("end", resolve));
    while (!isClosing) {
      await Promise.race([isOver, sleep(LOOK_EVERY, { ref: false })]);
      if (
        !(await client.query("SELECT 1").then(
          () => true,
          () => false,
        ))
      )
        break;
    }
    await client.end().catch(ignore);
  };
  const keep = async (): Promise<void> => {
    for (let wait = FIRST_WAIT; !isClosing; wait = Math.min(wait * 2, LONGEST_WAIT)) {
      present = await listen().catch(() => undefined);
      if (present !== undefined) {
        anew();
        wait = FIRST_WAIT;
        await lookAfter(present);
      }
      if (!isClosing) await sleep(wait, { ref: false });
    }
  };
  void keep();
  return {
    close: async () => {
      isClosing = true;
      await present?.end().catch(ignore);
    },
  };
}

const ignore = (): void => undefined;
