// How many updates a second: the peers, ordinary talk, and talk with a tenth of it acted on.
import { startBot } from "../bot.ts";
import type { Place } from "../databases.ts";
import { mixed, ordinary } from "../load/traffic.ts";
import { createWriter } from "../load/writer.ts";
import { createRandom } from "../random.ts";
import { openApi } from "../server/client.ts";
import { until } from "../waiting.ts";
import type { Case, Surroundings } from "./case.ts";
import { type Goal, judged, type Row, rounded } from "./row.ts";
import { dealtWith, finishStream, meter, onStand, type Usage } from "./stand.ts";

const [CHATS, MEMBERS] = [200, 50];

const sizeOf = ({ isQuick }: Surroundings, count: number): number => (isQuick ? Math.floor(count / 5) : count);

const usageNote = ({ bot, server, harness }: Usage, seconds: number): string =>
  `of ${rounded(seconds, 1)} s, processor: bot ${rounded(bot, 1)} s, fake server ${rounded(server, 1)} s, harness ${rounded(harness, 1)} s`;

/** A peer on the same stream; it says itself when it has handled all. */
async function peer(
  surroundings: Surroundings,
  script: string,
  count: number,
): Promise<{ rate: number; note: string }> {
  const place = script.includes("usual") ? await surroundings.places.postgresql(true) : undefined;
  const api = await openApi();
  const stream = { writer: createWriter(() => Date.now()), random: createRandom(1), chats: CHATS, members: MEMBERS };
  ordinary(stream, count);
  await api.push(stream.writer.take());
  const folder = (place ?? (await surroundings.places.embedded(true))) as Place;
  const bot = startBot({
    api: api.url,
    folder: folder.folder,
    database: place?.url,
    script,
    variables: { COUNT: String(count) },
  });
  try {
    await until(async () => (await api.progress()).polls > 0, { limit: 30_000 });
    const used = await meter({ api, bot });
    const begun = performance.now();
    await api.release();
    await bot.heard;
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
): Case => ({
  letter,
  title,
  needsPostgresql: peerOf.needsPostgresql,
  measure: async (surroundings) => {
    const { rate, note } = await peer(surroundings, peerOf.script, sizeOf(surroundings, peerOf.count));
    surroundings.rates.set(letter, rate);
    return [judged(title, rate, { goal: { unit: "updates/s" }, note })];
  },
});

interface Traffic {
  readonly engine: "postgresql" | "embedded";
  readonly count: number;
  readonly kind: "ordinary" | "mixed";
  readonly goal: Goal;
}

const trafficCase = (letter: string, title: string, traffic: Traffic): Case => ({
  letter,
  title,
  needsPostgresql: traffic.engine === "postgresql",
  measure: async (surroundings) => {
    const { engine, kind, goal } = traffic;
    const count = sizeOf(surroundings, traffic.count);
    return onStand({ places: surroundings.places, engine, chats: CHATS, members: MEMBERS }, async (stand) => {
      if (kind === "mixed") mixed(stand.stream, count);
      else ordinary(stand.stream, count);
      const before = stand.stream.writer.written();
      const used = await meter(stand);
      const begun = performance.now();
      await (kind === "mixed" ? dealtWith(stand) : finishStream(stand));
      const seconds = (performance.now() - begun) / 1000;
      const total = count + stand.stream.writer.written() - before;
      surroundings.rates.set(letter, total / seconds);
      const note = usageNote(await used(), seconds);
      return [judged(title, total / seconds, { goal, note }), ...ratio(letter, surroundings)];
    });
  },
});

/** How many times the usual bot of the same run. */
function ratio(letter: string, { rates }: Surroundings): readonly Row[] {
  const [own, usual] = [rates.get(letter), rates.get("b")];
  if (letter !== "c" || own === undefined || usual === undefined) return [];
  return [judged("(c) against (b)", own / usual, { goal: { least: 5, unit: "times", digits: 1 } })];
}

export const throughput: readonly Case[] = [
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
