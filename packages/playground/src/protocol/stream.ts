// The stream from the server to the page: new, changed and removed entities.
import type { CallView, CaseView, LogView, VerdictView } from "./bot.ts";
import type { ChatView, MemberView, PersonaView } from "./chats.ts";
import type { MessageView } from "./messages.ts";
import type { StatusView } from "./status.ts";

/** Everything the page can show; each entity has a key of its own. */
export type Entity =
  | PersonaView
  | ChatView
  | MemberView
  | MessageView
  | CallView
  | VerdictView
  | CaseView
  | LogView
  | StatusView;

/**
 * A message of the stream `GET /stream?chat=<id>&messages=<n>`: new or changed entities, and the keys of removed ones.
 * The first one after connecting is `whole`.
 */
export interface Change {
  readonly whole: boolean;
  readonly set: readonly Entity[];
  readonly drop: readonly string[];
}
