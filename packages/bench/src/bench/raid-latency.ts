// The time to the first act in quiet groups while another is raided, against the same groups without the raid.
import { flood } from "../load/traffic.ts";
import { chatId } from "../load/update-writer.ts";
import { type BenchCase, roundsOf, sizeOf } from "./bench-case.ts";
import { type BenchRun, waitUntilIdle, withBenchRun } from "./bench-run.ts";
import { ratioRow } from "./goal.ts";
import { floodPace } from "./latency-pace.ts";
import { actsAtPace } from "./paced.ts";
import { comparedTimes, type PairedTimes } from "./rounds.ts";
import { noteOf, type Row, rounded } from "./row.ts";

/** The quiet groups; behind them one group for the raid of each round. */
const QUIET_CHATS = 10;

/** Floods in the raided group for each flood in a quiet one. */
const RAIDERS = 9;

/** The length of a round in seconds, and the number of floods in quiet groups that it has at least. */
const [SECONDS, LEAST] = [10, 100];

/** How long each call takes in the raided group, in milliseconds. */
const CALL_TAKES = 20;

export const raidLatency: BenchCase = {
  letters: ["h"],
  title: "quiet chat while another is raided: p99",
  needsPostgresql: true,
  measure: async (context) => {
    const pace = await floodPace(context);
    const floods = sizeOf(context, Math.max(LEAST, Math.round((SECONDS * pace) / 3 / (RAIDERS + 1))));
    const [{ storages }, rounds] = [context, roundsOf(context)];
    const options = { storages, engine: "postgresql", chats: QUIET_CHATS + rounds, members: 50 } as const;
    return withBenchRun(options, async (run) => [rowOf(await pairedRounds(run, { floods, pace, rounds }), pace)]);
  },
};

interface RaidLoad {
  /** Floods in quiet groups in each round. */
  readonly floods: number;
  /** Updates per second in the quiet groups and the raided one together. */
  readonly pace: number;
}

async function pairedRounds(
  run: BenchRun,
  { rounds, ...load }: RaidLoad & { readonly rounds: number },
): Promise<readonly PairedTimes[]> {
  const paired: PairedTimes[] = [];
  await quietTimes(run, load);
  for (let round = 0; round < rounds; round++) {
    await waitUntilIdle(run);
    const base = await quietTimes(run, load);
    paired.push({ base, own: await quietTimes(run, load, QUIET_CHATS + round) });
  }
  return paired;
}

/** Floods in quiet groups come at the same pace with the raid and without; the times count from when an update could be had. */
async function quietTimes(run: BenchRun, { floods, pace }: RaidLoad, raided?: number): Promise<readonly number[]> {
  if (raided !== undefined) await slowDown(run, raided);
  for (let number = 0; number < floods; number++) {
    if (raided !== undefined) for (let raider = 0; raider < RAIDERS; raider++) flood(run.stream, raided);
    flood(run.stream, number % QUIET_CHATS);
  }
  const acts = await actsAtPace(run, raided === undefined ? pace / (RAIDERS + 1) : pace);
  return acts.filter(({ chat }) => chat > chatId(QUIET_CHATS)).map(({ sinceRelease }) => sinceRelease);
}

const slowDown = ({ api }: BenchRun, chat: number): Promise<void> =>
  api.break({ faults: [{ kind: "latency", chat: chatId(chat), between: [CALL_TAKES, CALL_TAKES] }], seed: 1 });

function rowOf(rounds: readonly PairedTimes[], pace: number): Row {
  const { own, base, ratio } = comparedTimes(rounds, 0.99);
  const acts = rounds.reduce((sum, round) => sum + round.own.length, 0);
  const note = noteOf(
    `without the raid ${rounded(base, 1)} ms`,
    `${acts} acts beside ${acts * RAIDERS} in the raided chat, at ${pace} updates/s in all; each call there takes ${CALL_TAKES} ms`,
  );
  return ratioRow(
    `(h) ${raidLatency.title}`,
    { value: own, unit: "ms", digits: 1 },
    { base: "without the raid", ratio, goal: { is: "≤", limit: 3 }, note },
  );
}
