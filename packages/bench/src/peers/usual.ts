// A peer to measure against: the usual session bot on PostgreSQL, which reads and writes a session and inserts one row for each update.
import { run, sequentialize } from "@grammyjs/runner";
import { Bot, type Context, type SessionFlavor, type StorageAdapter, session } from "grammy";
import pg from "pg";

const { BOT_TOKEN = "", BOT_API_ROOT = "", DATABASE_URL = "", COUNT = "0" } = process.env;

interface Session {
  messages: number;
}

const pool = new pg.Pool({ connectionString: DATABASE_URL, max: 10 });
await pool.query("CREATE TABLE sessions (key text PRIMARY KEY, value jsonb NOT NULL)");
await pool.query("CREATE TABLE messages (chat_id bigint, message_id bigint, author_id bigint, at timestamptz)");

const storage: StorageAdapter<Session> = {
  read: async (key) => {
    const { rows } = await pool.query<{ value: Session }>("SELECT value FROM sessions WHERE key = $1", [key]);
    return rows[0]?.value;
  },
  write: async (key, value) => {
    await pool.query("INSERT INTO sessions VALUES ($1, $2) ON CONFLICT (key) DO UPDATE SET value = excluded.value", [
      key,
      JSON.stringify(value),
    ]);
  },
  delete: async (key) => {
    await pool.query("DELETE FROM sessions WHERE key = $1", [key]);
  },
};

const bot = new Bot<Context & SessionFlavor<Session>>(BOT_TOKEN, { client: { apiRoot: BOT_API_ROOT } });
let left = Number(COUNT);
bot.use(sequentialize((ctx) => String(ctx.chat?.id)));
bot.use(async (_ctx, next) => {
  await next();
  left -= 1;
  if (left === 0) process.send?.({ done: true });
});
bot.use(session({ initial: (): Session => ({ messages: 0 }), storage }));
bot.on("message", async (ctx) => {
  ctx.session.messages += 1;
  await pool.query("INSERT INTO messages VALUES ($1, $2, $3, to_timestamp($4))", [
    ctx.chat.id,
    ctx.msg.message_id,
    ctx.from.id,
    ctx.msg.date,
  ]);
});
await bot.init();
run(bot);
