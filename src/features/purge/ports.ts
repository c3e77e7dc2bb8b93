// What purging between two marks needs to be kept.

export interface PurgeMarkStore {
  /** Remembers the first message of an admin's range, in place of an earlier mark. */
  readonly set: (chatId: number, adminId: number, messageId: number) => Promise<void>;
  /** Gives the mark and forgets it. */
  readonly take: (chatId: number, adminId: number) => Promise<number | undefined>;
}
