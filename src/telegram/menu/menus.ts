// Turns screens into menus of @grammyjs/menu. Only users who are admins at that moment can press them.
import { Menu, type MenuFlavor } from "@grammyjs/menu";
import { Api, type Context, type MiddlewareFn } from "grammy";
import type { InlineKeyboardMarkup } from "grammy/types";
import { isGroup } from "../../core/chat.ts";
import { type Text, text } from "../../core/text.ts";
import type { Translator } from "../../i18n/translator.ts";
import { attempt } from "../adapter/error-mapping.ts";
import { flavored, NOT_SENT } from "../adapter/grammy.ts";
import { toChat, toMember } from "../adapter/people.ts";
import type { OutgoingMessage } from "../messages/rendering.ts";
import type { Question } from "../routing/deep-links.ts";
import type { Questions } from "../routing/questions.ts";
import { GROUPS, HOME, type Row, type Screen, type Shown, screenOfCode, type Visit } from "./screen.ts";
import { encodeChat, menuPayload, type SubjectDeps, subjectOf } from "./subject.ts";

/** The context of an update at the menu. */
export type MenuContext = Context & MenuFlavor & { visit?: Visit };

export interface MenuDeps extends SubjectDeps {
  readonly screens: readonly Screen[];
  readonly translator: Translator;
  readonly localeOf: (chatId: number) => Promise<string>;
  readonly questions: Questions;
  /** Puts a message into the outbox. */
  readonly send: (message: OutgoingMessage) => Promise<void>;
  /** A link from a group to a question in private. */
  readonly askLink: (question: Question) => string;
}

export interface Menus {
  /** Handles presses of menu buttons; passes on all other updates. */
  readonly middleware: MiddlewareFn<Context>;
  /** Sends the menu of the group, or in private the list of groups; `code` names a group in private, and `page` one of its pages. */
  readonly open: (ctx: Context, code?: string, page?: string) => Promise<void>;
}

export function createMenus(deps: MenuDeps): Menus {
  const draw = createDrawing(deps);
  const menus = new Map(deps.screens.map((screen) => [screen.id, menuOf(deps, { screen, draw })]));
  const root = menus.get(HOME);
  if (!root) throw new Error("The settings menu has no home screen: are the screens complete?");
  for (const [id, menu] of menus) if (id !== HOME) root.register(menu);
  const enter = async (ctx: MenuContext, code: string | undefined): Promise<Visit> => {
    const visit = await visitOf(deps, ctx, code);
    ctx.visit = visit;
    return visit;
  };
  return {
    middleware: async (ctx, next) => {
      const code = menuPayload(ctx.callbackQuery?.data ?? "");
      if (code === undefined) return next();
      const visit = await enter(flavored(ctx), code);
      if (isStranger(visit)) return toast(deps, ctx, { shown: text("access-admins-only"), isAlert: true });
      await root.middleware()(flavored(ctx), async () => toast(deps, ctx, { shown: text("access-button-gone") }));
    },
    open: async (ctx, code, page) => {
      const visit = await enter(flavored(ctx), code);
      const wanted = page !== undefined && menus.has(screenOfCode(page)) ? screenOfCode(page) : HOME;
      const screen = visit.subject ? wanted : GROUPS;
      await root.middleware()(flavored(ctx), async () => {
        const menu = menus.get(screen);
        const { html } = await draw(screen, visit);
        const keyboard = menu && (await drawnKeyboard(ctx, menu));
        const topic = ctx.msg?.is_topic_message ? ctx.msg.message_thread_id : undefined;
        await deps.send({
          content: { html, file: undefined, keyboard },
          address: { chatId: visit.here.id, topic },
          audience: "answer",
          isDirect: true,
          askerId: undefined,
        });
      });
    },
  };
}

/** Gives the buttons of a menu as the plugin renders them for a sent message, without sending it: the outbox does. */
async function drawnKeyboard(ctx: Context, menu: Menu<MenuContext>): Promise<InlineKeyboardMarkup | undefined> {
  let drawn: InlineKeyboardMarkup | undefined;
  const api = new Api(ctx.api.token);
  api.config.use(async (_prev, _method, payload) => {
    drawn = (payload as { readonly reply_markup?: InlineKeyboardMarkup }).reply_markup;
    return NOT_SENT;
  });
  api.config.use(...ctx.api.config.installedTransformers());
  await api.sendMessage(0, "", { reply_markup: menu });
  return drawn;
}

