// The way of one update, from Telegram's words to the last reply. Reading this file is reading the bot.
import { Bot, type BotConfig, type Context } from "grammy";
import type { UserFromGetMe } from "grammy/types";
import type { Clock } from "../kit/ports/clock.ts";
import type { Inspector } from "../moderation/inspect.ts";
import type { Caller } from "./authority.ts";
import type { CallbackNeeds } from "./callbacks.ts";
import { pressButton } from "./callbacks.ts";
import type { ChatChanges } from "./chat-changes.ts";
import type { Commands } from "./commands.ts";
import { readPayload } from "./deep-links.ts";
import { toEvent } from "./inbound.ts";
import type { Links } from "./links.ts";
import type { Listening } from "./listeners.ts";
import type { Menus } from "./menu/menus.ts";
import { authorOf } from "./people.ts";
import type { Questions } from "./questions.ts";
import { readCommand, type Spoken } from "./utterance.ts";

export interface BotNeeds {
  readonly token: string;
  readonly me: UserFromGetMe;
  readonly client: NonNullable<BotConfig<Context>["client"]>;
  readonly clock: Clock;
  readonly changes: ChatChanges;
  readonly inspector: Inspector;
  readonly commands: Commands;
  readonly callbacks: CallbackNeeds;
  readonly menus: Menus;
  readonly questions: Questions;
  readonly links: Links;
  readonly listening: Listening;
}

/** The bot, as the rest of the program hands it around. */
export type TelegramBot = Bot;

export function createBot(needs: BotNeeds): TelegramBot {
  const { token, me, client } = needs;
  const bot = new Bot(token, { botInfo: me, client });
  bot.use(async (ctx, next) => ((await needs.changes.note(ctx.update)) ? next() : undefined));
  bot.use(async (ctx, next) => ((await inspect(needs, ctx)) === "removed" ? undefined : next()));
  bot.chatType("private").use(needs.questions.middleware);
  bot.use(needs.menus.middleware);
  bot.on("callback_query:data", (ctx) => press(needs, ctx));
  bot.on("message", async (ctx, next) => ((await obey(needs, ctx)) ? undefined : next()));
  bot.use((ctx) => listen(needs, ctx));
  return bot;
}

async function inspect({ inspector, clock }: BotNeeds, ctx: Context): Promise<"passed" | "removed"> {
  const event = toEvent(ctx.update);
  return event ? inspector.inspect(event, clock.now()) : "passed";
}

async function press({ callbacks, menus }: BotNeeds, ctx: Context): Promise<void> {
  if (!ctx.callbackQuery) return;
  const said = await pressButton(callbacks, ctx.callbackQuery);
  if (said === "menu") await menus.open(ctx);
}

/** Whether the message was a command of ours. */
async function obey(needs: BotNeeds, ctx: Context): Promise<boolean> {
  if (!ctx.message) return false;
  const spoken = readCommand(ctx.message, needs.me.username);
  const author = authorOf(ctx.message);
  if (!spoken || !author) return false;
  if (await travel(needs, ctx, { spoken, author })) return true;
  const routed = await needs.commands.route(spoken, author);
  if (routed === "menu") await needs.menus.open(ctx);
  return routed !== "unknown";
}

/** Follows a link that leads from a group into the private chat. */
async function travel(
  { menus, questions, links }: BotNeeds,
  ctx: Context,
  { spoken: { name, said }, author }: { readonly spoken: Spoken; readonly author: Caller },
): Promise<boolean> {
  const destination = name === "start" && ctx.chat?.type === "private" ? readPayload(said.args) : undefined;
  if (!destination) return false;
  switch (destination.kind) {
    case "menu":
      await menus.open(ctx, destination.code);
      break;
    case "ask":
      await questions.ask(ctx, destination.question);
      break;
    case "link": {
      const visitor = { here: said.chat, person: author.member, message: said.message };
      const followed = await links.follow(destination, visitor);
      if (followed === "menu") await menus.open(ctx);
      else if (followed !== "said") await questions.ask(ctx, followed);
    }
  }
  return true;
}

async function listen({ listening }: BotNeeds, ctx: Context): Promise<void> {
  const event = toEvent(ctx.update);
  if (event) await listening.hear(event);
}
