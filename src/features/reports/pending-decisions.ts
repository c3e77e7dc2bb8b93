// Locks reports whose decision is not committed yet.

import type { Ports } from "../../kit/platform.ts";

/** The reports whose decision is not committed yet. */
export interface PendingDecisions {
  readonly has: (chatId: number, messageId: number) => boolean;
  /** Locks the report until the running unit of work ends; returns the function that unlocks it earlier. */
  readonly take: (chatId: number, messageId: number) => () => void;
}

export function createPendingDecisions({ unitOfWork }: Ports<"unitOfWork">): PendingDecisions {
  const keys = new Set<string>();
  const keyOf = (chatId: number, messageId: number): string => `${chatId} ${messageId}`;
  return {
    has: (chatId, messageId) => keys.has(keyOf(chatId, messageId)),
    take: (chatId, messageId) => {
      const key = keyOf(chatId, messageId);
      keys.add(key);
      const release = (): void => void keys.delete(key);
      unitOfWork.onCommit(release);
      unitOfWork.onRollback(release);
      return release;
    },
  };
}
