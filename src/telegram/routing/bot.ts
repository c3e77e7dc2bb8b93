// The way of one update, from Telegram's words to the last reply. Reading this file is reading the bot.
import { Bot, type BotConfig, Composer, type Context } from "grammy";
import type { UserFromGetMe } from "grammy/types";
import type { ChatEvent } from "../../core/chat-event.ts";
import { type MaybePromise, whenKnown } from "../../core/maybe-promise.ts";
import type { Clock } from "../../kit/ports/clock.ts";
import type { Inspector } from "../../moderation/inspect.ts";
import { readCommand, type Spoken } from "../adapter/command-parsing.ts";
import { toEvent } from "../adapter/inbound.ts";
import { authorOf } from "../adapter/people.ts";
import type { Menus } from "../menu/menus.ts";
import type { CommandRetry } from "../outbound/command-retry.ts";
import type { Admission } from "../updates/chat-allowlist.ts";
import type { ChatChanges } from "../updates/chat-changes.ts";
import { happened } from "../updates/journal.ts";
import type { Caller } from "./authority.ts";
import type { CallbackNeeds } from "./callbacks.ts";
import { pressButton } from "./callbacks.ts";
import type { Commands } from "./commands.ts";
import { readPayload } from "./deep-links.ts";
import type { Links } from "./links.ts";
import type { Listening } from "./listeners.ts";
import type { Questions } from "./questions.ts";

export interface BotNeeds {
  readonly token: string;
  readonly me: UserFromGetMe;
  readonly client: NonNullable<BotConfig<Context>["client"]>;
  readonly clock: Clock;
  readonly changes: ChatChanges;
  readonly admission: Admission;
  readonly inspector: Inspector;
  readonly commands: Commands;
  readonly callbacks: CallbackNeeds;
  readonly menus: Menus;
  readonly questions: Questions;
  readonly links: Links;
  readonly listening: Listening;
  readonly commandRetry: Pick<CommandRetry, "during">;
}

/** The bot, as the rest of the program hands it around. */
export type TelegramBot = Bot;

export function createBot(needs: BotNeeds): TelegramBot {
  const { token, me, client } = needs;
  const bot = new Bot(token, { botInfo: me, client });
  const addressed = addressedToBot(needs).middleware();
  bot.use((ctx, next) => {
    const event = toEvent(ctx.update);
    return whenKnown(isOver(needs, ctx, event), (over) => {
      if (over) return undefined;
      if (isTalk(needs, ctx)) return listen(needs, event);
      return needs.commandRetry.during(happened(ctx.update) ?? needs.clock.now(), async () => addressed(ctx, next));
    });
  });
  return bot;
}

/** What somebody says to the bot: answers, buttons, commands. Whatever is left over is for the listeners. */
function addressedToBot(needs: BotNeeds): Composer<Context> {
  const composer = new Composer<Context>();
  composer.chatType("private").use(needs.questions.middleware);
  composer.use(needs.menus.middleware);
  composer.on("callback_query:data", (ctx) => press(needs, ctx));
  composer.on("message", async (ctx, next) => ((await obey(needs, ctx)) ? undefined : next()));
  composer.use((ctx) => listen(needs, toEvent(ctx.update)));
  return composer;
}

/** Whether nothing is left to do: the update only told of a change, the bot may not work there, or the message is gone. */
const isOver = (
  { changes, admission, inspector, clock }: BotNeeds,
  { update }: Context,
  event: ChatEvent | undefined,
): MaybePromise<boolean> =>
  whenKnown(changes.note(update), (goesOn) => {
    if (!goesOn) return true;
    return whenKnown(admission.admits(update), (admitted) => {
      if (!admitted || event === undefined) return !admitted;
      return whenKnown(inspector.inspect(event, clock.now()), (finding) => finding === "removed");
    });
  });

/** What happens in a group and is neither a command nor a press of a button: by far the most. Only listeners care. */
function isTalk({ me }: BotNeeds, { update, chat }: Context): boolean {
  const { message, callback_query: press } = update;
  if (press !== undefined || chat?.type === "private") return false;
  return message === undefined || readCommand(message, me.username) === undefined;
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
      await menus.open(ctx, destination.code, destination.page);
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

const listen = ({ listening }: BotNeeds, event: ChatEvent | undefined): MaybePromise<void> =>
  event && listening.hear(event);
