// A peer to measure against: grammY's runner with a handler that does nothing.
import { run } from "@grammyjs/runner";
import { Bot } from "grammy";

const { BOT_TOKEN = "", BOT_API_ROOT = "", COUNT = "0" } = process.env;

const bot = new Bot(BOT_TOKEN, { client: { apiRoot: BOT_API_ROOT } });
let left = Number(COUNT);
bot.use(() => {
  left -= 1;
  if (left === 0) process.send?.({ done: true });
});
await bot.init();
run(bot);
