// The steps of one update, from Telegram to the last reply.
import { Bot, type BotConfig, Composer, type Context } from "grammy";
import type { UserFromGetMe } from "grammy/types";
import type { ChatEvent } from "../../core/chat-event.ts";
import { type MaybePromise, mapMaybe } from "../../core/maybe-promise.ts";
import type { Clock } from "../../kit/ports/clock.ts";
import type { Inspector } from "../../moderation/inspection/inspect.ts";
import { type ParsedCommand, readCommand } from "../adapter/command-parsing.ts";
import { toEvent } from "../adapter/inbound.ts";
import { authorOf } from "../adapter/people.ts";
import { timeOf } from "../adapter/update-fields.ts";
import type { Menus } from "../menu/menus.ts";
import type { CommandRetry } from "../outbound/command-retry.ts";
import type { ChatAllowlist } from "../updates/chat-allowlist.ts";
import type { ChatChanges } from "../updates/chat-changes.ts";
import type { Caller } from "./authority.ts";
import type { CallbackDeps } from "./callbacks.ts";
import { pressButton } from "./callbacks.ts";
import type { Commands } from "./commands.ts";
import { readPayload } from "./deep-links.ts";
import type { Links } from "./links.ts";
import type { ListenerRouting } from "./listeners.ts";
import type { Questions } from "./questions.ts";

export interface BotDeps {
  readonly token: string;
  readonly me: UserFromGetMe;
  readonly client: NonNullable<BotConfig<Context>["client"]>;
  readonly clock: Clock;
  readonly changes: ChatChanges;
  readonly allowlist: ChatAllowlist;
  readonly inspector: Inspector;
  readonly commands: Commands;
  readonly callbacks: CallbackDeps;
  readonly menus: Menus;
  readonly questions: Questions;
  readonly links: Links;
  readonly listeners: ListenerRouting;
  readonly commandRetry: Pick<CommandRetry, "during">;
}

/** The bot, as other folders pass it on. */
export type TelegramBot = Bot;

export function createBot(deps: BotDeps): TelegramBot {
  const { token, me, client } = deps;
  const bot = new Bot(token, { botInfo: me, client });
  const addressed = addressedToBot(deps).middleware();
  bot.use((ctx, next) => {
    const event = toEvent(ctx.update);
    return mapMaybe(isOver(deps, ctx, event), (over) => {
      if (over) return undefined;
      if (isOrdinary(deps, ctx)) return listen(deps, event);
      return deps.commandRetry.during(timeOf(ctx.update) ?? deps.clock.now(), async () => addressed(ctx, next));
    });
  });
  return bot;
}

/** What is addressed to the bot: answers, buttons, commands. Everything else goes to the listeners. */
function addressedToBot(deps: BotDeps): Composer<Context> {
  const composer = new Composer<Context>();
  composer.chatType("private").use(deps.questions.middleware);
  composer.use(deps.menus.middleware);
  composer.on("callback_query:data", (ctx) => press(deps, ctx));
  composer.on("message", async (ctx, next) => ((await runCommand(deps, ctx)) ? undefined : next()));
  composer.use((ctx) => listen(deps, toEvent(ctx.update)));
  return composer;
}

/** Whether nothing is left to do: the update only told of a change, the bot may not work there, or the message was removed. */
const isOver = (
  { changes, allowlist, inspector, clock }: BotDeps,
  { update }: Context,
  event: ChatEvent | undefined,
): MaybePromise<boolean> =>
  mapMaybe(changes.note(update), (goesOn) => {
    if (!goesOn) return true;
    return mapMaybe(allowlist.allows(update), (allowed) => {
      if (!allowed || event === undefined) return !allowed;
      return mapMaybe(inspector.inspect(event, clock.now()), (finding) => finding === "removed");
    });
  });

/** Whether a group's update is neither a command nor a button press, as most are. Only listeners take it. */
function isOrdinary({ me }: BotDeps, { update, chat }: Context): boolean {
  const { message, callback_query: press } = update;
  if (press !== undefined || chat?.type === "private") return false;
  return message === undefined || readCommand(message, me.username) === undefined;
}

async function press({ callbacks, menus }: BotDeps, ctx: Context): Promise<void> {
  if (!ctx.callbackQuery) return;
  const said = await pressButton(callbacks, ctx.callbackQuery);
  if (said === "menu") await menus.open(ctx);
}

/** Runs the command of a message; false where there is none of this bot. */
async function runCommand(deps: BotDeps, ctx: Context): Promise<boolean> {
  if (!ctx.message) return false;
  const command = readCommand(ctx.message, deps.me.username);
  const author = authorOf(ctx.message);
  if (!command || !author) return false;
  if (await followLink(deps, ctx, { command, author })) return true;
  const routed = await deps.commands.route(command, author);
  if (routed === "menu") await deps.menus.open(ctx);
  return routed !== "unknown";
}

/** Follows a link from a group into the private chat; false where the command is none. */
async function followLink(
  { menus, questions, links }: BotDeps,
  ctx: Context,
  { command: { name, input }, author }: { readonly command: ParsedCommand; readonly author: Caller },
): Promise<boolean> {
  const destination = name === "start" && ctx.chat?.type === "private" ? readPayload(input.args) : undefined;
  if (!destination) return false;
  switch (destination.kind) {
    case "menu":
      await menus.open(ctx, destination.code, destination.page);
      break;
    case "ask":
      await questions.ask(ctx, destination.question);
      break;
    case "link": {
      const visitor = { here: input.chat, person: author.member, message: input.message };
      const followed = await links.follow(destination, visitor);
      if (followed === "menu") await menus.open(ctx);
      else if (followed !== "sent") await questions.ask(ctx, followed);
    }
  }
  return true;
}

const listen = ({ listeners }: BotDeps, event: ChatEvent | undefined): MaybePromise<void> =>
  event && listeners.notify(event);
