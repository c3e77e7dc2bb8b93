// Latency until the first act: in a steady stream, behind waiting notices, beside a raid.
import { chatsOf, flood, mixed } from "../load/traffic.ts";
import { chatId, person } from "../load/update-writer.ts";
import { percentile } from "../percentile.ts";
import { ADMIN } from "../server/accounts.ts";
import type { Reaction } from "../server/effects.ts";
import type { BenchCase } from "./bench-case.ts";
import { type BenchRun, waitFor, waitUntilIdle, withBenchRun } from "./bench-run.ts";
import { figureRow } from "./goal.ts";
import { type Row, rounded } from "./row.ts";

/** Hands out the written updates at a pace; returns the reactions to the expected acts once all are there. */
async function actsAtPace(run: BenchRun, perSecond: number): Promise<readonly Reaction[]> {
  const { api, stream } = run;
  const batch = stream.writer.take();
  const wanted = (await api.progress()).reactions + batch.marks.length;
  await api.push(batch);
  await api.pace(perSecond);
  await waitFor(run, "the work", async () => (await api.progress()).reactions >= wanted);
  await api.pace(0);
  const marked = new Set(batch.marks.map(({ update }) => update));
  return (await api.report()).reactions.filter(({ update }) => marked.has(update));
}

const share = (times: readonly number[], part: number): number => percentile(times, part) ?? Number.NaN;

const judged = (what: string, value: number, { limit, note }: { readonly limit: number; readonly note: string }): Row =>
  figureRow(what, { value, unit: "ms", digits: 1 }, { goal: { is: "<", limit }, note });

const steady: BenchCase = {
  letters: ["f"],
  title: "hand-out to first act, 200 chats, 1,000 updates/s, 10 % spam",
  needsPostgresql: true,
  measure: ({ storages, isQuick }) =>
    withBenchRun({ storages, engine: "postgresql", chats: 200, members: 50 }, async (run) => {
      mixed(run.stream, isQuick ? 5000 : 30_000);
      const times = (await actsAtPace(run, 1000)).map(({ sinceHandOut }) => sinceHandOut);
      const note = `${times.length} acts, slowest ${rounded(share(times, 1), 1)} ms`;
      return [
        judged(`(f) ${steady.title}: median`, share(times, 0.5), { limit: 3, note }),
        judged(`(f) ${steady.title}: p99`, share(times, 0.99), { limit: 25, note: "" }),
      ];
    }),
};

/** The groups that share the notices, with more notices than each may be sent in a minute. */
const [NOTICE_CHATS, NOTICES] = [5, 700];

const behindNotices: BenchCase = {
  letters: ["g"],
  title: "act while 500 notices wait: p99",
  needsPostgresql: true,
  measure: ({ storages }) =>
    withBenchRun({ storages, engine: "postgresql", chats: NOTICE_CHATS, members: 50 }, async (run) => {
      const { api, stream } = run;
      const before = (await api.progress()).sent;
      for (let number = 0; number < NOTICES; number++) warn(run, number);
      const { lines } = stream.writer.take();
      await api.push({ lines, marks: [] });
      await api.release();
      await waitFor(run, "the work", async () => (await api.progress()).confirmed >= stream.writer.written());
      await waitUntilIdle(run);
      const waiting = NOTICES - (await api.progress()).sent + before;
      for (let number = 0; number < 300; number++) flood(stream, number % NOTICE_CHATS);
      const times = (await actsAtPace(run, 90)).map(({ sinceHandOut }) => sinceHandOut);
      const gone = (await api.progress()).sent - before;
      const note = `${times.length} acts in the same ${NOTICE_CHATS} chats; ${waiting} notices had not left before, ${gone} had at the end`;
      return [judged(`(g) ${behindNotices.title}`, share(times, 0.99), { limit: 250, note })];
    }),
};

/** An admin warns a member; the group gets a notice. */
function warn({ stream: { writer } }: BenchRun, number: number): void {
  const [chat, from] = [chatId(number % NOTICE_CHATS), person(600_000_000 + number)];
  const { id } = writer.say({ chat, from, text: "hello" });
  writer.say({ chat, from: ADMIN, text: "/warn", to: { id, from } });
}

/** A raid in one group, and ten quiet groups. */
const [RAIDED_CHAT, QUIET_CHATS] = [0, 10];

const besideRaid: BenchCase = {
  letters: ["h"],
  title: "quiet chat while another is raided: p99",
  needsPostgresql: true,
  measure: ({ storages, isQuick }) =>
    withBenchRun({ storages, engine: "postgresql", chats: QUIET_CHATS + 1, members: 50 }, async (run) => {
      const { api, stream } = run;
      await api.break({ faults: [{ kind: "latency", chat: chatId(RAIDED_CHAT), between: [20, 20] }], seed: 1 });
      const rounds = isQuick ? 20 : 60;
      for (let round = 0; round < rounds; round++) {
        for (let raider = 0; raider < 33; raider++) flood(stream, RAIDED_CHAT);
        flood(stream, 1 + (round % QUIET_CHATS));
      }
      const quiet = new Set(chatsOf(stream).slice(1));
      const batch = stream.writer.take();
      const marks = batch.marks.filter(({ chat }) => quiet.has(chat));
      const reactions = await reactionsAtPace(run, { lines: batch.lines, marks }, 1000);
      return rowsOf(reactions, `raid of ${rounds * 33} floods at 1,000 updates/s, each call there takes 20 ms`);
    }),
};

async function reactionsAtPace(run: BenchRun, batch: Parameters<BenchRun["api"]["push"]>[0], perSecond: number) {
  const { api } = run;
  const before = (await api.report()).reactions.length;
  await api.push(batch);
  await api.pace(perSecond);
  await waitFor(run, "the work", async () => (await api.progress()).reactions >= before + batch.marks.length);
  await api.pace(0);
  return (await api.report()).reactions.slice(before);
}

function rowsOf(reactions: readonly Reaction[], note: string): readonly Row[] {
  const times = reactions.map(({ sinceRelease }) => sinceRelease);
  return [judged(`(h) ${besideRaid.title}`, share(times, 0.99), { limit: 100, note })];
}

export const latency: readonly BenchCase[] = [steady, behindNotices, besideRaid];
