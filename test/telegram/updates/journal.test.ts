// From Telegram into the inbox and to the handler of updates, also without the database, and after a crash.
import type { Update } from "grammy/types";
import { describe, expect, test, vi } from "vitest";
import { instant } from "../../../src/core/time.ts";
import type { Inbox, Leftover } from "../../../src/kit/ports/delivery/inbox.ts";
import { noMeter } from "../../../src/kit/ports/delivery/meter.ts";
import { noOverflowFile } from "../../../src/kit/ports/delivery/overflow-file.ts";
import { createJournal, type Entry, type HandleUpdate } from "../../../src/telegram/updates/journal.ts";
import { message, update } from "../raw-messages.ts";

const never = new AbortController().signal;

const said = (id: number, chat = 1): Update => ({
  ...update({ message: message({ message_id: id, date: id, chat: { id: chat, type: "supergroup", title: "G" } }) }),
  update_id: id,
});

const left = (id: number, more: Partial<Leftover> = {}): Leftover => ({
  id,
  queue: 1,
  payload: JSON.stringify(said(id)),
  crashes: 0,
  begun: 0,
  memo: {},
  ...more,
});

/** An inbox that writes down what is asked of it. */
function recording(parts: Partial<Inbox> = {}) {
  const asked: string[] = [];
  const inbox: Inbox = {
    append: async (arrivals) => {
      asked.push(`append ${arrivals.map(({ id }) => id)}`);
      return arrivals.map(({ id }) => id);
    },
    approveJoin: async (arrivals) => arrivals.map(({ id }) => id).filter((id) => id !== 13),
    mark: async () => undefined,
    leftovers: async () => [],
    absolve: async () => undefined,
    handOver: async () => undefined,
    remember: async () => [],
    begin: async (ids) => void asked.push(`begin ${ids}`),
    blame: async (ids) => void asked.push(`blame ${ids}`),
    deadLetter: async (id) => void asked.push(`aside ${id}`),
    done: () => undefined,
    flush: async () => undefined,
    forget: async () => undefined,
    ...parts,
  };
  let isBack = true;
  const journal = createJournal({
    inbox,
    overflowFile: noOverflowFile,
    meter: noMeter,
    clock: { now: () => instant(5) },
    failed: () => "",
    isBack: async () => isBack,
    deadLettered: (id) => void asked.push(`told of ${id}`),
  });
  const goAway = (): void => {
    isBack = false;
  };
  const comeBack = (): void => {
    isBack = true;
  };
  return { asked, journal, goAway, comeBack };
}

const ids = (entries: readonly Entry[]): readonly number[] => entries.map(({ origin }) => origin.id);

/** A source with these batches, which then waits. */
function batchesOf(...batches: (readonly Update[])[]) {
  const waiting = [...batches];
  const kept = (): void => undefined;
  return { supply: async () => waiting.shift() ?? new Promise<readonly Update[]>(() => undefined), kept };
}

