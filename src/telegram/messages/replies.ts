// Sends the replies of features.
import type { Text } from "../../core/text.ts";
import type { Messenger, ReplyTarget } from "../../kit/ports/messenger.ts";
import { answer, type Reply } from "../../kit/reply.ts";

/** Sent; or the reply is the settings menu, which only the context of the update can show. */
export type ReplyResult = "sent" | "menu";

export interface Replies {
  readonly say: (reply: Reply, stage: ReplyTarget) => Promise<ReplyResult>;
}

export function createReplies(messenger: Messenger): Replies {
  return {
    say: async (reply, stage) => {
      if (reply?.kind === "menu") return "menu";
      if (reply !== undefined) await messenger.say(reply.kind === "card" ? reply : answer(reply), stage);
      return "sent";
    },
  };
}

/** In private an answer is typed without its command: examples lose the command that they begin with in the group. */
export const withoutCommands = (words: Text): Text => ({
  ...words,
  args: Object.fromEntries(
    Object.entries(words.args).map(([name, value]) => [
      name,
      typeof value === "string" ? value.replace(/^\/[a-z]+ (?=\S)/, "") : value,
    ]),
  ),
});
