// What became of something that was asked of Telegram.

/** Why Telegram said no, in our words; telegram/adapter/error-mapping.ts reads them from its error texts. */
export type Obstacle =
  | "lacks-right"
  | "target-is-admin"
  | "target-is-owner"
  | "target-is-bot-itself"
  | "already-gone"
  | "unknown-member"
  | "message-unchanged"
  | "message-undeletable"
  | "not-supergroup"
  | "blocked"
  | "no-access"
  | "cannot-write"
  | "flood-wait"
  | "unavailable";

/** Whether waiting helps: Telegram is busy or ill, and said nothing against the act itself. */
export const isPassing = (obstacle: Obstacle): boolean => obstacle === "flood-wait" || obstacle === "unavailable";

/** Done, with what it gave; or not, with the reason. Faults that nobody planned for are thrown instead. */
export type Outcome<T = undefined> =
  | { readonly ok: true; readonly value: T }
  | { readonly ok: false; readonly obstacle: Obstacle };
