// RabbitMQ as the bench uses it: the one at hand, with queues of a name of their own, deleted afterwards.
import { randomUUID } from "node:crypto";
import amqp, { type ChannelModel } from "amqplib";

/** Where the bench looks for RabbitMQ when TEST_AMQP_URL is not set. */
const LOCAL = "amqp://guest:guest@127.0.0.1:5672";

const address = (): string => process.env["TEST_AMQP_URL"] ?? LOCAL;

/** How many queues the bot makes (docs/scaling.md). */
const QUEUES = 64;

/** Their names. */
export const queuesOf = (prefix: string): readonly string[] =>
  Array.from({ length: QUEUES }, (_, number) => `${prefix}.updates.${number}`);

/** Queues for one run. */
export interface BrokerPlace {
  /** What a bot is started with. */
  readonly variables: Readonly<Record<string, string>>;
  readonly drop: () => Promise<void>;
}

/** So short that a process that stands still for eight seconds counts as gone (RabbitMQ, Heartbeats: seconds). */
const HEARTBEAT = 3;

/** A name for queues that nobody else uses. */
export function openBrokerPlace(): BrokerPlace {
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

/** The version of RabbitMQ; undefined where none answers. */
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
