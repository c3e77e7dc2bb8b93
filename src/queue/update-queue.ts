// Updates on RabbitMQ: quorum queues with a single active consumer each, so that a chat has one worker at a time.
import type { ConfirmChannel } from "amqplib";
import { withTimeout } from "../async/with-timeout.ts";
import type { Arrival } from "../kit/ports/delivery/inbox.ts";
import type { Consumer, UpdateQueue } from "../kit/ports/delivery/update-queue.ts";
import { keepConnected, type Line } from "./connection.ts";
import { createConsuming, QUEUE } from "./consuming.ts";
import { QueueAway } from "./errors.ts";
import { SLOTS, slotOf } from "./slots.ts";

export interface UpdateQueueDeps {
  /** The broker's address, with the password in it. */
  readonly url: string;
  /** What the names of the queues begin with. */
  readonly prefix: string;
  /** The broker has gone away, with the cause. */
  readonly lost: (cause: string) => void;
  /** The broker is back. */
  readonly back: () => void;
}

/** How long the broker may take to confirm, in milliseconds: one that is short of room or of its majority answers nothing. */
const CONFIRM_LIMIT = 10_000;

/** Opens the queues, making those that are missing. Throws `QueueUnreachable`. */
export async function openUpdateQueue({ url, prefix, lost, back }: UpdateQueueDeps): Promise<UpdateQueue> {
  let consumer: Consumer | undefined;
  const names = namesOf(prefix);
  const consuming = createConsuming({ names, rollCall: `${prefix}.processes` });
  const connection = await keepConnected({
    url,
    back,
    prepare: async (line) => {
      await Promise.all(names.map((name) => line.publishing.assertQueue(name, KIND)));
      if (consumer) await consuming.begin(line, consumer);
    },
    lost: (cause) => {
      consuming.end();
      consumer?.forget();
      lost(cause);
    },
  });
  const line = (): Line => {
    const present = connection.line();
    if (present === undefined) throw new QueueAway("RabbitMQ is away.");
    return present;
  };
  return {
    publish: async (arrivals) => publishAll(line().publishing, prefix, arrivals),
    consume: async (taker) => {
      consumer = taker;
      const present = connection.line();
      if (present) await consuming.begin(present, taker).catch(() => undefined);
    },
    isOpen: () => connection.line() !== undefined,
    close: async () => {
      await consuming.close();
      await connection.close();
    },
  };
}

const nameOf = (prefix: string, slot: number): string => `${prefix}.updates.${slot}`;

/** The names of all queues. */
export const namesOf = (prefix: string): readonly string[] =>
  Array.from({ length: SLOTS }, (_, slot) => nameOf(prefix, slot));

const KIND = {
  durable: true,
  arguments: { "x-queue-type": "quorum", "x-single-active-consumer": true },
};

/** A queue that is missing is made again with the next connection. In the order given: a channel publishes to a queue in order, and what a lost channel has left out is its end. */
async function publishAll(channel: ConfirmChannel, prefix: string, arrivals: readonly Arrival[]): Promise<void> {
  const returned = new Set<string>();
  const note = ({ properties }: { readonly properties: { readonly messageId?: unknown } }): void =>
    void returned.add(String(properties.messageId));
  channel.on("return", note);
  try {
    const confirmed = Promise.all(arrivals.map((arrival) => publishOne(channel, prefix, arrival)));
    if (!(await withTimeout(CONFIRM_LIMIT, confirmed))) throw new QueueAway("RabbitMQ does not confirm.");
  } finally {
    channel.off("return", note);
  }
  if (returned.size === 0) return;
  const missing = new QueueAway("A queue of RabbitMQ is missing.");
  channel.emit("error", missing);
  throw missing;
}

/** `mandatory`: without it a message to a queue that is gone would be confirmed, and nowhere. */
const publishOne = (channel: ConfirmChannel, prefix: string, { id, queue, payload }: Arrival): Promise<void> =>
  new Promise((resolve, reject) => {
    const properties = {
      persistent: true,
      mandatory: true,
      messageId: String(id),
      headers: { [QUEUE]: String(queue) },
    };
    channel.sendToQueue(nameOf(prefix, slotOf(queue)), Buffer.from(payload), properties, (error) =>
      error ? reject(new QueueAway("RabbitMQ has not confirmed.", { cause: error })) : resolve(),
    );
  });
