// Routes commands: who may, can the bot, what was meant, what is answered.
import type { ChatHandle, MessageRef } from "../../core/chat.ts";
import { isGroup } from "../../core/chat.ts";
import type { Member, Standing } from "../../core/member.ts";
import { type Text, text } from "../../core/text.ts";
import type { Command } from "../../kit/command.ts";
import type { Directory } from "../../kit/ports/directory.ts";
import type { Gateway } from "../../kit/ports/gateway.ts";
import type { Stage } from "../../kit/ports/voice.ts";
import type { Reply } from "../../kit/reply.ts";
import type { Utterance } from "../../kit/scope.ts";
import type { Spoken } from "../adapter/command-parsing.ts";
import type { Replies, Said } from "../messages/replies.ts";
import type { Proofs } from "./admin-verification.ts";
import type { Authority, Caller } from "./authority.ts";
import type { Calls } from "./calls.ts";
import type { Catalogue, Owned } from "./catalogue.ts";
import type { Gates } from "./gates.ts";

export interface CommandNeeds {
  readonly catalogue: Catalogue;
  readonly authority: Authority;
  readonly calls: Calls;
  readonly directory: Directory;
  readonly gateway: Gateway;
  readonly replies: Replies;
  readonly proofs: Proofs;
  readonly gates: Gates;
}

export interface Commands {
  /** Carries the command out and answers. */
  readonly route: (spoken: Spoken, caller: Caller) => Promise<"unknown" | Said>;
  /** Why somebody may not give the command here and now, if they may not. */
  readonly objection: (spoken: Spoken, caller: Caller) => Promise<Text | undefined>;
}

export function createCommands(needs: CommandNeeds): Commands {
  return {
    route: async (spoken, caller) => {
      const owned = needs.catalogue.commands.get(spoken.name);
      if (!owned) return isGroup(spoken.said.chat) ? "unknown" : tellUnknown(needs, spoken, caller);
      const { isRefused, isErased = false } = await needs.gates.treat(owned.part, caller, spoken.said.chat);
      if (isErased) await erase(needs.gateway, spoken.said.message);
      return isRefused ? "said" : obey(needs, owned, { spoken, caller, isErased });
    },
    objection: async (spoken, caller) => {
      const owned = needs.catalogue.commands.get(spoken.name);
      const admission = owned && (await admit(needs, owned.part, { spoken, caller }));
      if (!admission || "standing" in admission) return undefined;
      return admission.reply?.kind === "text" ? admission.reply : text("access-unverified");
    },
  };
}

/** In a group the command may be another bot's; in private there is nobody else. */
const tellUnknown = ({ replies }: CommandNeeds, { name, said }: Spoken, { member }: Caller): Promise<Said> =>
  replies.say(text("access-unknown-command", { name }), { chat: said.chat, topic: undefined, asker: member });

interface Order {
  readonly spoken: Spoken;
  readonly caller: Caller;
  /** The command's message is gone. */
  readonly isErased: boolean;
}

async function obey(
  needs: CommandNeeds,
  owned: Owned<Command<unknown>>,
  { spoken, caller, isErased }: Order,
): Promise<Said> {
  const { said } = spoken;
  const admission = await admit(needs, owned.part, { spoken, caller });
  if ("standing" in admission) {
    const routed = await carryOut(needs, owned, { said, ...admission, isErased });
    if (routed !== "menu" || caller.hat === "person") return routed;
    return askForPerson(needs, { spoken, caller });
  }
  const { chat, message } = said;
  const about = isErased ? undefined : message;
  return needs.replies.say(admission.reply, { chat, topic: message.topic, about, asker: admission.asker });
}

/** A menu is opened for a person, whose rights count at every tap: who writes under a hat shows by one who they are. */
async function askForPerson(
  { proofs, replies }: CommandNeeds,
  { spoken, caller }: Pick<Order, "spoken" | "caller">,
): Promise<Said> {
  const { chat, message } = spoken.said;
  return replies.say(await proofs.ask(spoken, caller), {
    chat,
    topic: message.topic,
    about: message,
    asker: caller.member,
  });
}

/** Who may use the command, and as what; or what is said instead, and to whom. */
type Admission =
  | { readonly actor: Member; readonly standing: Standing }
  | { readonly reply: Reply; readonly asker: Member };

/** Whether the caller may use the command here and now; if not, what is said instead. */
async function admit(
  { authority, proofs }: CommandNeeds,
  command: Command<unknown>,
  { spoken, caller }: { readonly spoken: Spoken; readonly caller: Caller },
): Promise<Admission> {
  const { chat } = spoken.said;
  const misplaced = misplacement(command, chat);
  if (misplaced) return { reply: misplaced, asker: caller.member };
  const judgement = await authority.judge(command.access, caller, chat);
  if (judgement.kind === "unproven") return { reply: await proofs.ask(spoken, caller), asker: caller.member };
  const { actor } = judgement;
  return judgement.kind === "refused"
    ? { reply: judgement.refusal, asker: actor }
    : { actor, standing: judgement.standing };
}

function misplacement({ place }: Command<unknown>, chat: ChatHandle): Text | undefined {
  if (place === "group" && !isGroup(chat)) return text("access-group-only");
  if (place === "private" && isGroup(chat)) return text("access-private-only");
  return undefined;
}

interface Use {
  readonly said: Utterance;
  readonly actor: Member;
  readonly standing: Standing;
  readonly isErased: boolean;
}

async function carryOut(needs: CommandNeeds, owned: Owned<Command<unknown>>, use: Use): Promise<Said> {
  const { chat, message } = use.said;
  const shortcoming = await needs.authority.shortcoming(owned.part.needs ?? [], chat);
  if (owned.part.silent && !use.isErased) await erase(needs.gateway, message);
  const about = owned.part.silent || use.isErased ? undefined : message;
  const stage = { chat, topic: message.topic, asker: use.actor, about };
  const reply =
    shortcoming ?? (await invoke(needs, owned, use).catch((fault) => apologise(needs.replies, stage, fault)));
  return needs.replies.say(reply, stage);
}

/** A fault goes to the log, but not before the caller knows of it. */
async function apologise(replies: Replies, stage: Stage, fault: unknown): Promise<never> {
  await replies.say(text("access-fault"), stage).catch(() => undefined);
  throw fault;
}

async function invoke(needs: CommandNeeds, { feature, part }: Owned<Command<unknown>>, use: Use): Promise<Reply> {
  const { said, actor, standing } = use;
  const { chat, message, repliedTo, args, sentAt } = said;
  const call = await needs.calls.call({
    feature,
    chat,
    actor,
    standing,
    message,
    repliedTo,
    args,
    sentAt,
    source: "command",
  });
  return part.invoke(said, call, needs.directory);
}

const erase = (gateway: Gateway, { chatId, id }: MessageRef): Promise<unknown> => gateway.remove(chatId, [id]);
