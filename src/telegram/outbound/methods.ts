// The lane of each method of the Bot API, and which methods may be called twice.

/** The lanes, by priority. */
export const LANES = ["enforcement", "interactive", "chatter", "bulk"] as const;

export type Lane = (typeof LANES)[number];

/** How a method leaves: by the first lane, by none, or by that of its client. */
type Way = "enforcement" | "free" | "own";

/** The methods that the bot calls or may come to call. Others leave by the lane of their client. */
const WAYS: ReadonlyMap<string, Way> = new Map(
  Object.entries({
    enforcement: `deleteMessage deleteMessages banChatMember unbanChatMember restrictChatMember promoteChatMember
      banChatSenderChat unbanChatSenderChat setChatPermissions approveChatJoinRequest declineChatJoinRequest leaveChat
      deleteEphemeralMessage deleteMessageReaction deleteAllMessageReactions`,
    free: `answerCallbackQuery answerInlineQuery getChatMember getChatMemberCount getChatAdministrators getChat getMe
      getFile getMyCommands getUpdates getWebhookInfo setWebhook deleteWebhook setMyCommands deleteMyCommands
      setMyDefaultAdministratorRights`,
    own: `sendMessage sendPhoto sendVideo sendAnimation sendAudio sendDocument sendVoice sendVideoNote sendSticker
      sendMediaGroup sendChatAction copyMessage copyMessages forwardMessage forwardMessages editMessageText
      editMessageCaption editMessageMedia editMessageReplyMarkup editEphemeralMessageText pinChatMessage
      unpinChatMessage unpinAllChatMessages unpinAllForumTopicMessages
      unpinAllGeneralForumTopicMessages setChatAdministratorCustomTitle setMessageReaction createChatInviteLink exportChatInviteLink`,
  }).flatMap(([way, names]) => names.split(/\s+/).map((name) => [name, way as Way] as const)),
);

/** How the method leaves; undefined where the table does not name it. */
export const wayOf = (method: string): Way | undefined => WAYS.get(method);

/** The lane of a call by a client of the `own` lane; "free" where it is not scheduled. */
export function laneOf(method: string, own: Lane): Lane | "free" {
  const way = wayOf(method) ?? "own";
  return way === "own" ? own : way;
}

/** The first words of methods that may be called twice. All others, such as those that send, may not. */
const REPEATABLE =
  /^(?:get|set|edit|delete|ban|unban|restrict|promote|pin|unpin|answerCallback|approveChat|declineChat|leave|close|reopen|hide|unhide|revoke)/;

/** Whether calling the method twice comes to the same as calling it once. */
export const isRepeatable = (method: string): boolean => REPEATABLE.test(method);
