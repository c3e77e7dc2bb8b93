// Maps Telegram's error texts to obstacles, in one table. A text that is not in it is a fault, and thrown.
import { GrammyError, HttpError } from "grammy";
import type { Obstacle, Outcome } from "../../kit/ports/outcome.ts";
import { CallLost } from "../outbound/bot-api-fetch.ts";
import { CallDropped } from "../outbound/call.ts";

/** Parts of error descriptions as the Bot API server writes them, with their obstacles; the first match counts. */
export const ERROR_PATTERNS: readonly (readonly [RegExp, Obstacle])[] = [
  [
    /TOPIC_CLOSED|TOPIC_DELETED|TOPIC_ID_INVALID|message thread not found|not enough rights to send|no rights to send|CHAT_WRITE_FORBIDDEN|CHAT_RESTRICTED|CHAT_SEND_\w+_FORBIDDEN/i,
    "cannot-write",
  ],
  [
    /not enough rights|CHAT_ADMIN_REQUIRED|need administrator rights|have no rights|RIGHT_FORBIDDEN|must be an administrator|member list is inaccessible/i,
    "lacks-right",
  ],
  [/user is an administrator|USER_ADMIN_INVALID/i, "target-is-admin"],
  [/chat owner|chat creator|only the owner can/i, "target-is-owner"],
  [/can't restrict self|can't (?:ban|remove) (?:self|itself)/i, "target-is-bot-itself"],
  [
    /message to (?:delete|edit|pin|unpin|react|copy|forward|be replied) not found|there are no messages to copy|MESSAGE_ID_INVALID|message identifier is not specified/i,
    "already-gone",
  ],
  [/query is too old|QUERY_ID_INVALID|HIDE_REQUESTER_MISSING|USER_ALREADY_PARTICIPANT/i, "already-gone"],
  [
    /message can't be (?:deleted|edited)|MESSAGE_DELETE_FORBIDDEN|there is no (?:text|caption) in the message/i,
    "message-undeletable",
  ],
  [/message is not modified|(?:CHAT|TOPIC)_NOT_MODIFIED/i, "message-unchanged"],
  [
    /user not found|member not found|no access to the user|PARTICIPANT_ID_INVALID|USER_NOT_PARTICIPANT|invalid user_id specified|USER_ID_INVALID/i,
    "unknown-member",
  ],
  [/available (?:only )?for supergroup|available only for groups/i, "not-supergroup"],
  [
    /blocked by the user|can't initiate conversation|user is deactivated|PEER_ID_INVALID|can't send messages to (?:the )?bots?/i,
    "blocked",
  ],
  [/bot was kicked|not a member|chat not found|group chat was deleted|CHANNEL_PRIVATE|chat was upgraded/i, "no-access"],
];

/** The obstacle of a refusal by Telegram, or of a call that was dropped; undefined where the error is not known. */
export function obstacleOf(error: unknown): Obstacle | undefined {
  if (error instanceof CallDropped) return "flood-wait";
  if (!(error instanceof GrammyError)) return undefined;
  if (error.error_code === 429) return "flood-wait";
  if (error.error_code >= 500) return "unavailable";
  return ERROR_PATTERNS.find(([pattern]) => pattern.test(error.description))?.[1];
}

/** The id of the supergroup that a basic group has become, where Telegram refused for that (Bot API, ResponseParameters). */
export const migratedTo = (error: unknown): number | undefined =>
  error instanceof GrammyError ? error.parameters.migrate_to_chat_id : undefined;

/** Makes a call; a known refusal becomes an Outcome, everything else is thrown. */
export async function attempt<T>(call: () => Promise<T>): Promise<Outcome<T>> {
  try {
    return { ok: true, value: await call() };
  } catch (error) {
    const obstacle = obstacleOf(error);
    if (obstacle === undefined) throw error;
    return { ok: false, obstacle };
  }
}

/** As `attempt`, for calls that may be made twice: one that got no answer becomes an Outcome as well. */
export async function attemptRepeatable<T>(call: () => Promise<T>): Promise<Outcome<T>> {
  try {
    return await attempt(call);
  } catch (error) {
    if (error instanceof HttpError && error.error instanceof CallLost) return { ok: false, obstacle: "unavailable" };
    throw error;
  }
}
