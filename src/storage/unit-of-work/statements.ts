// What a feature's store reads and writes with: the one thing of storage that is handed to it.
import type { PrismaClient } from "../../generated/prisma/client.ts";
import type { Writer } from "./writer.ts";

/** Reads go to the database at once, by the client; writes become part of the running unit of work. */
export interface Statements extends Pick<Writer, "write"> {
  readonly client: PrismaClient;
}
