// Plain connections, for what the client cannot do, or not fast enough.
import type { Prisma } from "../../generated/prisma/client.ts";

/** What a statement gave, and how many rows it touched. */
export interface Ran {
  readonly rows: readonly Record<string, unknown>[];
  readonly count: number;
}

/** Runs one statement; ids come back as the driver gives them, to be made into numbers. */
export type Run = (sql: Pick<Prisma.Sql, "text" | "values">) => Promise<Ran>;

/** Runs SQL on one connection. */
export interface SqlSession {
  /** Runs any number of statements. */
  readonly run: (sql: string) => Promise<void>;
  /** Runs one statement with values for $1, $2, and so on. */
  readonly query: (sql: string, values: readonly unknown[]) => Promise<readonly Record<string, unknown>[]>;
}
