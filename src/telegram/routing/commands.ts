// Routes commands: gates, access, the bot's rights, arguments, reply.
import type { ChatHandle, MessageRef } from "../../core/chat.ts";
import { isGroup } from "../../core/chat.ts";
import type { Member, MemberStatus } from "../../core/member.ts";
import { type Text, text } from "../../core/text.ts";
import type { Command } from "../../kit/declarations/command.ts";
import type { Gateway } from "../../kit/ports/gateway.ts";
import type { ReplyTarget } from "../../kit/ports/messenger.ts";
import type { Directory } from "../../kit/ports/people/directory.ts";
import type { Reply } from "../../kit/reply.ts";
import type { CommandInput } from "../../kit/scope.ts";
import type { ParsedCommand } from "../adapter/command-parsing.ts";
import type { Replies, ReplyResult } from "../messages/replies.ts";
import type { AdminVerification } from "./admin-verification.ts";
import type { Authority, Caller } from "./authority.ts";
import type { Calls } from "./calls.ts";
import type { Catalogue, Owned } from "./catalogue.ts";
import type { Gates } from "./gates.ts";

export interface CommandDeps {
  readonly catalogue: Catalogue;
  readonly authority: Authority;
  readonly calls: Calls;
  readonly directory: Directory;
  readonly gateway: Gateway;
  readonly replies: Replies;
  readonly verification: AdminVerification;
  readonly gates: Gates;
}

export interface Commands {
  /** Runs the command and replies. */
  readonly route: (command: ParsedCommand, caller: Caller) => Promise<"unknown" | ReplyResult>;
  /** The refusal of a command here and now, where its sender may not use it. */
  readonly refusalFor: (command: ParsedCommand, caller: Caller) => Promise<Text | undefined>;
}

export function createCommands(deps: CommandDeps): Commands {
  return {
    route: async (command, caller) => {
      const owned = deps.catalogue.commands.get(command.name);
      if (!owned) return isGroup(command.input.chat) ? "unknown" : tellUnknown(deps, command, caller);
      const { isRefused, isErased = false } = await deps.gates.decide(owned.part, caller, command.input.chat);
      if (isErased) await erase(deps.gateway, command.input.message);
      return isRefused ? "sent" : runCommand(deps, owned, { command, caller, isErased });
    },
    refusalFor: async (command, caller) => {
      const owned = deps.catalogue.commands.get(command.name);
      const access = owned && (await checkAccess(deps, owned.part, { command, caller }));
      if (!access || "status" in access) return undefined;
      return access.reply?.kind === "text" ? access.reply : text("access-unverified");
    },
  };
}

/** In a group an unknown command may be another bot's; in private it is answered. */
const tellUnknown = (
  { replies }: CommandDeps,
  { name, input }: ParsedCommand,
  { member }: Caller,
): Promise<ReplyResult> =>
  replies.say(text("access-unknown-command", { name }), { chat: input.chat, topic: undefined, asker: member });

interface CommandRun {
  readonly command: ParsedCommand;
  readonly caller: Caller;
  /** The command's message was deleted. */
  readonly isErased: boolean;
}

async function runCommand(
  deps: CommandDeps,
  owned: Owned<Command<unknown>>,
  { command, caller, isErased }: CommandRun,
): Promise<ReplyResult> {
  const { input } = command;
  const access = await checkAccess(deps, owned.part, { command, caller });
  if ("status" in access) {
    const routed = await execute(deps, owned, { input, ...access, isErased });
    if (routed !== "menu" || caller.senderKind === "person") return routed;
    return askWho(deps, { command, caller });
  }
  const { chat, message } = input;
  const about = isErased ? undefined : message;
  return deps.replies.say(access.reply, { chat, topic: message.topic, about, asker: access.asker });
}

/** A menu needs a person, whose rights are checked at every tap: an anonymous admin confirms who they are first. */
async function askWho(
  { verification, replies }: CommandDeps,
  { command, caller }: Pick<CommandRun, "command" | "caller">,
): Promise<ReplyResult> {
  const { chat, message } = command.input;
  return replies.say(await verification.ask(command, caller), {
    chat,
    topic: message.topic,
    about: message,
    asker: caller.member,
  });
}

/** The user and their status, or the reply in place of the command. */
type AccessCheck =
  | { readonly actor: Member; readonly status: MemberStatus }
  | { readonly reply: Reply; readonly asker: Member };

/** Checks whether the caller may use the command here and now. */
async function checkAccess(
  { authority, verification }: CommandDeps,
  { place, access }: Command<unknown>,
  { command, caller }: { readonly command: ParsedCommand; readonly caller: Caller },
): Promise<AccessCheck> {
  const { chat } = command.input;
  const misplaced = misplacement(place, chat);
  if (misplaced) return { reply: misplaced, asker: caller.member };
  const decision = await authority.check(access, caller, chat);
  if (decision.kind === "unproven") return { reply: await verification.ask(command, caller), asker: caller.member };
  const { actor } = decision;
  return decision.kind === "refused" ? { reply: decision.refusal, asker: actor } : { actor, status: decision.status };
}

function misplacement(place: Command<unknown>["place"], chat: ChatHandle): Text | undefined {
  if (place === "group" && !isGroup(chat)) return text("access-group-only");
  if (place === "private" && isGroup(chat)) return text("access-private-only");
  return undefined;
}

interface Invocation {
  readonly input: CommandInput;
  readonly actor: Member;
  readonly status: MemberStatus;
  readonly isErased: boolean;
}

async function execute(deps: CommandDeps, owned: Owned<Command<unknown>>, use: Invocation): Promise<ReplyResult> {
  const { chat, message } = use.input;
  const missingRight = await deps.authority.missingRight(owned.part.botRights ?? [], chat);
  if (owned.part.silent && !use.isErased) await erase(deps.gateway, message);
  const about = owned.part.silent || use.isErased ? undefined : message;
  const stage = { chat, topic: message.topic, asker: use.actor, about };
  const reply =
    missingRight ?? (await invoke(deps, owned, use).catch((fault) => reportFault(deps.replies, stage, fault)));
  return deps.replies.say(reply, stage);
}

/** Tells the caller of a fault before it is thrown on. */
async function reportFault(replies: Replies, stage: ReplyTarget, fault: unknown): Promise<never> {
  await replies.say(text("access-fault"), stage).catch(() => undefined);
  throw fault;
}

async function invoke(deps: CommandDeps, { feature, part }: Owned<Command<unknown>>, use: Invocation): Promise<Reply> {
  const { input, actor, status } = use;
  const { chat, message, repliedTo, args, sentAt } = input;
  const call = await deps.calls.call({
    feature,
    chat,
    actor,
    status,
    message,
    repliedTo,
    args,
    sentAt,
    source: "command",
  });
  return part.invoke(input, call, deps.directory);
}

const erase = (gateway: Gateway, { chatId, id }: MessageRef): Promise<unknown> => gateway.remove(chatId, [id]);
