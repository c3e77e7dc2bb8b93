// Resident memory with a million known users.
import { query } from "../databases.ts";
import { chatId, person } from "../load/update-writer.ts";
import type { BenchCase } from "./bench-case.ts";
import { memoryOf, waitFor, waitUntilIdle, withBenchRun } from "./bench-run.ts";
import { figureRow } from "./goal.ts";
import { rounded } from "./row.ts";

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

export const memory: BenchCase = {
  letters: ["i"],
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
      const value = memoryOf(run);
      await waitUntilIdle(run);
      const note = `at the last message; ${rounded(memoryOf(run))} MiB at rest`;
      return [figureRow(`(i) ${memory.title}`, { value, unit: "MiB" }, { goal: { is: "<", limit: 400 }, note })];
    }),
};
