// Resources of the bot: memory with a million known users, start time, statements per ordinary message.
import { startBot } from "../bot.ts";
import { query } from "../databases.ts";
import { ordinary } from "../load/traffic.ts";
import { chatId, person } from "../load/update-writer.ts";
import { median } from "../percentile.ts";
import { type DatabaseProxy, openProxy } from "../proxy.ts";
import { openApi } from "../server/client.ts";
import { pollUntil, sleep } from "../waiting.ts";
import type { BenchCase, BenchContext } from "./bench-case.ts";
import { type BenchRun, finishStream, memoryOf, waitFor, waitUntilIdle, withBenchRun } from "./bench-run.ts";
import { judged, type Row, rounded } from "./row.ts";

const [CHATS, MEMBERS_EACH, ACTIVE_EACH] = [10_000, 100, 10];

const FIRST_MEMBER = 1_000_000;

/** Creates chats with flood protection and all their known users. */
const fill = async (url: string): Promise<void> => {
  const last = CHATS - 1;
  await query(
    url,
    `INSERT INTO chats (id, kind, title) SELECT ${chatId(0)} - n, 'supergroup', 'Group ' || n FROM generate_series(0, ${last}) n`,
    `INSERT INTO feature_settings (chat_id, feature, data) SELECT id, 'flood', '{"limit": 3}' FROM chats`,
    `INSERT INTO members (id, kind, name, seen_at) SELECT n, 'user', 'N' || n, now() - interval '1 day'
     FROM generate_series(${FIRST_MEMBER}, ${FIRST_MEMBER + CHATS * MEMBERS_EACH - 1}) n`,
    `INSERT INTO chat_members (chat_id, member_id, seen_at) SELECT ${chatId(0)} - (id - ${FIRST_MEMBER}) / ${MEMBERS_EACH}, id, seen_at
     FROM members`,
    "ANALYZE",
  );
};

const memory: BenchCase = {
  letter: "i",
  title: "resident memory, 10,000 chats, 1,000,000 members, 100,000 active",
  needsPostgresql: true,
  measure: ({ storages }) =>
    withBenchRun({ storages, engine: "postgresql", chats: CHATS, members: MEMBERS_EACH, fill }, async (run) => {
      const { api, stream } = run;
      for (let number = 0; number < CHATS * ACTIVE_EACH; number++) {
        const [chat, turn] = [number % CHATS, Math.floor(number / CHATS)];
        const from = person(FIRST_MEMBER + chat * MEMBERS_EACH + turn);
        stream.writer.say({ chat: chatId(chat), from, text: `good morning number ${number}, how are you all today?` });
      }
      await api.push(stream.writer.take());
      await api.release();
      await waitFor(run, "the work", async () => (await api.progress()).confirmed >= stream.writer.written());
      const busy = memoryOf(run);
      await waitUntilIdle(run);
      const note = `${rounded(busy)} MiB at the last message; then at rest`;
      return [judged(memory.title, memoryOf(run), { goal: { most: 400, unit: "MiB" }, note })];
    }),
};

const STARTS = 5;

async function coldStart({ storages, isQuick }: BenchContext, engine: "postgresql" | "embedded"): Promise<Row> {
  const times: number[] = [];
  for (let start = 0; start < (isQuick ? 2 : STARTS); start++) {
    const [storage, api] = [await storages[engine](), await openApi()];
    const begun = performance.timeOrigin + performance.now();
    const bot = startBot({ api: api.url, folder: storage.folder, database: storage.url });
    await pollUntil(async () => (await api.progress()).polls > 0, { limit: 60_000 });
    times.push(((await api.progress()).firstPollAt ?? Number.NaN) - begun);
    bot.signal("SIGKILL");
    await bot.ended;
    await api.close();
    await storage.drop();
  }
  const goal = { most: engine === "postgresql" ? 2 : 4, unit: "s", digits: 2 };
  const title = `cold start to the first getUpdates, ${engine === "postgresql" ? "PostgreSQL" : "embedded"}`;
  const note = `median of ${times.length}, slowest ${rounded(Math.max(...times) / 1000, 2)} s`;
  return judged(title, (median(times) ?? Number.NaN) / 1000, { goal, note });
}

const starts: readonly BenchCase[] = (["postgresql", "embedded"] as const).map((engine) => ({
  letter: "j",
  title: `cold start, ${engine}`,
  needsPostgresql: engine === "postgresql",
  measure: async (context) => [await coldStart(context, engine)],
}));

/** The number of counted messages, after all users are known; in batches of a hundred each costs one statement for the inbox. */
const [COUNTED, BATCH] = [20_000, 100];

const statements: BenchCase = {
  letter: "k",
  title: "statements for an ordinary message, beyond one for each batch",
  needsPostgresql: true,
  measure: async ({ storages }) => {
    const opened: DatabaseProxy[] = [];
    const connectThrough = async (url: string): Promise<string> => {
      const proxy = await openProxy(url);
      opened.push(proxy);
      return proxy.url;
    };
    const count = (): number => opened[0]?.counts().working ?? 0;
    const run = { storages, engine: "postgresql", chats: 100, members: 50, connectThrough } as const;
    const rows = await withBenchRun(run, async (settled) => [await countStatements(settled, count)]);
    await Promise.all(opened.map(({ close }) => close()));
    return rows;
  },
};

async function countStatements(run: BenchRun, count: () => number): Promise<Row> {
  const { api, stream } = run;
  ordinary(stream, 20_000);
  await finishStream(run);
  await waitUntilIdle(run);
  ordinary(stream, COUNTED);
  const { lines } = stream.writer.take();
  await api.push({ lines, marks: [] });
  const before = count();
  const { polls } = await api.progress();
  await api.release();
  await waitFor(run, "the work", async () => (await api.progress()).confirmed >= stream.writer.written());
  await waitUntilIdle(run);
  await sleep(1500);
  const [ran, batches] = [count() - before, (await api.progress()).polls - polls];
  const beyond = Math.max(0, ran - batches) / COUNTED;
  const note = `${ran} statements in ${COUNTED} messages and ${batches} polls of up to ${BATCH}; jobs and sightings included`;
  return judged(statements.title, beyond, { goal: { most: 0.02, unit: "", digits: 3 }, note });
}

export const resources: readonly BenchCase[] = [memory, ...starts, statements];
