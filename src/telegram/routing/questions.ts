// Questions in private: one generic conversation that asks, reads the answer and has the feature carry it out.
import { type Conversation, type ConversationFlavor, conversations, createConversation } from "@grammyjs/conversations";
import { Composer, type Context } from "grammy";
import type { ChatHandle, MessageRef } from "../../core/chat.ts";
import type { Content } from "../../core/chat-event.ts";
import type { Member } from "../../core/member.ts";
import { type Text, text } from "../../core/text.ts";
import { after, days, type Instant, minutes } from "../../core/time.ts";
import type { Feature } from "../../kit/feature.ts";
import type { Parsed } from "../../kit/parsed.ts";
import type { ChatStore } from "../../kit/ports/chats.ts";
import type { Clock } from "../../kit/ports/clock.ts";
import type { StateStore } from "../../kit/ports/states.ts";
import type { Answered, Prompt } from "../../kit/prompt.ts";
import { answer, type Button, type Card, type Reply } from "../../kit/reply.ts";
import { contentOf } from "../adapter/content.ts";
import { attempt } from "../adapter/error-mapping.ts";
import { toChat, toMember, toMessageRef } from "../adapter/people.ts";
import { refusalOf } from "../menu/refusal.ts";
import { pageCode } from "../menu/screen.ts";
import { encodeChat } from "../menu/subject.ts";
import { type Replies, withoutCommands } from "../messages/replies.ts";
import type { Authority } from "./authority.ts";
import type { Calls } from "./calls.ts";
import type { Catalogue, Owned } from "./catalogue.ts";
import type { Destination, Question } from "./deep-links.ts";

/** How long a question waits, how often an answer may be wrong, and how long its state is kept. */
const [PATIENCE, TRIES, KEPT_FOR] = [minutes(10), 20, days(1)];

const CONVERSATION = "question";

/** Another one where the steps of the dialogue are others: what was kept of it could not be replayed. */
const DIALOGUE = "2";

type AskContext = ConversationFlavor<Context>;

export interface QuestionNeeds {
  readonly catalogue: Catalogue;
  readonly authority: Authority;
  readonly calls: Calls;
  readonly replies: Replies;
  readonly chats: ChatStore;
  readonly states: StateStore;
  readonly clock: Clock;
  /** Leads to a question again, or to the settings of a group. */
  readonly linkTo: (destination: Destination) => string;
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
    version: [DIALOGUE, ...[...catalogue.prompts.keys()].sort()].join(" "),
    getStorageKey: (ctx: Context) => (ctx.chat && ctx.from ? `question:${ctx.chat.id}:${ctx.from.id}` : undefined),
    adapter: {
      read: async (key: string) => (await states.read(key)) as never,
      write: (key: string, state: unknown) => states.write(key, state, after(clock.now(), KEPT_FOR)),
      delete: (key: string) => states.remove(key),
    },
  };
}

/** The question that is open, and what those before it have gathered. */
interface Stage {
  readonly prompt: string;
  readonly draft?: unknown;
}

/** The dialogue only asks and hears. What it says and does happens outside of it, so that a replay does nothing twice. */
function dialogueOf(needs: QuestionNeeds) {
  return async (conversation: Conversation<AskContext, Context>, ctx: Context, question: Question): Promise<void> => {
    const first: Stage = { prompt: question.prompt, draft: question.draft };
    const { chatId } = question;
    await conversation.external(() => pose(needs, ctx, { chatId, stage: first }));
    let stage: Stage | undefined = first;
    const now = (): Promise<Instant> => conversation.external(() => needs.clock.now());
    let until = after(await now(), PATIENCE);
    for (let tries = 0; tries < TRIES && stage !== undefined; tries++) {
      const open: Stage = stage;
      const { heard, said } = await nextWords(conversation);
      const isLate = (await now()) >= until;
      if (!isCancel(said) && (isLate || /^[/!]/.test(said))) {
        await conversation.external(() => interrupt(needs, ctx, { chatId, stage: open }));
        return conversation.halt({ next: true });
      }
      stage = await conversation.external(() => hear(needs, { ctx: heard, chatId, stage: open, said }));
      until = after(await now(), PATIENCE);
    }
  };
}

/** The command, or the key of a keyboard, which writes its label: it starts with the same sign in every language. */
const isCancel = (said: string): boolean => /^[/!]cancel\b/i.test(said) || said.startsWith(CANCEL_SIGN);

const CANCEL_SIGN = "✖️";

/** What is said next: a message, or a press of the button that cancels; other buttons are none of the question's. */
async function nextWords(conversation: Conversation<AskContext, Context>) {
  const heard = await conversation.waitFor(["message", "callback_query:data"]);
  const press = heard.callbackQuery;
  if (press === undefined) return { heard, said: (heard.message?.text ?? "").trim() };
  if (press.data !== CANCEL) await conversation.skip({ next: true });
  await conversation.external(() => attempt(() => heard.api.answerCallbackQuery(press.id)));
  return { heard, said: "/cancel" };
}

/** What the button under a question carries. */
const CANCEL = "questions.cancel";

/** A command ends the question, and so does time: that is said, with the way back. */
async function interrupt(needs: QuestionNeeds, ctx: Context, { chatId, stage }: Asked): Promise<void> {
  const owned = needs.catalogue.prompts.get(stage.prompt);
  const chat = await findChat(needs, chatId);
  if (!owned || !chat) return;
  const over = text("questions-interrupted", { title: chat.title });
  const url = needs.linkTo({ kind: "ask", question: { prompt: stage.prompt, chatId: chat.id } });
  if (owned.part.picks) return tell(needs, ctx, puttingAway(text("questions-closed-again", { said: over, url })));
  const again: Button = { kind: "open", label: text("questions-button-again"), url };
  return tell(needs, ctx, answer(over, stage.draft === undefined ? [[again]] : []));
}

