// How long until the first act: in a steady stream, behind waiting notices, beside a raid.
import { chatsOf, flood, mixed } from "../load/traffic.ts";
import { chatId, person } from "../load/writer.ts";
import { median, percentile } from "../percentile.ts";
import { ADMIN } from "../server/accounts.ts";
import type { Reaction } from "../server/effects.ts";
import type { Case } from "./case.ts";
import { judged, type Row, rounded } from "./row.ts";
import { idle, onStand, reach, type Stand } from "./stand.ts";

/** Hands what was written out at a pace, and gives the reactions to its marks once they are all there. */
async function paced(stand: Stand, perSecond: number): Promise<readonly Reaction[]> {
  const { api, stream } = stand;
  const batch = stream.writer.take();
  const wanted = (await api.progress()).reactions + batch.marks.length;
  await api.push(batch);
  await api.pace(perSecond);
  await reach(stand, "the work", async () => (await api.progress()).reactions >= wanted);
  await api.pace(0);
  const marked = new Set(batch.marks.map(({ update }) => update));
  return (await api.report()).reactions.filter(({ update }) => marked.has(update));
}

const share = (times: readonly number[], part: number): number => percentile(times, part) ?? Number.NaN;

const steady: Case = {
  letter: "f",
  title: "hand-out to first act, 200 chats, 1,000 updates/s, 10 % spam",
  needsPostgresql: true,
  measure: ({ places, isQuick }) =>
    onStand({ places, engine: "postgresql", chats: 200, members: 50 }, async (stand) => {
      mixed(stand.stream, isQuick ? 5000 : 30_000);
      const times = (await paced(stand, 1000)).map(({ sinceHandOut }) => sinceHandOut);
      const note = `${times.length} acts, slowest ${rounded(share(times, 1), 1)} ms`;
      return [
        judged(`${steady.title}: median`, median(times) ?? Number.NaN, {
          goal: { most: 3, unit: "ms", digits: 1 },
          note,
        }),
        judged(`${steady.title}: p99`, share(times, 0.99), { goal: { most: 25, unit: "ms", digits: 1 } }),
      ];
    }),
};

/** So many groups share the notices, more than each may be sent in a minute. */
const [LOUD_CHATS, NOTICES] = [5, 700];

const behindNotices: Case = {
  letter: "g",
  title: "act while 500 notices wait: p99",
  needsPostgresql: true,
  measure: ({ places }) =>
    onStand({ places, engine: "postgresql", chats: LOUD_CHATS, members: 50 }, async (stand) => {
      const { api, stream } = stand;
      const before = (await api.progress()).sent;
      for (let number = 0; number < NOTICES; number++) warn(stand, number);
      const { lines } = stream.writer.take();
      await api.push({ lines, marks: [] });
      await api.release();
      await reach(stand, "the work", async () => (await api.progress()).confirmed >= stream.writer.written());
      await idle(stand);
      const waiting = NOTICES - (await api.progress()).sent + before;
      for (let number = 0; number < 300; number++) flood(stream, number % LOUD_CHATS);
      const times = (await paced(stand, 90)).map(({ sinceHandOut }) => sinceHandOut);
      const gone = (await api.progress()).sent - before;
      const note = `${times.length} acts in the same ${LOUD_CHATS} chats; ${waiting} notices had not left before, ${gone} had at the end`;
      return [judged(behindNotices.title, share(times, 0.99), { goal: { most: 250, unit: "ms", digits: 1 }, note })];
    }),
};

/** An admin warns somebody for a message: the group is told. */
function warn({ stream: { writer } }: Stand, number: number): void {
  const [chat, from] = [chatId(number % LOUD_CHATS), person(600_000_000 + number)];
  const { id } = writer.say({ chat, from, text: "hello" });
  writer.say({ chat, from: ADMIN, text: "/warn", to: { id, from } });
}

/** A raid in one group, and ten quiet ones beside it. */
const [RAIDED, QUIET] = [0, 10];

const besideRaid: Case = {
  letter: "h",
  title: "quiet chat while another is raided: p99",
  needsPostgresql: true,
  measure: ({ places, isQuick }) =>
    onStand({ places, engine: "postgresql", chats: QUIET + 1, members: 50 }, async (stand) => {
      const { api, stream } = stand;
      await api.break({ faults: [{ kind: "latency", chat: chatId(RAIDED), between: [20, 20] }], seed: 1 });
      const rounds = isQuick ? 20 : 60;
      for (let round = 0; round < rounds; round++) {
        for (let raider = 0; raider < 33; raider++) flood(stream, RAIDED);
        flood(stream, 1 + (round % QUIET));
      }
      const quiet = new Set(chatsOf(stream).slice(1));
      const batch = stream.writer.take();
      const marks = batch.marks.filter(({ chat }) => quiet.has(chat));
      const reactions = await offered(stand, { lines: batch.lines, marks }, 1000);
      return rowsOf(reactions, `raid of ${rounds * 33} floods at 1,000 updates/s, each call there takes 20 ms`);
    }),
};

async function offered(stand: Stand, batch: Parameters<Stand["api"]["push"]>[0], perSecond: number) {
  const { api } = stand;
  const before = (await api.report()).reactions.length;
  await api.push(batch);
  await api.pace(perSecond);
  await reach(stand, "the work", async () => (await api.progress()).reactions >= before + batch.marks.length);
  await api.pace(0);
  return (await api.report()).reactions.slice(before);
}

function rowsOf(reactions: readonly Reaction[], note: string): readonly Row[] {
  const times = reactions.map(({ sinceRelease }) => sinceRelease);
  return [judged(besideRaid.title, share(times, 0.99), { goal: { most: 100, unit: "ms", digits: 1 }, note })];
}

export const latency: readonly Case[] = [steady, behindNotices, besideRaid];
