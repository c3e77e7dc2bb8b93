// Updates per second: the peers, ordinary messages, and messages of which a tenth is acted on.
import { startBot } from "../bot.ts";
import type { BotStorage } from "../databases.ts";
import { mixed, ordinary } from "../load/traffic.ts";
import { createUpdateWriter } from "../load/update-writer.ts";
import { createRandom } from "../random.ts";
import { openApi } from "../server/client.ts";
import { pollUntil } from "../waiting.ts";
import type { BenchCase, BenchContext } from "./bench-case.ts";
import { finishStream, processStream, startUsageMeter, type Usage, withBenchRun } from "./bench-run.ts";
import { type Goal, judged, type Row, rounded } from "./row.ts";

const [CHATS, MEMBERS] = [200, 50];

const sizeOf = ({ isQuick }: BenchContext, count: number): number => (isQuick ? Math.floor(count / 5) : count);

const usageNote = ({ bot, server, harness }: Usage, seconds: number): string =>
  `of ${rounded(seconds, 1)} s, processor: bot ${rounded(bot, 1)} s, fake server ${rounded(server, 1)} s, harness ${rounded(harness, 1)} s`;

/** A peer on the same stream; it reports when it has handled all. */
async function peer(context: BenchContext, script: string, count: number): Promise<{ rate: number; note: string }> {
  const storage = script.includes("usual") ? await context.storages.postgresql(true) : undefined;
  const api = await openApi();
  const stream = {
    writer: createUpdateWriter(() => Date.now()),
    random: createRandom(1),
    chats: CHATS,
    members: MEMBERS,
  };
  ordinary(stream, count);
  await api.push(stream.writer.take());
  const folder = (storage ?? (await context.storages.embedded(true))) as BotStorage;
  const bot = startBot({
    api: api.url,
    folder: folder.folder,
    database: storage?.url,
    script,
    variables: { COUNT: String(count) },
  });
  try {
    await pollUntil(async () => (await api.progress()).polls > 0, { limit: 30_000 });
    const used = await startUsageMeter({ api, bot });
    const begun = performance.now();
    await api.release();
    await bot.firstMessage;
    const seconds = (performance.now() - begun) / 1000;
    return { rate: count / seconds, note: usageNote(await used(), seconds) };
  } finally {
    bot.signal("SIGKILL");
    await bot.ended;
    await api.close();
    await folder.drop();
  }
}

const peerCase = (
  letter: string,
  title: string,
  peerOf: { script: string; count: number; needsPostgresql: boolean },
): BenchCase => ({
  letter,
  title,
  needsPostgresql: peerOf.needsPostgresql,
  measure: async (context) => {
    const { rate, note } = await peer(context, peerOf.script, sizeOf(context, peerOf.count));
    context.rates.set(letter, rate);
    return [judged(title, rate, { goal: { unit: "updates/s" }, note })];
  },
});

interface Traffic {
  readonly engine: "postgresql" | "embedded";
  readonly count: number;
  readonly kind: "ordinary" | "mixed";
  readonly goal: Goal;
}

const trafficCase = (letter: string, title: string, traffic: Traffic): BenchCase => ({
  letter,
  title,
  needsPostgresql: traffic.engine === "postgresql",
  measure: async (context) => {
    const { engine, kind, goal } = traffic;
    const count = sizeOf(context, traffic.count);
    return withBenchRun({ storages: context.storages, engine, chats: CHATS, members: MEMBERS }, async (run) => {
      if (kind === "mixed") mixed(run.stream, count);
      else ordinary(run.stream, count);
      const before = run.stream.writer.written();
      const used = await startUsageMeter(run);
      const begun = performance.now();
      await (kind === "mixed" ? processStream(run) : finishStream(run));
      const seconds = (performance.now() - begun) / 1000;
      const total = count + run.stream.writer.written() - before;
      context.rates.set(letter, total / seconds);
      const note = usageNote(await used(), seconds);
      return [judged(title, total / seconds, { goal, note }), ...ratio(letter, context)];
    });
  },
});

/** The ratio to the usual bot of the same run. */
function ratio(letter: string, { rates }: BenchContext): readonly Row[] {
  const [own, usual] = [rates.get(letter), rates.get("b")];
  if (letter !== "c" || own === undefined || usual === undefined) return [];
  return [judged("(c) against (b)", own / usual, { goal: { least: 5, unit: "times", digits: 1 } })];
}

export const throughput: readonly BenchCase[] = [
  peerCase("a", "grammY's runner with an empty handler", {
    script: "peers/bare.js",
    count: 200_000,
    needsPostgresql: false,
  }),
  peerCase("b", "usual bot: session read and write, one INSERT", {
    script: "peers/usual.js",
    count: 15_000,
    needsPostgresql: true,
  }),
  trafficCase("c", "ordinary traffic, every protection on, PostgreSQL", {
    engine: "postgresql",
    count: 100_000,
    kind: "ordinary",
    goal: { least: 10_000, unit: "updates/s" },
  }),
  trafficCase("d", "10 % enforcement, PostgreSQL", {
    engine: "postgresql",
    count: 20_000,
    kind: "mixed",
    goal: { least: 3000, unit: "updates/s" },
  }),
  trafficCase("e", "10 % enforcement, embedded", {
    engine: "embedded",
    count: 10_000,
    kind: "mixed",
    goal: { least: 1000, unit: "updates/s" },
  }),
];
