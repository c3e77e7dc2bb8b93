// What arrives while the database is away: durable elsewhere, handed out all the same, and in the inbox once, in order.
import type { Update } from "grammy/types";
import { describe, expect, test, vi } from "vitest";
import type { Arrival } from "../../../src/kit/ports/delivery/inbox.ts";
import type { OverflowFile } from "../../../src/kit/ports/delivery/overflow-file.ts";
import { createChatQueues } from "../../../src/telegram/updates/chat-queues.ts";
import { createIntake, recoverOverflow } from "../../../src/telegram/updates/intake.ts";
import { message, update } from "../raw-messages.ts";

const never = new AbortController().signal;

const said = (id: number): Update => ({
  ...update({ message: message({ message_id: id, date: id, chat: { id, type: "supergroup", title: "G" } }) }),
  update_id: id,
});

const arrival = (id: number): Arrival => ({ id, queue: id, payload: JSON.stringify(said(id)) });
const idsOf = (some: readonly { readonly id: number }[]): readonly number[] => some.map(({ id }) => id);

/** A spill in memory that takes as many batches as it is told. */
function memorySpill(room = Number.POSITIVE_INFINITY) {
  let held: readonly Arrival[] = [];
  const log: string[] = [];
  let batches = 0;
  const overflowFile: OverflowFile = {
    add: async (arrivals) => {
      if (batches >= room) return false;
      batches += 1;
      held = [...held, ...arrivals];
      log.push(`spill ${idsOf(arrivals)}`);
      return true;
    },
    note: async (notes) => void log.push(`note ${idsOf(notes)}`),
    noted: () => [],
    read: async () => ({ arrivals: held, notes: [] }),
    clear: async () => {
      log.push(`clear ${idsOf(held)}`);
      held = [];
    },
  };
  return { overflowFile, log };
}

/** The way in, in front of a database that is away until it comes back. */
function arriving({ overflowFile, log }: ReturnType<typeof memorySpill>) {
  let isAway = true;
  const queues = createChatQueues<{ readonly id: number; readonly isKept: Promise<unknown> | undefined }>(
    ({ id }) => id,
    ({ id }) => id,
  );
  const append = async (arrivals: readonly Arrival[]): Promise<readonly number[]> => {
    if (isAway) throw new Error("away");
    log.push(`append ${idsOf(arrivals)}`);
    return idsOf(arrivals);
  };
  const way = createIntake({
    inbox: { append, approveJoin: append, remember: async () => [] },
    overflowFile,
    queues,
    entryOf: (update, { isKept }) => ({ id: update.update_id, isKept }),
  });
  const batches = [[said(1), said(2)], [said(3)], [said(4)]];
  const confirmed: number[] = [];
  let fetched = 0;
  const fetching = {
    supply: async () => batches[fetched++] ?? new Promise<readonly Update[]>(() => undefined),
    kept: () => void confirmed.push(fetched),
  };
  const comeBack = (): void => {
    isAway = false;
  };
  return { way, queues, fetching, confirmed, comeBack, log };
}

describe("while the database is away", () => {
  test("updates are spilled, confirmed and handed out; once it is back they enter the inbox in order, then the spill goes", async () => {
    const { way, queues, fetching, confirmed, comeBack, log } = arriving(memorySpill());
    void way.pump(fetching, never);
    await vi.waitFor(() => expect(confirmed).toEqual([1, 2, 3]), 4_000);
    const taken = await queues.take(9, never);
    expect(idsOf(taken)).toEqual([1, 2, 3, 4]);
    expect(log).toEqual(["spill 1,2", "spill 3", "spill 4"]);
    comeBack();
    await Promise.all(taken.map(({ isKept }) => isKept));
    expect(log.slice(3)).toEqual(["append 1,2", "append 3", "append 4", "clear 1,2,3,4"]);
  });

  test("nothing more is fetched where the spill takes no more", async () => {
    const { way, fetching, confirmed, comeBack, log } = arriving(memorySpill(1));
    void way.pump(fetching, never);
    await vi.waitFor(() => expect(log).toEqual(["spill 1,2"]), 4_000);
    await new Promise((resolve) => setTimeout(resolve, 50));
    expect(confirmed).toEqual([1]);
    comeBack();
    await vi.waitFor(() => expect(confirmed).toEqual([1, 2, 3]), 4_000);
    expect(log.slice(1)).toEqual(["append 1,2", "append 3", "clear 1,2", "append 4"]);
  });
});

describe("what an earlier process left in the spill", () => {
  const takeUp = async (held: readonly number[], mark: number | undefined): Promise<readonly string[]> => {
    const { overflowFile, log } = memorySpill();
    await overflowFile.add(held.map(arrival));
    const append = async (arrivals: readonly Arrival[]): Promise<readonly number[]> => {
      log.push(`append ${idsOf(arrivals)}`);
      return [];
    };
    await recoverOverflow({ append, mark: async () => mark, remember: async () => [] }, overflowFile);
    return log.slice(1);
  };

  test("enters the inbox, but for what has entered it before", async () => {
    expect(await takeUp([7, 8, 9], undefined)).toEqual(["append 7,8,9", "clear 7,8,9"]);
    expect(await takeUp([7, 8, 9], 3)).toEqual(["append 7,8,9", "clear 7,8,9"]);
    expect(await takeUp([7, 8, 9], 8)).toEqual(["append 9", "clear 7,8,9"]);
    expect(await takeUp([7, 8, 9], 9)).toEqual(["clear 7,8,9"]);
  });

  test("is remembered with what it had noted, also where it had entered before: a crash may have come between", async () => {
    const noted = [{ id: 7, memo: { former: "member" } }];
    const remembered: unknown[] = [];
    const inbox = {
      append: async () => [],
      mark: async () => 9,
      remember: async (notes: unknown) => (remembered.push(notes) > 0 ? [] : []),
    };
    const { overflowFile } = memorySpill();
    await recoverOverflow(inbox, {
      ...overflowFile,
      read: async () => ({ arrivals: [7, 8, 9].map(arrival), notes: noted }),
    });
    expect(remembered).toEqual([noted]);
  });

  test("enters it in pieces, so that a mark between them tells where to go on", async () => {
    const many = Array.from({ length: 250 }, (_, id) => id + 1);
    const log = await takeUp(many, 20);
    expect(log.map((line) => line.split(",").length)).toEqual([100, 100, 30, 250]);
  });
});