/** In a group the menu is for admins; in private everyone has a list of groups, perhaps an empty one. */
const isStranger = ({ here, subject }: Visit): boolean => isGroup(here) && subject === undefined;

async function visitOf(deps: MenuDeps, ctx: Context, code: string | undefined): Promise<Visit> {
  if (!ctx.chat || !ctx.from) throw new Error("A menu was used outside of a chat: which update is that?");
  return { visitor: toMember(ctx.from), here: toChat(ctx.chat), subject: await subjectOf(deps, ctx, code) };
}

type Draw = (
  screenId: string,
  visit: Visit,
) => Promise<Omit<Shown, "text"> & { readonly html: string; readonly locale: string }>;

function createDrawing({ screens, translator, localeOf }: MenuDeps): Draw {
  return async (screenId, visit) => {
    const screen = screens.find(({ id }) => id === screenId);
    if (!screen) throw new Error(`No screen ${screenId}: who leads there?`);
    const [shown, locale] = await Promise.all([screen.show(visit), localeOf(visit.subject?.chat.id ?? visit.here.id)]);
    return { html: translator.html(shown.text, locale), rows: shown.rows, columns: shown.columns, locale };
  };
}

interface Drawn {
  readonly screen: Screen;
  readonly draw: Draw;
}

function menuOf(deps: MenuDeps, { screen, draw }: Drawn): Menu<MenuContext> {
  const refresh = async (ctx: MenuContext): Promise<void> => {
    await go(ctx, draw, screen.id);
    await toast(deps, ctx, { shown: text("menu-refreshed") });
  };
  const menu = new Menu<MenuContext>(screen.id, { autoAnswer: false, onMenuOutdated: refresh });
  menu.dynamic(async (ctx, range) => {
    const visit = ctx.visit ?? (await visitOf(deps, ctx, undefined));
    const { rows, locale, columns = 1 } = await draw(screen.id, visit);
    for (const [index, { label, about, tap }] of rows.entries()) {
      const chatId = about ?? visit.subject?.chat.id;
      const payload = chatId === undefined ? "" : encodeChat(chatId);
      range.text({ text: deps.translator.plain(label, locale), payload }, (pressed) =>
        follow(deps, { ctx: pressed, draw, tap }),
      );
      if (isLineEnd(index, rows.length, columns)) range.row();
    }
  });
  return menu;
}

/** Whether a button is the last of its line; the last button of all has a line for itself. */
const isLineEnd = (index: number, count: number, columns: number): boolean =>
  index % columns === columns - 1 || index >= count - 2;

interface Pressed {
  readonly ctx: MenuContext;
  readonly draw: Draw;
  readonly tap: Row["tap"];
}

async function follow(deps: MenuDeps, { ctx, draw, tap }: Pressed): Promise<void> {
  if (!ctx.visit) return;
  const tapped = await tap(ctx.visit);
  switch (tapped.kind) {
    case "go":
      await toast(deps, ctx, { shown: tapped.toast, isAlert: tapped.isAlert === true });
      return go(ctx, draw, tapped.to);
    case "close":
      await toast(deps, ctx, {});
      return void (await attempt(() => ctx.deleteMessage()));
    case "ask":
      return ask(deps, ctx, { prompt: tapped.prompt, chatId: tapped.chat.id });
  }
}

/** Asks at once in private; in a group the press opens the private chat. */
async function ask({ questions, askLink }: MenuDeps, ctx: Context, question: Question): Promise<void> {
  if (ctx.chat?.type !== "private") {
    await attempt(() => ctx.answerCallbackQuery({ url: askLink(question) }));
    return;
  }
  await attempt(() => ctx.answerCallbackQuery());
  await questions.ask(ctx, question);
}

/** Shows a screen in place of the present one. */
async function go(ctx: MenuContext, draw: Draw, screenId: string): Promise<void> {
  if (!ctx.visit) return;
  const { html } = await draw(screenId, ctx.visit);
  ctx.menu.nav(screenId);
  await attempt(() => ctx.editMessageText(html, { parse_mode: "HTML" }));
}

async function toast(
  { translator, localeOf }: MenuDeps,
  ctx: Context,
  { shown, isAlert = false }: { readonly shown?: Text | undefined; readonly isAlert?: boolean },
): Promise<void> {
  if (!ctx.callbackQuery) return;
  const words = shown && translator.plain(shown, await localeOf(ctx.chat?.id ?? ctx.callbackQuery.from.id));
  await attempt(() => ctx.answerCallbackQuery(words === undefined ? {} : { text: words, show_alert: isAlert }));
}
