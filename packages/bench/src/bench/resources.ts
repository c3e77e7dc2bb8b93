// What the bot takes: memory with a million people, time to start, statements for an ordinary message.
import { startBot } from "../bot.ts";
import { query } from "../databases.ts";
import { ordinary } from "../load/traffic.ts";
import { chatId, person } from "../load/writer.ts";
import { median } from "../percentile.ts";
import { type DatabaseProxy, openProxy } from "../proxy.ts";
import { openApi } from "../server/client.ts";
import { pause, until } from "../waiting.ts";
import type { Case, Surroundings } from "./case.ts";
import { judged, type Row, rounded } from "./row.ts";
import { finishStream, idle, memoryOf, onStand, reach, type Stand } from "./stand.ts";

const [CHATS, MEMBERS_EACH, ACTIVE_EACH] = [10_000, 100, 10];

const FIRST_MEMBER = 1_000_000;

/** Chats with the flood protection on, and everybody who was ever seen in them. */
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

const memory: Case = {
  letter: "i",
  title: "resident memory, 10,000 chats, 1,000,000 members, 100,000 active",
  needsPostgresql: true,
  measure: ({ places }) =>
    onStand({ places, engine: "postgresql", chats: CHATS, members: MEMBERS_EACH, fill }, async (stand) => {
      const { api, stream } = stand;
      for (let number = 0; number < CHATS * ACTIVE_EACH; number++) {
        const [chat, turn] = [number % CHATS, Math.floor(number / CHATS)];
        const from = person(FIRST_MEMBER + chat * MEMBERS_EACH + turn);
        stream.writer.say({ chat: chatId(chat), from, text: `good morning number ${number}, how are you all today?` });
      }
      await api.push(stream.writer.take());
      await api.release();
      await reach(stand, "the work", async () => (await api.progress()).confirmed >= stream.writer.written());
      const busy = memoryOf(stand);
      await idle(stand);
      const note = `${rounded(busy)} MiB at the last message; then at rest`;
      return [judged(memory.title, memoryOf(stand), { goal: { most: 400, unit: "MiB" }, note })];
    }),
};

const STARTS = 5;

async function coldStart({ places, isQuick }: Surroundings, engine: "postgresql" | "embedded"): Promise<Row> {
  const times: number[] = [];
  for (let start = 0; start < (isQuick ? 2 : STARTS); start++) {
    const [place, api] = [await places[engine](), await openApi()];
    const begun = performance.timeOrigin + performance.now();
    const bot = startBot({ api: api.url, folder: place.folder, database: place.url });
    await until(async () => (await api.progress()).polls > 0, { limit: 60_000 });
    times.push(((await api.progress()).firstPollAt ?? Number.NaN) - begun);
    bot.signal("SIGKILL");
    await bot.ended;
    await api.close();
    await place.drop();
  }
  const goal = { most: engine === "postgresql" ? 2 : 4, unit: "s", digits: 2 };
  const title = `cold start to the first getUpdates, ${engine === "postgresql" ? "PostgreSQL" : "embedded"}`;
  const note = `median of ${times.length}, slowest ${rounded(Math.max(...times) / 1000, 2)} s`;
  return judged(title, (median(times) ?? Number.NaN) / 1000, { goal, note });
}

const starts: readonly Case[] = (["postgresql", "embedded"] as const).map((engine) => ({
  letter: "j",
  title: `cold start, ${engine}`,
  needsPostgresql: engine === "postgresql",
  measure: async (surroundings) => [await coldStart(surroundings, engine)],
}));

/** Messages that are counted, after everybody has been seen; in batches of a hundred each costs the journal one statement. */
const [COUNTED, BATCH] = [20_000, 100];

const statements: Case = {
  letter: "k",
  title: "statements for an ordinary message, beyond one for each batch",
  needsPostgresql: true,
  measure: async ({ places }) => {
    const opened: DatabaseProxy[] = [];
    const through = async (url: string): Promise<string> => {
      const proxy = await openProxy(url);
      opened.push(proxy);
      return proxy.url;
    };
    const count = (): number => opened[0]?.counts().working ?? 0;
    const stand = { places, engine: "postgresql", chats: 100, members: 50, through } as const;
    const rows = await onStand(stand, async (settled) => [await countStatements(settled, count)]);
    await Promise.all(opened.map(({ close }) => close()));
    return rows;
  },
};

async function countStatements(stand: Stand, count: () => number): Promise<Row> {
  const { api, stream } = stand;
  ordinary(stream, 20_000);
  await finishStream(stand);
  await idle(stand);
  ordinary(stream, COUNTED);
  const { lines } = stream.writer.take();
  await api.push({ lines, marks: [] });
  const before = count();
  const { polls } = await api.progress();
  await api.release();
  await reach(stand, "the work", async () => (await api.progress()).confirmed >= stream.writer.written());
  await idle(stand);
  await pause(1500);
  const [ran, batches] = [count() - before, (await api.progress()).polls - polls];
  const beyond = Math.max(0, ran - batches) / COUNTED;
  const note = `${ran} statements in ${COUNTED} messages and ${batches} polls of up to ${BATCH}; jobs and sightings included`;
  return judged(statements.title, beyond, { goal: { most: 0.02, unit: "", digits: 3 }, note });
}

export const resources: readonly Case[] = [memory, ...starts, statements];
