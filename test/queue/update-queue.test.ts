// The queue between processes on a real broker: in order, to one consumer at a time, and nothing lost with a channel.
import { randomUUID } from "node:crypto";
import amqp from "amqplib";
import { afterEach, describe, expect, test, vi } from "vitest";
import type { Arrival } from "../../src/kit/ports/delivery/inbox.ts";
import type { Delivery, UpdateQueue } from "../../src/kit/ports/delivery/update-queue.ts";
import { QueueUnreachable } from "../../src/queue/errors.ts";
import { namesOf, openUpdateQueue } from "../../src/queue/update-queue.ts";

const broker = process.env["TEST_AMQP_URL"];
if (!broker) process.stdout.write("TEST_AMQP_URL is not set: the tests of the queue on RabbitMQ are skipped.\n");

const arrival = (id: number, queue = -7): Arrival => ({ id, queue, payload: `{"update_id":${id}}` });

test("a broker that is not there is told in a sentence without the password, and may come", async () => {
  const parts = { url: "amqp://bot:hush@127.0.0.1:1", prefix: "x", lost: () => undefined, back: () => undefined };
  const failure = await openUpdateQueue(parts).catch((error: unknown) => error);
  expect(failure).toBeInstanceOf(QueueUnreachable);
  expect(String(failure)).toContain("127.0.0.1:1");
  expect(String(failure)).not.toContain("hush");
  expect(failure).toMatchObject({ mayPass: true });
});

describe.skipIf(!broker)("the queue on RabbitMQ", () => {
  const prefix = `moderato_test_${randomUUID().slice(0, 8)}`;
  const opened: UpdateQueue[] = [];
  const open = async (): Promise<UpdateQueue> => {
    const parts = { url: broker ?? "", prefix, lost: () => undefined, back: () => undefined };
    const queue = await openUpdateQueue(parts);
    opened.push(queue);
    return queue;
  };
  /** Takes everything that is handed over, and acknowledges it where told to. */
  const taking = async (queue: UpdateQueue, isDone: boolean): Promise<Delivery[]> => {
    const all: Delivery[] = [];
    const take = (delivery: Delivery): void => {
      all.push(delivery);
      if (isDone) delivery.acknowledge();
    };
    await queue.consume({ take, forget: () => undefined, release: async () => undefined });
    return all;
  };
  const ids = (all: readonly Delivery[]): readonly number[] => all.map(({ id }) => id);

  afterEach(async () => {
    for (const queue of opened.splice(0)) await queue.close();
    const model = await amqp.connect(broker ?? "");
    const channel = await model.createChannel();
    for (const name of namesOf(prefix)) await channel.deleteQueue(name);
    await model.close();
  });

  test("hands over what was published, whole and in order", async () => {
    const queue = await open();
    await queue.publish(Array.from({ length: 300 }, (_, id) => arrival(id)));
    const all = await taking(queue, true);
    await vi.waitFor(() => expect(all).toHaveLength(300), 10_000);
    expect(ids(all)).toEqual(Array.from({ length: 300 }, (_, id) => id));
    expect(all[5]).toMatchObject({ id: 5, queue: -7, payload: '{"update_id":5}', returns: 0 });
  });

  test("of two consumers one has a chat; what it had not acknowledged goes to the other when it leaves, in order", async () => {
    const [first, second] = [await open(), await open()];
    const [firsts, seconds] = [await taking(first, false), await taking(second, false)];
    await first.publish([1, 2, 3].map((id) => arrival(id)));
    await vi.waitFor(() => expect(ids(firsts)).toEqual([1, 2, 3]), 10_000);
    expect(seconds).toEqual([]);
    firsts[0]?.acknowledge();
    await first.close();
    await second.publish([arrival(4)]);
    await vi.waitFor(() => expect(ids(seconds)).toEqual([2, 3, 4]), 10_000);
    expect(seconds.map(({ returns }) => returns)).toEqual([1, 1, 0]);
  });

  test("an acknowledgement after the channel has gone does nothing, and the update comes again", async () => {
    const first = await open();
    const firsts = await taking(first, false);
    await first.publish([arrival(1)]);
    await vi.waitFor(() => expect(firsts).toHaveLength(1), 10_000);
    await first.close();
    expect(() => firsts[0]?.acknowledge()).not.toThrow();
    const seconds = await taking(await open(), false);
    await vi.waitFor(() => expect(ids(seconds)).toEqual([1]), 10_000);
  });

  test("a process that has all chats leaves another its share of them", async () => {
    const [first, second] = [await open(), await open()];
    const [firsts, seconds] = [await taking(first, true), await taking(second, true)];
    const everywhere = Array.from({ length: 640 }, (_, id) => arrival(id, -1_001_000_000_000 - id));
    await first.publish(everywhere);
    await vi.waitFor(() => expect(firsts).toHaveLength(640), 10_000);
    await vi.waitFor(
      async () => {
        await first.publish(everywhere);
        expect(seconds.length).toBeGreaterThan(100);
      },
      { timeout: 20_000, interval: 1_000 },
    );
  });

  test("publishing fails where a queue is gone, instead of losing what was published, and the queue is made again", async () => {
    const queue = await open();
    const model = await amqp.connect(broker ?? "");
    const channel = await model.createChannel();
    for (const name of namesOf(prefix)) await channel.deleteQueue(name);
    await model.close();
    await expect(queue.publish([arrival(1)])).rejects.toThrow("missing");
    await vi.waitFor(() => queue.publish([arrival(1)]), { timeout: 10_000, interval: 200 });
    const all = await taking(queue, true);
    await vi.waitFor(() => expect(ids(all)).toContain(1), 10_000);
  });
});
