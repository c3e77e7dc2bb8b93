// Admins who write under a hat prove by one tap who they are; then their command is carried out.
import { z } from "zod";
import type { Mask } from "../core/member.ts";
import { type Text, text } from "../core/text.ts";
import { after, minutes } from "../core/time.ts";
import { actorName } from "../kit/actor-name.ts";
import { callback, wholeNumber } from "../kit/callback.ts";
import type { Feature } from "../kit/feature.ts";
import { feature } from "../kit/feature-declaration.ts";
import type { Clock } from "../kit/ports/clock.ts";
import type { StateStore } from "../kit/ports/states.ts";
import { answer, type Reply } from "../kit/reply.ts";
import type { Caller } from "./authority.ts";
import type { Masks } from "./masks.ts";
import type { Said } from "./replies.ts";
import type { Spoken } from "./utterance.ts";

/** How long a command waits for its proof. */
const PATIENCE = minutes(10);

const noSettings = z.object({});
type None = z.infer<typeof noSettings>;

export interface Proofs {
  /** Keeps the command and asks who gave it. */
  readonly ask: (spoken: Spoken, caller: Caller) => Promise<Reply>;
  /** The feature whose button proves. */
  readonly feature: Feature;
}

export interface ProofNeeds {
  readonly states: StateStore;
  readonly clock: Clock;
  readonly masks: Pick<Masks, "proved">;
  /** Why somebody may not give a command, if they may not. */
  readonly objection: (spoken: Spoken, caller: Caller) => Promise<Text | undefined>;
  /** Carries a command out as somebody's own. */
  readonly carryOut: (spoken: Spoken, caller: Caller) => Promise<"unknown" | Said>;
}

/** A command that waits, with the title under which it was given. */
interface Kept extends Spoken {
  readonly signature?: string | undefined;
}

export function createProofs({ states, clock, masks, objection, carryOut }: ProofNeeds): Proofs {
  const keyOf = (chatId: number, messageId: number): string => `proof:${chatId}:${messageId}`;
  const prove = callback<None, number>({
    id: "proofs.prove",
    access: "admin",
    codec: wholeNumber,
    run: async ({ chat, actor, standing, args }) => {
      const kept = await states.read(keyOf(chat.id, args));
      const mask: Mask = { title: (kept as Kept | undefined)?.signature };
      const caller = { member: { ...actor, mask }, hat: "person" } as const;
      const refusal = kept === undefined ? text("access-proof-gone") : await objection(kept as Spoken, caller);
      if (refusal) return { toast: refusal, isAlert: true };
      const taken = await states.take(keyOf(chat.id, args));
      if (taken === undefined) return { toast: text("access-proof-gone"), isAlert: true };
      const { signature, ...spoken } = taken as Kept;
      if (signature !== undefined) await masks.proved(chat.id, signature, actor);
      const routed = await carryOut(spoken, caller);
      return {
        replace: text("access-proved", { user: actorName(caller.member, standing) }),
        reply: routed === "menu" ? { kind: "menu" } : undefined,
      };
    },
  });
  return {
    ask: async (spoken, { signature }) => {
      const { message } = spoken.said;
      const kept: Kept = { ...spoken, signature };
      await states.write(keyOf(message.chatId, message.id), kept, after(clock.now(), PATIENCE));
      return answer(text("access-prove"), [[prove.button(text("access-prove-button"), message.id)]]);
    },
    feature: feature({ id: "proofs", setup: () => ({ callbacks: [prove] }) }).setUp({
      store: undefined,
      settingsIn: async () => ({}),
    }),
  };
}
