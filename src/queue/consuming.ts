// Takes updates from all queues, and leaves to other processes what is more than this one's share of them.
import type { Channel, ConsumeMessage } from "amqplib";
import type { Consumer, Delivery } from "../kit/ports/delivery/update-queue.ts";
import type { Line } from "./connection.ts";
import { slotOf } from "./slots.ts";

export interface ConsumingDeps {
  /** The queues of the slots, in their order. */
  readonly names: readonly string[];
  /** A queue that holds nothing: as many processes there are as consumers it has. */
  readonly rollCall: string;
}

export interface Consuming {
  /** Takes from every queue, by a channel for each, so that one can be left alone. */
  readonly begin: (line: Line, consumer: Consumer) => Promise<void>;
  /** The line is gone. */
  readonly end: () => void;
  /** Leaves all queues; acknowledgements that were given before are sent. */
  readonly close: () => Promise<void>;
}

/** The header with the chat's key. */
export const QUEUE = "queue";

/** The header that counts how often a quorum queue got a message back (RabbitMQ, Quorum Queues, Poison Message Handling). */
const RETURNS = "x-delivery-count";

/** How many deliveries of one slot may be unacknowledged; times the slots it bounds what one process holds in memory. */
const PREFETCH = 100;

/** How often a process looks whether it has more than its share, in milliseconds. */
const LOOK_EVERY = 2_000;

/** A queue from which this process takes. */
interface Slot {
  readonly name: string;
  readonly number: number;
  readonly channel: Channel;
  /** It has delivered: of the processes that wait at it, this one has its turn. */
  isActive: boolean;
  /** It is about to be left: what it still delivers comes again elsewhere. */
  isLeft: boolean;
}

/**
 * A queue with a single active consumer goes to the process that asked first, so the first process would have all of them. One with more
 * than its share closes the channel of a queue, which gives the unacknowledged back in order and the turn to the next who
 * waits, and waits at its end. Nothing of the queue is in progress then, so no chat is handled by two.
 */
export function createConsuming({ names, rollCall }: ConsumingDeps): Consuming {
  let slots: Slot[] = [];
  let timer: NodeJS.Timeout | undefined;
  const end = (): void => {
    clearTimeout(timer);
    timer = undefined;
  };
  return {
    end,
    close: async () => {
      end();
      await Promise.all(slots.map(({ channel }) => channel.close().catch(ignore)));
    },
    begin: async (line, consumer) => {
      end();
      await answer(line, rollCall);
      const own = await Promise.all(names.map((name, number) => openSlot(line, { name, number }, consumer)));
      slots = own;
      const look = async (): Promise<void> => {
        const { consumerCount } = await line.publishing.checkQueue(rollCall);
        await share(line, own, { most: Math.ceil(own.length / Math.max(1, consumerCount)), consumer });
      };
      const again = (): void => {
        timer = setTimeout(() => void look().then(() => timer && again(), ignore), LOOK_EVERY).unref();
      };
      again();
    },
  };
}

const ignore = (): void => undefined;

async function openSlot(
  line: Line,
  { name, number }: Pick<Slot, "name" | "number">,
  { take }: Consumer,
): Promise<Slot> {
  const channel = await line.openChannel();
  const slot: Slot = { name, number, channel, isActive: false, isLeft: false };
  await channel.prefetch(PREFETCH);
  await channel.consume(name, (message) => {
    slot.isActive = true;
    if (message === null) channel.emit("error", new Error("The broker has ended the consumer."));
    else if (!slot.isLeft) take(toDelivery(channel, message));
  });
  return slot;
}

/** One consumer a process, on a queue that goes with the last of them: those of the slots' queues are not counted while they wait. */
async function answer(line: Line, rollCall: string): Promise<void> {
  const channel = await line.openChannel();
  await channel.assertQueue(rollCall, { durable: true, autoDelete: true });
  await channel.consume(rollCall, (message) => {
    if (message === null) channel.emit("error", new Error("The broker has ended the consumer."));
    else channel.ack(message);
  });
}

interface Share {
  /** How many slots this process should have at most. */
  readonly most: number;
  readonly consumer: Consumer;
}

/** Leaves what is more than this process's share. */
async function share(line: Line, slots: Slot[], { most, consumer }: Share): Promise<void> {
  const active = slots.filter(({ isActive }) => isActive);
  for (const slot of active.slice(most)) slots[slot.number] = await leave(line, slot, consumer);
}

async function leave(line: Line, slot: Slot, consumer: Consumer): Promise<Slot> {
  slot.isLeft = true;
  await consumer.release((queue) => slotOf(queue) === slot.number);
  await slot.channel.close();
  return openSlot(line, slot, consumer);
}

const toDelivery = (channel: Channel, message: ConsumeMessage): Delivery => ({
  id: Number(message.properties.messageId),
  queue: Number(message.properties.headers?.[QUEUE]),
  payload: message.content.toString(),
  returns: Number(message.properties.headers?.[RETURNS] ?? 0),
  acknowledge: () => acknowledge(channel, message),
});

/** A channel that is closed says so by throwing; its deliveries have gone back already. */
function acknowledge(channel: Channel, message: ConsumeMessage): void {
  try {
    channel.ack(message);
  } catch {
    // The broker has the update still, and delivers it again.
  }
}
