// Statements on PostgreSQL for an ordinary message.
import { ordinary } from "../load/traffic.ts";
import { type DatabaseProxy, openProxy } from "../proxy.ts";
import { sleep } from "../waiting.ts";
import type { BenchCase } from "./bench-case.ts";
import { type BenchRun, finishStream, waitFor, waitUntilIdle, withBenchRun } from "./bench-run.ts";
import { figureRow } from "./goal.ts";
import type { Row } from "./row.ts";

/** The number of counted messages, after all users are known; in batches of a hundred each costs one statement for the inbox. */
const [COUNTED, BATCH] = [20_000, 100];

export const statementCount: BenchCase = {
  letters: ["k"],
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
  const figure = { value: beyond, unit: "", digits: 3 };
  return figureRow(`(k) ${statementCount.title}`, figure, { goal: { is: "<", limit: 0.02 }, note });
}