/** The way back to the page that a group's question came from; undefined where anybody may be asked. */
function wayBack(
  { linkTo }: QuestionNeeds,
  { feature, part }: Owned<Prompt<unknown>>,
  chatId: number,
): string | undefined {
  if (part.access === "everyone") return undefined;
  const isHere = (page: Feature["pages"][number]): boolean =>
    page.controls.some((control) => control.kind === "ask" && control.prompt === part.id);
  const index = feature.pages.findIndex(isHere);
  const page = index === -1 ? undefined : pageCode(feature.id, index);
  return linkTo({ kind: "menu", code: encodeChat(chatId), page });
}

/** Somebody who sits in private with the bot. */
function sittingOf(ctx: Context): { readonly here: ChatHandle; readonly person: Member; readonly message: MessageRef } {
  if (!ctx.chat || !ctx.from) throw new Error("A question was asked outside of a chat: which update is that?");
  const message = ctx.msg ? toMessageRef(ctx.msg) : { chatId: ctx.chat.id, id: 0, topic: undefined };
  return { here: toChat(ctx.chat), person: toMember(ctx.from), message };
}

async function tell({ replies }: QuestionNeeds, ctx: Context, reply: Reply): Promise<void> {
  const { here, person } = sittingOf(ctx);
  await replies.say(reply, { chat: here, topic: undefined, asker: person });
}

interface Asked {
  readonly chatId: number;
  readonly stage: Stage;
}

async function pose(needs: QuestionNeeds, ctx: Context, { chatId, stage: { prompt, draft } }: Asked): Promise<void> {
  const owned = needs.catalogue.prompts.get(prompt);
  const chat = await findChat(needs, chatId);
  if (!owned || !chat) return tell(needs, ctx, text("questions-gone"));
  const scope = await needs.calls.scope(owned.feature, chat);
  const asked = text("questions-asked", { question: owned.part.question(scope, draft), title: chat.title });
  const cancel: Button = { kind: "press", label: text("questions-button-cancel"), data: CANCEL };
  const { picks } = owned.part;
  if (picks) return tell(needs, ctx, { ...answer(asked), picker: { pick: picks, cancel: cancel.label } });
  return tell(needs, ctx, answer(asked, [[cancel]]));
}

interface Heard {
  readonly ctx: Context;
  readonly chatId: number;
  readonly stage: Stage;
  readonly said: string;
}

/** The group under the id that it has now. */
const findChat = async ({ chats }: QuestionNeeds, chatId: number): Promise<ChatHandle | undefined> =>
  chats.find(await chats.currentId(chatId));

/** What is open after an answer; undefined at the end. Rights are asked for at every answer. */
async function hear(needs: QuestionNeeds, heard: Heard): Promise<Stage | undefined> {
  const { ctx, stage, said } = heard;
  const owned = needs.catalogue.prompts.get(stage.prompt);
  const end = async (reply: Reply): Promise<undefined> =>
    void (await tell(needs, ctx, owned ? ending(needs, owned, { reply, chatId: heard.chatId }) : reply));
  if (isCancel(said)) return end(text("questions-cancelled"));
  const chat = await findChat(needs, heard.chatId);
  if (!owned || !chat) return end(text("questions-gone"));
  const answered = await answerOf(needs, owned, { ...heard, chat });
  if (answered === undefined) return end(refusalOf(owned.part.access));
  if (!answered.ok) {
    await tell(needs, ctx, withoutCommands(answered.refusal));
    return stage;
  }
  if (answered.value.kind === "done") return end(answered.value.reply);
  const next: Stage = { prompt: `${owned.feature.id}.${answered.value.prompt}`, draft: answered.value.draft };
  await pose(needs, ctx, { chatId: chat.id, stage: next });
  return next;
}

/** The last word, with the way back: below it, or in its text where it takes a keyboard away, for then it has no buttons. */
function ending(
  needs: QuestionNeeds,
  owned: Owned<Prompt<unknown>>,
  { reply, chatId }: { readonly reply: Reply; readonly chatId: number },
): Reply {
  if (reply?.kind !== "text") return reply;
  const url = wayBack(needs, owned, chatId);
  if (owned.part.picks) return puttingAway(url === undefined ? reply : text("questions-closed", { said: reply, url }));
  const back = url === undefined ? [] : [[{ kind: "open", label: text("questions-button-back"), url } as const]];
  return answer(reply, back);
}

/** The last word takes the keyboard away that the question had brought. */
const puttingAway = (said: Text): Card => ({ ...answer(said), picker: "put-away" });

/** What the feature makes of the answer; undefined where the person may not give it any more. */
async function answerOf(
  { authority, calls }: QuestionNeeds,
  { feature, part }: Owned<Prompt<unknown>>,
  { ctx, chat, stage, said }: Heard & { readonly chat: ChatHandle },
): Promise<Parsed<Answered> | undefined> {
  const { person, message } = sittingOf(ctx);
  const judgement = await authority.judge(part.access, { member: person, hat: "person" }, chat);
  if (judgement.kind !== "allowed") return undefined;
  const { standing } = judgement;
  const call = await calls.call({ feature, chat, actor: person, standing, message, args: said, source: "prompt" });
  const content = (ctx.message && contentOf(ctx.message)) ?? NOTHING_SAID;
  return part.answer(call, { content, picked: ctx.message?.chat_shared?.chat_id, draft: stage.draft });
}

const NOTHING_SAID: Content = { text: "", html: "", links: [], media: undefined, file: undefined, forwarded: false };
