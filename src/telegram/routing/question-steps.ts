// The steps of a question in private: asking, carrying out an answer, and the way back. All of it happens outside of the dialogue.
import type { Context } from "grammy";
import type { ChatHandle, MessageRef } from "../../core/chat.ts";
import { type Content, writtenContent } from "../../core/content.ts";
import type { Member } from "../../core/member.ts";
import { type Text, text } from "../../core/text.ts";
import type { Answered, Prompt } from "../../kit/declarations/prompt.ts";
import type { Feature } from "../../kit/feature.ts";
import type { Parsed } from "../../kit/parsing/parsed.ts";
import type { ChatStore } from "../../kit/ports/chats.ts";
import { answer, type Button, type Card, type Reply } from "../../kit/reply.ts";
import { contentOf } from "../adapter/content/content.ts";
import { toChat, toMember, toMessageRef } from "../adapter/people.ts";
import { refusalOf } from "../menu/refusal.ts";
import { pageCode } from "../menu/screen.ts";
import { encodeChat } from "../menu/subject.ts";
import { type Replies, withoutCommands } from "../messages/replies.ts";
import type { Authority } from "./authority.ts";
import type { Calls } from "./calls.ts";
import type { Catalogue, Owned } from "./catalogue.ts";
import type { Destination } from "./deep-links.ts";

export interface QuestionStepDeps {
  readonly catalogue: Catalogue;
  readonly authority: Authority;
  readonly calls: Calls;
  readonly replies: Replies;
  readonly chats: ChatStore;
  /** A link to a question again, or to the settings of a group. */
  readonly linkTo: (destination: Destination) => string;
}

/** The prompt that waits for an answer, and what those before it have gathered. */
export interface OpenPrompt {
  readonly prompt: string;
  readonly draft?: unknown;
}

/** A prompt, and the group that it is about. */
interface Asked {
  readonly chatId: number;
  readonly open: OpenPrompt;
}

/** What was typed in answer to a prompt. */
interface Typed extends Asked {
  readonly ctx: Context;
  readonly typed: string;
}

/** The data of the button under a question. */
export const CANCEL = "questions.cancel";

/** The command, or the key of a keyboard, which types its label: it starts with the same sign in every language. */
export const isCancel = (typed: string): boolean => /^[/!]cancel\b/i.test(typed) || typed.startsWith(CANCEL_SIGN);

const CANCEL_SIGN = "✖️";

export async function askPrompt(
  deps: QuestionStepDeps,
  ctx: Context,
  { chatId, open: { prompt, draft } }: Asked,
): Promise<void> {
  const owned = deps.catalogue.prompts.get(prompt);
  const chat = await findChat(deps, chatId);
  if (!owned || !chat) return send(deps, ctx, text("questions-gone"));
  const scope = await deps.calls.scope(owned.feature, chat);
  const asked = text("questions-asked", { question: owned.part.question(scope, draft), title: chat.title });
  const cancel: Button = { kind: "press", label: text("questions-button-cancel"), data: CANCEL };
  const { picks } = owned.part;
  if (picks) return send(deps, ctx, { ...answer(asked), picker: { pick: picks, cancel: cancel.label } });
  return send(deps, ctx, answer(asked, [[cancel]]));
}

/** Says that a command or the time limit has ended the question, with a way back to it. */
export async function interrupt(deps: QuestionStepDeps, ctx: Context, { chatId, open }: Asked): Promise<void> {
  const owned = deps.catalogue.prompts.get(open.prompt);
  const chat = await findChat(deps, chatId);
  if (!owned || !chat) return;
  const over = text("questions-interrupted", { title: chat.title });
  const url = deps.linkTo({ kind: "ask", question: { prompt: open.prompt, chatId: chat.id } });
  if (owned.part.picks) return send(deps, ctx, removingKeyboard(text("questions-closed-again", { said: over, url })));
  const again: Button = { kind: "open", label: text("questions-button-again"), url };
  return send(deps, ctx, answer(over, open.draft === undefined ? [[again]] : []));
}

