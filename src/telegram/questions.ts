// Questions in private: one generic conversation that asks, reads the answer and has the feature carry it out.
import { type Conversation, type ConversationFlavor, conversations, createConversation } from "@grammyjs/conversations";
import { Composer, type Context } from "grammy";
import type { ChatHandle, MessageRef } from "../core/chat.ts";
import type { Member } from "../core/member.ts";
import { type Text, text } from "../core/text.ts";
import { after, days, minutes } from "../core/time.ts";
import type { ChatStore } from "../kit/ports/chats.ts";
import type { Clock } from "../kit/ports/clock.ts";
import type { StateStore } from "../kit/ports/states.ts";
import { answer } from "../kit/reply.ts";
import type { Authority } from "./authority.ts";
import type { Calls } from "./calls.ts";
import type { Catalogue } from "./catalogue.ts";
import { toChat, toMember, toMessageRef } from "./people.ts";
import type { Replies } from "./replies.ts";

/** How long a question waits, how often an answer may be wrong, and how long its state is kept. */
const [PATIENCE, TRIES, KEPT_FOR] = [minutes(10), 20, days(1)];

const CONVERSATION = "question";

type AskContext = ConversationFlavor<Context>;

/** Which question, about which group. It travels in the conversation's state, so it holds nothing else. */
export interface Question {
  readonly prompt: string;
  readonly chatId: number;
}

export interface QuestionNeeds {
  readonly catalogue: Catalogue;
  readonly authority: Authority;
  readonly calls: Calls;
  readonly replies: Replies;
  readonly chats: ChatStore;
  readonly states: StateStore;
  readonly clock: Clock;
}

export interface Questions {
  /** For private chats: hears the answers. */
  readonly middleware: Composer<Context>;
  /** Asks; in a private chat only. */
  readonly ask: (ctx: Context, question: Question) => Promise<void>;
}

export function createQuestions(needs: QuestionNeeds): Questions {
  const middleware = new Composer<AskContext>();
  middleware.use(conversations({ storage: storageOf(needs) }), createConversation(dialogueOf(needs), CONVERSATION));
  return {
    middleware: middleware as unknown as Composer<Context>,
    ask: async (ctx, question) => {
      const { conversation } = ctx as AskContext;
      await conversation.exitAll();
      await conversation.enter(CONVERSATION, question);
    },
  };
}

/** State belongs to one person in one chat, and to one set of prompts: a new version of the bot starts afresh. */
function storageOf({ states, clock, catalogue }: QuestionNeeds) {
  return {
    type: "key" as const,
    version: [...catalogue.prompts.keys()].sort().join(" "),
    getStorageKey: (ctx: Context) => (ctx.chat && ctx.from ? `question:${ctx.chat.id}:${ctx.from.id}` : undefined),
    adapter: {
      read: async (key: string) => (await states.read(key)) as never,
      write: (key: string, state: unknown) => states.write(key, state, after(clock.now(), KEPT_FOR)),
      delete: (key: string) => states.remove(key),
    },
  };
}

/** The dialogue only asks and hears. What it says and does happens outside of it, so that a replay does nothing twice. */
function dialogueOf(needs: QuestionNeeds) {
  return async (conversation: Conversation<AskContext, Context>, ctx: Context, question: Question): Promise<void> => {
    await conversation.external(() => pose(needs, ctx, question));
    for (let tries = 0; tries < TRIES; tries++) {
      const heard = await conversation.waitFor("message:text", { maxMilliseconds: PATIENCE });
      const said = heard.message.text.trim();
      if (/^[/!]/.test(said) && !/^[/!]cancel\b/i.test(said)) return conversation.halt({ next: true });
      const isDone = await conversation.external(() => hear(needs, { ctx: heard, question, said }));
      if (isDone) return;
    }
  };
}

/** Somebody who sits in private with the bot. */
function sittingOf(ctx: Context): { readonly here: ChatHandle; readonly person: Member; readonly message: MessageRef } {
  if (!ctx.chat || !ctx.from) throw new Error("A question was asked outside of a chat: which update is that?");
  const message = ctx.msg ? toMessageRef(ctx.msg) : { chatId: ctx.chat.id, id: 0, topic: undefined };
  return { here: toChat(ctx.chat), person: toMember(ctx.from), message };
}

async function pose({ catalogue, replies }: QuestionNeeds, ctx: Context, { prompt }: Question): Promise<void> {
  const owned = catalogue.prompts.get(prompt);
  const { here, person } = sittingOf(ctx);
  const asked = owned ? text("questions-asked", { question: text(owned.part.question) }) : text("questions-gone");
  await replies.say(answer(asked), { chat: here, topic: undefined, asker: person });
}

interface Heard {
  readonly ctx: Context;
  readonly question: Question;
  readonly said: string;
}

/** Whether the question is settled; a refused answer leaves it open. Rights are asked for at every answer. */
async function hear(needs: QuestionNeeds, { ctx, question, said }: Heard): Promise<boolean> {
  const { here, person, message } = sittingOf(ctx);
  const say = (reply: Text): Promise<unknown> =>
    needs.replies.say(reply, { chat: here, topic: undefined, asker: person });
  if (/^[/!]cancel\b/i.test(said)) return say(text("questions-cancelled")).then(() => true);
  const owned = needs.catalogue.prompts.get(question.prompt);
  const chat = await needs.chats.find(await needs.chats.currentId(question.chatId));
  if (!owned || !chat) return say(text("questions-gone")).then(() => true);
  const judgement = await needs.authority.judge(owned.part.access, { member: person, hat: "person" }, chat);
  if (judgement.kind !== "allowed") return say(text("menu-not-allowed")).then(() => true);
  const call = await needs.calls.call({
    ...{
      feature: owned.feature,
      chat,
      actor: person,
      standing: judgement.standing,
      message,
      args: said,
      source: "prompt",
    },
  });
  const answered = await owned.part.answer(call);
  await needs.replies.say(answered.ok ? answered.value : answered.refusal, {
    chat: here,
    topic: undefined,
    asker: person,
  });
  return answered.ok;
}
