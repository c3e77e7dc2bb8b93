// Questions in private: one generic conversation that asks, reads the answer and has the feature carry it out.
import { type Conversation, type ConversationFlavor, conversations, createConversation } from "@grammyjs/conversations";
import { Composer, type Context } from "grammy";
import { after, days, type Instant, minutes } from "../../core/time.ts";
import type { Clock } from "../../kit/ports/clock.ts";
import type { StateStore } from "../../kit/ports/states.ts";
import { attempt } from "../adapter/error-mapping.ts";
import { flavored, storedState, unflavored } from "../adapter/grammy.ts";
import type { Question } from "./deep-links.ts";
import {
  askPrompt,
  CANCEL,
  interrupt,
  isCancel,
  type OpenPrompt,
  type QuestionStepDeps,
  readAnswer,
} from "./question-steps.ts";

/** How long a question waits for an answer, how often an answer may be wrong, and how long the state is kept. */
const [TIME_LIMIT, TRIES, KEPT_FOR] = [minutes(10), 20, days(1)];

const CONVERSATION = "question";

/** Changes with the steps of the dialogue, because a state of other steps could not be replayed. */
const DIALOGUE = "2";

type AskContext = ConversationFlavor<Context>;

export interface QuestionDeps extends QuestionStepDeps {
  readonly states: StateStore;
  readonly clock: Clock;
}

export interface Questions {
  /** For private chats: receives the answers. */
  readonly middleware: Composer<Context>;
  /** Asks a question; in a private chat only. */
  readonly ask: (ctx: Context, question: Question) => Promise<void>;
}

export function createQuestions(deps: QuestionDeps): Questions {
  const middleware = new Composer<AskContext>();
  middleware.use(conversations({ storage: storageOf(deps) }), createConversation(dialogueOf(deps), CONVERSATION));
  return {
    middleware: unflavored(middleware),
    ask: async (ctx, question) => {
      const { conversation } = flavored<AskContext>(ctx);
      await conversation.exitAll();
      await conversation.enter(CONVERSATION, question);
    },
  };
}

/** A state belongs to one person in one chat, and to one set of prompts: a bot with others starts afresh. */
function storageOf({ states, clock, catalogue }: QuestionDeps) {
  return {
    type: "key" as const,
    version: [DIALOGUE, ...[...catalogue.prompts.keys()].sort()].join(" "),
    getStorageKey: (ctx: Context) => (ctx.chat && ctx.from ? `question:${ctx.chat.id}:${ctx.from.id}` : undefined),
    adapter: {
      read: async (key: string) => storedState(await states.read(key)),
      write: (key: string, state: unknown) => states.write(key, state, after(clock.now(), KEPT_FOR)),
      delete: (key: string) => states.remove(key),
    },
  };
}

/** The dialogue itself only waits. What the bot says and does happens outside of it, so that a replay does nothing twice. */
function dialogueOf(deps: QuestionDeps) {
  return async (conversation: Conversation<AskContext, Context>, ctx: Context, question: Question): Promise<void> => {
    const first: OpenPrompt = { prompt: question.prompt, draft: question.draft };
    const { chatId } = question;
    await conversation.external(() => askPrompt(deps, ctx, { chatId, open: first }));
    let current: OpenPrompt | undefined = first;
    const now = (): Promise<Instant> => conversation.external(() => deps.clock.now());
    let until = after(await now(), TIME_LIMIT);
    for (let tries = 0; tries < TRIES && current !== undefined; tries++) {
      const open: OpenPrompt = current;
      const { ctx: next, typed } = await nextInput(conversation);
      const isLate = (await now()) >= until;
      if (!isCancel(typed) && (isLate || /^[/!]/.test(typed))) {
        await conversation.external(() => interrupt(deps, ctx, { chatId, open }));
        return conversation.halt({ next: true });
      }
      current = await conversation.external(() => readAnswer(deps, { ctx: next, chatId, open, typed }));
      until = after(await now(), TIME_LIMIT);
    }
  };
}

/** The next message, or a press of the button that cancels; presses of other buttons pass by. */
async function nextInput(conversation: Conversation<AskContext, Context>) {
  const ctx = await conversation.waitFor(["message", "callback_query:data"]);
  const press = ctx.callbackQuery;
  if (press === undefined) return { ctx, typed: (ctx.message?.text ?? "").trim() };
  if (press.data !== CANCEL) await conversation.skip({ next: true });
  await conversation.external(() => attempt(() => ctx.api.answerCallbackQuery(press.id)));
  return { ctx, typed: "/cancel" };
}
