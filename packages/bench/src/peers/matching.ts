// A peer to measure against: grammY's runner with a bot that deletes the messages that a regular expression matches.
import { run } from "@grammyjs/runner";
import { Bot } from "grammy";
import { SPAM_PATTERN } from "../load/spam.ts";

const { BOT_TOKEN = "", BOT_API_ROOT = "", COUNT = "0" } = process.env;

const bot = new Bot(BOT_TOKEN, { client: { apiRoot: BOT_API_ROOT } });
let left = Number(COUNT);
bot.use(async (_ctx, next) => {
  await next();
  left -= 1;
  if (left === 0) process.send?.({ done: true });
});
bot.hears(SPAM_PATTERN, async (ctx) => {
  await ctx.deleteMessage();
});
await bot.init();
run(bot);