describe("what is fetched", () => {
  test("is kept before it is handed out, a batch before the next is fetched", async () => {
    const { asked, journal } = recording();
    void journal.pump(batchesOf([said(1), said(2, 2)], [said(3)]), never);
    expect(ids(await journal.supply(9, never))).toEqual([1, 2]);
    await vi.waitFor(() => expect(asked).toEqual(["append 1,2", "append 3"]));
  });

  test("is written until it is written, and handed out meanwhile: acts do not wait for the database", async () => {
    let tries = 0;
    const append: Inbox["append"] = async (arrivals) => {
      tries += 1;
      if (tries < 6) throw new Error("away");
      return arrivals.map(({ id }) => id);
    };
    const { journal } = recording({ append });
    let fetched = 0;
    const supply = async () => {
      fetched += 1;
      return fetched === 1 ? [said(1)] : new Promise<readonly Update[]>(() => undefined);
    };
    void journal.pump({ supply, kept: () => undefined }, never);
    const [entry] = await journal.supply(9, never);
    expect(entry?.origin.id).toBe(1);
    expect(fetched).toBe(1);
    await entry?.origin.isKept;
    expect(tries).toBe(6);
    await vi.waitFor(() => expect(fetched).toBe(2));
  });

  test("is known by when it happened, and by what has to be kept of it", async () => {
    const { journal } = recording();
    await journal.accept([said(7)]);
    const [entry] = await journal.supply(9, never);
    expect(entry?.origin.at).toBe(7_000);
    expect(JSON.parse(entry?.origin.payload() ?? "")).toEqual(said(7));
  });

  test("by webhook is handed out once, and refused where it cannot be kept", async () => {
    const { journal } = recording();
    await journal.accept([said(12), said(13, 3), said(14, 2)]);
    expect(ids(await journal.supply(9, never))).toEqual([12, 14]);
    const away = recording({ approveJoin: async () => Promise.reject(new Error("away")) });
    await expect(away.journal.accept([said(1)])).rejects.toThrow("away");
  });
});

describe("what needs a database that is away", () => {
  test("is parked, and handed out again in order once it is back", async () => {
    const { journal, goAway, comeBack } = recording();
    goAway();
    await journal.accept([said(1), said(2)]);
    const handle: HandleUpdate = async () => "away";
    for (let count = 0; count < 2; count++) {
      const [entry] = await journal.supply(1, never);
      if (entry) await journal.handled(entry, handle);
    }
    expect(journal.waiting()).toBe(2);
    comeBack();
    const [again] = await journal.supply(9, never);
    expect(again?.origin.id).toBe(1);
  });

  test("is handed out again where its commit came to nothing after all", async () => {
    const { journal } = recording();
    await journal.accept([said(1)]);
    const [entry] = await journal.supply(9, never);
    if (entry) await journal.handled(entry, async () => "done");
    entry?.origin.again();
    expect(ids(await journal.supply(9, never))).toEqual([1]);
  });
});

describe("after a crash", () => {
  test("what is left is handed out with what it had kept, and counted before", async () => {
    const { asked, journal } = recording({ leftovers: async () => [left(1, { memo: { a: 1 } }), left(2)] });
    await journal.recover(async () => "done");
    const [entry] = await journal.supply(9, never);
    expect(entry?.origin.memo.get("a")).toBe(1);
    expect(asked).toEqual(["begin 1"]);
  });

  test("what was in hand when the process fell is tried alone, and set aside after the third fall", async () => {
    const poisoned = [left(1, { crashes: 3 }), left(2, { crashes: 1 }), left(3)];
    const { asked, journal } = recording({ leftovers: async () => poisoned });
    const handled: number[] = [];
    await journal.recover(async ({ origin }) => {
      handled.push(origin.id);
      asked.push(`handle ${origin.id}`);
      return "done";
    });
    expect(handled).toEqual([2]);
    expect(asked).toEqual(["aside 1", "told of 1", "begin 2", "handle 2"]);
    expect(ids(await journal.supply(9, never))).toEqual([3]);
  });

  test("what was taken up again and again in vain is tried alone, and set aside in the end: a kill tells nothing", async () => {
    const { asked, journal } = recording({ leftovers: async () => [left(1, { begun: 6 }), left(2, { begun: 3 })] });
    await journal.recover(async () => "done");
    expect(asked).toEqual(["aside 1", "told of 1", "begin 2"]);
  });

  test("a fault of the process notes what is in hand, and nothing else", async () => {
    const { asked, journal } = recording();
    await journal.accept([said(1), said(2, 2), said(3, 2)]);
    const entries = await journal.supply(9, never);
    const [first, second] = entries;
    if (first) await journal.handled(first, async () => "done");
    if (second) void journal.handled(second, () => new Promise(() => undefined));
    await journal.blame();
    expect(asked).toEqual(["blame 2"]);
  });
});
