// What a feature's store reads and writes with: the one thing of storage that is handed to it.
import type { PrismaClient } from "../../generated/prisma/client.ts";
import type { Writer } from "./writer.ts";

/** Reads go to the database at once, by the client; writes become part of the running unit of work. */
export interface Statements extends Pick<Writer, "write"> {
  readonly client: PrismaClient;
  /**
   * Registers what a store remembers of chats: it forgets a chat that another process has changed, or that has become another.
   * Gives what is called after each write: once that is committed, it is forgotten here and in the other processes.
   */
  readonly remember: (memory: ChatMemory) => (chatId: number) => Promise<void>;
}

/** What is remembered of chats, and can be forgotten. */
export interface ChatMemory {
  readonly forget: (chatId: number) => void;
  readonly forgetAll: () => void;
}
