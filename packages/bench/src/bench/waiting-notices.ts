// The time to the first act while notices wait for their turn, against the same bot before they wait.
import { flood } from "../load/traffic.ts";
import { chatId, person } from "../load/update-writer.ts";
import { ADMIN } from "../server/accounts.ts";
import { type BenchCase, type BenchContext, roundsOf, sizeOf } from "./bench-case.ts";
import { type BenchRun, waitFor, waitUntilIdle, withBenchRun } from "./bench-run.ts";
import { ratioRow } from "./goal.ts";
import { floodPace } from "./latency-pace.ts";
import { actsAtPace, sinceHandOut } from "./paced.ts";
import { comparedTimes, type PairedTimes } from "./rounds.ts";
import { noteOf, type Row, rounded } from "./row.ts";

/** The groups that share the notices, with more notices than each may be sent in a minute. */
const [CHATS, NOTICES] = [5, 700];

/** Floods of each measurement, and of the one before that is not counted; updates per second at most. */
const [FLOODS, WARM_UP, HIGHEST_PACE] = [300, 60, 90];

interface NoticeRound extends PairedTimes {
  /** Notices that waited at the begin of the measurement, and at its end. */
  readonly waiting: readonly [number, number];
}

export const waitingNotices: BenchCase = {
  letters: ["g"],
  title: "act while 500 notices wait: p99",
  needsPostgresql: true,
  measure: async (context) => {
    const pace = Math.min(HIGHEST_PACE, await floodPace(context));
    const rounds: NoticeRound[] = [];
    for (let round = 0; round < roundsOf(context); round++) rounds.push(await measureRound(context, pace));
    return [rowOf(rounds, pace)];
  },
};

/** Waiting notices leave within minutes only: each round has a bot of its own. */
const measureRound = (context: BenchContext, pace: number): Promise<NoticeRound> =>
  withBenchRun(
    { storages: context.storages, engine: "postgresql", chats: CHATS, members: 50 },
    async (run): Promise<NoticeRound> => {
      const times = async (floods: number): Promise<readonly number[]> => {
        for (let number = 0; number < floods; number++) flood(run.stream, number % CHATS);
        return sinceHandOut(await actsAtPace(run, pace));
      };
      await times(WARM_UP);
      const base = await times(sizeOf(context, FLOODS));
      const waiting = await warnMany(run);
      const begun = await waiting();
      const own = await times(sizeOf(context, FLOODS));
      return { base, own, waiting: [begun, await waiting()] };
    },
  );

/** An admin warns members; returns a count of the notices of that which have not left. */
async function warnMany(run: BenchRun): Promise<() => Promise<number>> {
  const { api, stream } = run;
  await waitUntilIdle(run);
  const { sent } = await api.progress();
  for (let number = 0; number < NOTICES; number++) warn(run, number);
  const { lines } = stream.writer.take();
  await api.push({ lines, marks: [] });
  await api.release();
  await waitFor(run, "the work", async () => (await api.progress()).confirmed >= stream.writer.written());
  await waitUntilIdle(run);
  return async () => NOTICES - (await api.progress()).sent + sent;
}

/** An admin warns a member; the group gets a notice. */
function warn({ stream: { writer } }: BenchRun, number: number): void {
  const [chat, from] = [chatId(number % CHATS), person(600_000_000 + number)];
  const { id } = writer.say({ chat, from, text: "hello" });
  writer.say({ chat, from: ADMIN, text: "/warn", to: { id, from } });
}

function rowOf(rounds: readonly NoticeRound[], pace: number): Row {
  const { own, base, ratio } = comparedTimes(rounds, 0.99);
  const begun = Math.min(...rounds.map(({ waiting }) => waiting[0]));
  const left = Math.min(...rounds.map(({ waiting }) => waiting[1]));
  const note = noteOf(
    `without notices ${rounded(base, 1)} ms`,
    `${rounds.reduce((sum, round) => sum + round.own.length, 0)} acts in the same ${CHATS} chats at ${pace} updates/s`,
    `at least ${begun} notices waited before, ${left} at the end`,
  );
  return ratioRow(
    `(g) ${waitingNotices.title}`,
    { value: own, unit: "ms", digits: 1 },
    { base: "without notices", ratio, goal: { is: "≤", limit: 3 }, note },
  );
}
