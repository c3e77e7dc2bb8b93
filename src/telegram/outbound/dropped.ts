// The end of a call that was never made, because it could not leave in time.

/** The call was not made: it waited too long ("stale"), or too many of its chat waited already ("crowded"). */
export class CallDropped extends Error {
  override readonly name = "CallDropped";
  readonly reason: "stale" | "crowded" | "taken";

  constructor(reason: "stale" | "crowded" | "taken") {
    super(`not sent: ${reason}`);
    this.reason = reason;
  }
}
