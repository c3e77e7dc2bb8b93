// Restricts the bot to groups that its owners allow, by a button in private.
import { feature } from "../../kit/feature-declaration.ts";
import { allowCallback, forbidCallback, leftChatCard } from "./callbacks.ts";

export const allowance = feature({
  id: "allowance",
  uses: ["chats", "owners"],
  setup: (deps) => ({
    callbacks: [allowCallback(deps), forbidCallback(deps)],
    leftChatCard: (chat, by) => leftChatCard(deps, chat, by),
  }),
});
