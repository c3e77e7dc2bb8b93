// How storage says what somebody should hear; it never logs by itself.

/** Takes events by name with their details; a logger fits. */
export interface Tell {
  readonly warn: (event: string, details: Readonly<Record<string, unknown>>) => void;
}
