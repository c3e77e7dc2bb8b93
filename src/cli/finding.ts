// What the doctor finds.

export interface Finding {
  /** A note is worth knowing and no fault. */
  readonly state: "fine" | "note" | "wrong";
  /** One sentence. */
  readonly what: string;
  /** What helps. */
  readonly remedy?: string;
}
