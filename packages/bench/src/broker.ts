// RabbitMQ for the bench: an available server, with queues of unique names, deleted afterwards.
import { randomUUID } from "node:crypto";
import amqp, { type ChannelModel } from "amqplib";

/** The address of RabbitMQ if TEST_AMQP_URL is not set. */
const LOCAL = "amqp://guest:guest@127.0.0.1:5672";

const address = (): string => process.env["TEST_AMQP_URL"] ?? LOCAL;

/** The number of queues that the bot declares (docs/scaling.md). */
const QUEUES = 64;

/** The names of the queues. */
export const queuesOf = (prefix: string): readonly string[] =>
  Array.from({ length: QUEUES }, (_, number) => `${prefix}.updates.${number}`);

/** Queues for one run. */
export interface BrokerQueues {
  /** The environment variables of the bot. */
  readonly variables: Readonly<Record<string, string>>;
  readonly drop: () => Promise<void>;
}

/** So short that a process that is frozen for eight seconds counts as gone (RabbitMQ, Heartbeats: seconds). */
const HEARTBEAT = 3;

/** Queues with a unique name. */
export function openBrokerQueues(): BrokerQueues {
  const prefix = `moderato_bench_${randomUUID().slice(0, 8)}`;
  return {
    variables: { AMQP_URL: `${address()}?heartbeat=${HEARTBEAT}`, AMQP_PREFIX: prefix },
    drop: () =>
      connected(async (model) => {
        const channel = await model.createChannel();
        for (const name of queuesOf(prefix)) await channel.deleteQueue(name);
      }),
  };
}

/** The version of RabbitMQ; undefined if none is available. */
export async function brokerVersion(): Promise<string | undefined> {
  try {
    let version: unknown;
    await connected(async ({ connection }) => {
      version = connection.serverProperties["version"];
    });
    return String(version);
  } catch {
    return undefined;
  }
}

async function connected(work: (model: ChannelModel) => Promise<void>): Promise<void> {
  const model = await amqp.connect(address(), { timeout: 3000 });
  model.on("error", () => undefined);
  try {
    await work(model);
  } finally {
    await model.close().catch(() => undefined);
  }
}
