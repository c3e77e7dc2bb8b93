// The commit of state around one update.

/** Runs the work on one update and then makes what it left buffered durable. A failure of the work is thrown on. */
export interface UnitOfWork {
  readonly run: <T>(work: () => Promise<T>) => Promise<T>;
}