/** Carries an answer out; gives the prompt that is open after it, or undefined at the end. Rights are checked at every answer. */
export async function readAnswer(deps: QuestionStepDeps, given: Typed): Promise<OpenPrompt | undefined> {
  const { ctx, open, typed } = given;
  const owned = deps.catalogue.prompts.get(open.prompt);
  const end = async (reply: Reply): Promise<undefined> =>
    void (await send(deps, ctx, owned ? ending(deps, owned, { reply, chatId: given.chatId }) : reply));
  if (isCancel(typed)) return end(text("questions-cancelled"));
  const chat = await findChat(deps, given.chatId);
  if (!owned || !chat) return end(text("questions-gone"));
  const answered = await answerOf(deps, owned, { ...given, chat });
  if (answered === undefined) return end(refusalOf(owned.part.access));
  if (!answered.ok) {
    await send(deps, ctx, withoutCommands(answered.refusal));
    return open;
  }
  if (answered.value.kind === "done") return end(answered.value.reply);
  const next: OpenPrompt = { prompt: `${owned.feature.id}.${answered.value.prompt}`, draft: answered.value.draft };
  await askPrompt(deps, ctx, { chatId: chat.id, open: next });
  return next;
}

/** The feature's reading of the answer; undefined where the person no longer has the right to give it. */
async function answerOf(
  { authority, calls }: QuestionStepDeps,
  { feature, part }: Owned<Prompt<unknown>>,
  { ctx, chat, open, typed }: Typed & { readonly chat: ChatHandle },
): Promise<Parsed<Answered> | undefined> {
  const { person, message } = participantOf(ctx);
  const decision = await authority.check(part.access, { member: person, senderKind: "person" }, chat);
  if (decision.kind !== "allowed") return undefined;
  const { status } = decision;
  const call = await calls.call({ feature, chat, actor: person, status, message, args: typed, source: "prompt" });
  const content = (ctx.message && contentOf(ctx.message)) ?? EMPTY;
  return part.answer(call, { content, picked: ctx.message?.chat_shared?.chat_id, draft: open.draft });
}

const EMPTY: Content = writtenContent("");

/** The last reply with a way back: a button, or a link in its text where it takes a keyboard away and so can have no buttons. */
function ending(
  deps: QuestionStepDeps,
  owned: Owned<Prompt<unknown>>,
  { reply, chatId }: { readonly reply: Reply; readonly chatId: number },
): Reply {
  if (reply?.kind !== "text") return reply;
  const url = backLink(deps, owned, chatId);
  if (owned.part.picks)
    return removingKeyboard(url === undefined ? reply : text("questions-closed", { said: reply, url }));
  const back = url === undefined ? [] : [[{ kind: "open", label: text("questions-button-back"), url } as const]];
  return answer(reply, back);
}

/** A last reply that takes away the keyboard which the question had brought. */
const removingKeyboard = (reply: Text): Card => ({ ...answer(reply), picker: "put-away" });

/** A link to the page from which a group's question came; undefined where everyone may be asked. */
function backLink(
  { linkTo }: QuestionStepDeps,
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

/** The group under its present id. */
const findChat = async ({ chats }: QuestionStepDeps, chatId: number): Promise<ChatHandle | undefined> =>
  chats.find(await chats.currentId(chatId));

/** The person who is asked, and their private chat. */
function participantOf(ctx: Context): {
  readonly here: ChatHandle;
  readonly person: Member;
  readonly message: MessageRef;
} {
  if (!ctx.chat || !ctx.from) throw new Error("A question was asked outside of a chat: which update is that?");
  const message = ctx.msg ? toMessageRef(ctx.msg) : { chatId: ctx.chat.id, id: 0, topic: undefined };
  return { here: toChat(ctx.chat), person: toMember(ctx.from), message };
}

async function send({ replies }: QuestionStepDeps, ctx: Context, reply: Reply): Promise<void> {
  const { here, person } = participantOf(ctx);
  await replies.say(reply, { chat: here, topic: undefined, asker: person });
}
