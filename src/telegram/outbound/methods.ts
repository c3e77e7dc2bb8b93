// Which lane a method of the Bot API leaves by, and which methods may be called twice.

/** The lanes, by priority. */
export const LANES = ["enforcement", "interactive", "chatter", "bulk"] as const;

export type Lane = (typeof LANES)[number];

/** How a method leaves: before all others, past all of them, or by the lane of the client that calls it. */
type Way = "enforcement" | "free" | "own";

/** The methods that the bot calls or may come to call. One that is not here leaves by its client's own lane. */
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

/** How the method leaves; undefined for one that nobody has thought about. */
export const wayOf = (method: string): Way | undefined => WAYS.get(method);

/** The lane of a call, where `own` is the lane of its client; "free" for one that waits behind nothing. */
export function laneOf(method: string, own: Lane): Lane | "free" {
  const way = wayOf(method) ?? "own";
  return way === "own" ? own : way;
}

/** What the names of methods begin with that come to the same when they are called twice. All others, such as those that send, must not be. */
const REPEATABLE =
  /^(?:get|set|edit|delete|ban|unban|restrict|promote|pin|unpin|answerCallback|approveChat|declineChat|leave|close|reopen|hide|unhide|revoke)/;

/** Whether calling the method twice comes to the same as calling it once. */
export const isRepeatable = (method: string): boolean => REPEATABLE.test(method);
