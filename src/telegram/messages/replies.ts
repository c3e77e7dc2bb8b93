// Says what features reply.
import type { Text } from "../../core/text.ts";
import type { Stage, Voice } from "../../kit/ports/voice.ts";
import { answer, type Reply } from "../../kit/reply.ts";

/** ReplyResult; or the reply is the settings menu, which only the update's own context can show. */
export type ReplyResult = "sent" | "menu";

export interface Replies {
  readonly say: (reply: Reply, stage: Stage) => Promise<ReplyResult>;
}

export function createReplies(voice: Voice): Replies {
  return {
    say: async (reply, stage) => {
      if (reply?.kind === "menu") return "menu";
      if (reply !== undefined) await voice.say(reply.kind === "card" ? reply : answer(reply), stage);
      return "sent";
    },
  };
}

/** In private an answer is the words alone: examples lose the command that they begin with in the group. */
export const withoutCommands = (words: Text): Text => ({
  ...words,
  args: Object.fromEntries(
    Object.entries(words.args).map(([name, value]) => [
      name,
      typeof value === "string" ? value.replace(/^\/[a-z]+ (?=\S)/, "") : value,
    ]),
  ),
});
