// Anonymous admins confirm by one tap who they are; then their command runs.
import { z } from "zod";
import type { AnonymousAdmin } from "../../core/member.ts";
import { type Text, text } from "../../core/text.ts";
import { after, minutes } from "../../core/time.ts";
import { callback, wholeNumber } from "../../kit/declarations/callback.ts";
import type { Feature } from "../../kit/feature.ts";
import { feature } from "../../kit/feature-declaration.ts";
import type { Clock } from "../../kit/ports/clock.ts";
import type { StateStore } from "../../kit/ports/states.ts";
import { answer, type Reply } from "../../kit/reply.ts";
import { actorName } from "../../kit/words/actor-name.ts";
import type { ParsedCommand } from "../adapter/command-parsing.ts";
import type { ReplyResult } from "../messages/replies.ts";
import type { AnonymousAdmins } from "./anonymous-admins.ts";
import type { Caller } from "./authority.ts";

/** How long a command waits for its confirmation. */
const EXPIRES_AFTER = minutes(10);

const noSettings = z.object({});
type None = z.infer<typeof noSettings>;

export interface AdminVerification {
  /** Keeps the command and asks its sender to confirm. */
  readonly ask: (command: ParsedCommand, caller: Caller) => Promise<Reply>;
  /** The feature that the button belongs to. */
  readonly feature: Feature;
}

export interface AdminVerificationDeps {
  readonly states: StateStore;
  readonly clock: Clock;
  readonly anonymousAdmins: Pick<AnonymousAdmins, "verified">;
  /** The refusal of a command, where its sender may not use it. */
  readonly refusalFor: (command: ParsedCommand, caller: Caller) => Promise<Text | undefined>;
  /** Runs a command as that of a known user. */
  readonly run: (command: ParsedCommand, caller: Caller) => Promise<"unknown" | ReplyResult>;
}

/** A command that waits, with the title that its sender signed with. */
interface PendingCommand extends ParsedCommand {
  readonly signature?: string | undefined;
}

export function createAdminVerification({
  states,
  clock,
  anonymousAdmins,
  refusalFor,
  run,
}: AdminVerificationDeps): AdminVerification {
  const keyOf = (chatId: number, messageId: number): string => `verification:${chatId}:${messageId}`;
  const confirm = callback<None, number>({
    id: "proofs.prove",
    access: "admin",
    codec: wholeNumber,
    run: async ({ chat, actor, status, args }) => {
      const kept = await states.read(keyOf(chat.id, args));
      const anonymousAdmin: AnonymousAdmin = { title: (kept as PendingCommand | undefined)?.signature };
      const caller = { member: { ...actor, anonymousAdmin }, senderKind: "person" } as const;
      const refusal = kept === undefined ? text("access-proof-gone") : await refusalFor(kept as ParsedCommand, caller);
      if (refusal) return { toast: refusal, isAlert: true };
      const taken = await states.take(keyOf(chat.id, args));
      if (taken === undefined) return { toast: text("access-proof-gone"), isAlert: true };
      const { signature, ...command } = taken as PendingCommand;
      if (signature !== undefined) await anonymousAdmins.verified(chat.id, signature, actor);
      const routed = await run(command, caller);
      return {
        replace: text("access-proved", { user: actorName(caller.member, status) }),
        reply: routed === "menu" ? { kind: "menu" } : undefined,
      };
    },
  });
  return {
    ask: async (command, { signature }) => {
      const { message } = command.input;
      const kept: PendingCommand = { ...command, signature };
      await states.write(keyOf(message.chatId, message.id), kept, after(clock.now(), EXPIRES_AFTER));
      return answer(text("access-prove"), [[confirm.button(text("access-prove-button"), message.id)]]);
    },
    feature: feature({ id: "proofs", setup: () => ({ callbacks: [confirm] }) }).setUp({
      store: undefined,
      settingsIn: async () => ({}),
    }),
  };
}
