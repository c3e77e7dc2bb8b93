// Says what features reply.
import type { Stage, Voice } from "../kit/ports/voice.ts";
import { answer, type Reply } from "../kit/reply.ts";

/** Said; or the reply is the settings menu, which only the update's own context can show. */
export type Said = "said" | "menu";

export interface Replies {
  readonly say: (reply: Reply, stage: Stage) => Promise<Said>;
}

export function createReplies(voice: Voice): Replies {
  return {
    say: async (reply, stage) => {
      if (reply?.kind === "menu") return "menu";
      if (reply !== undefined) await voice.say(reply.kind === "card" ? reply : answer(reply), stage);
      return "said";
    },
  };
}
