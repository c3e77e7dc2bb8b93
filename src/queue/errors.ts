// What can keep the broker from being used.

/** The broker does not answer, or refuses; the message is one sentence and never holds the password. */
export class QueueUnreachable extends Error {
  override readonly name = "QueueUnreachable";
  /** Whether waiting can help: the broker is away, or not up yet. */
  readonly mayPass: boolean;

  constructor(message: string, { mayPass }: { readonly mayPass: boolean }) {
    super(message);
    this.mayPass = mayPass;
  }
}

/** The broker is away for the moment. */
export class QueueAway extends Error {
  override readonly name = "QueueAway";
}
