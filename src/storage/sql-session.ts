// One plain connection, for what the client cannot do.

/** Runs SQL on one connection. */
export interface SqlSession {
  /** Runs any number of statements. */
  readonly run: (sql: string) => Promise<void>;
  /** Runs one statement with values for $1, $2, and so on. */
  readonly query: (sql: string, values: readonly unknown[]) => Promise<readonly Record<string, unknown>[]>;
}
