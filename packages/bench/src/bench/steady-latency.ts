// The time from hand-out to the first act in a steady stream, beside a peer at the same rate.
import { mixed } from "../load/traffic.ts";
import { type BenchCase, type BenchContext, roundsOf, sizeOf } from "./bench-case.ts";
import { type LoadTarget, withBenchRun } from "./bench-run.ts";
import { ratioRow } from "./goal.ts";
import { mixedPace } from "./latency-pace.ts";
import { actsAtPace, sinceHandOut } from "./paced.ts";
import { withPeer } from "./peer-run.ts";
import { comparedTimes, type PairedTimes } from "./rounds.ts";
import { noteOf, type Row, rounded } from "./row.ts";

/** The length of a round in seconds, and the number of updates that it has at least, before `--quick` shortens both. */
const [SECONDS, LEAST] = [10, 5000];

const SIZE = { chats: 200, members: 50 };

export const steadyLatency: BenchCase = {
  letters: ["f"],
  title: "hand-out to first act, 200 chats, 10 % spam",
  needsPostgresql: true,
  measure: async (context) => {
    const pace = await mixedPace(context);
    const { storages } = context;
    const rounds = await withBenchRun({ ...SIZE, storages, engine: "postgresql" }, (bot) =>
      withPeer({ ...SIZE, storages, peer: "matching" }, (peer) => pairedRounds(context, { bot, peer, pace })),
    );
    return rowsOf(rounds, pace);
  },
};

interface PacedStands {
  readonly bot: LoadTarget;
  readonly peer: LoadTarget;
  readonly pace: number;
}

/** The bot and the peer in turn; both run all the time, and one of them has nothing to do. */
async function pairedRounds(context: BenchContext, { bot, peer, pace }: PacedStands): Promise<readonly PairedTimes[]> {
  const times = async (target: LoadTarget): Promise<readonly number[]> => {
    mixed(target.stream, sizeOf(context, Math.max(LEAST, SECONDS * pace)));
    return sinceHandOut(await actsAtPace(target, pace));
  };
  const rounds: PairedTimes[] = [];
  for (let round = 0; round < roundsOf(context); round++) {
    const base = await times(peer);
    rounds.push({ base, own: await times(bot) });
  }
  return rounds;
}

function rowsOf(rounds: readonly PairedTimes[], pace: number): readonly Row[] {
  const slowest = Math.max(...rounds.flatMap(({ own }) => own));
  const acts = rounds.reduce((sum, { own }) => sum + own.length, 0);
  const load = `at ${rounded(pace)} updates/s; ${rounded(acts)} acts, slowest ${rounded(slowest, 1)} ms`;
  const row = (name: string, [share, limit]: readonly [number, number], note: string): Row => {
    const { own, base, ratio } = comparedTimes(rounds, share);
    return ratioRow(
      `(f) ${steadyLatency.title}: ${name}`,
      { value: own, unit: "ms", digits: 1 },
      { base: "(a')", ratio, goal: { is: "≤", limit }, note: noteOf(`(a') ${rounded(base, 1)} ms`, note) },
    );
  };
  return [row("median", [0.5, 2], load), row("p99", [0.99, 3], "")];
}
