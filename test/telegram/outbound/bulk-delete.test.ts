// Deleting many messages, when Telegram refuses a whole hundred for one.
import { describe, expect, test } from "vitest";
import type { Obstacle, Outcome } from "../../../src/kit/ports/outcome.ts";
import { bulkDelete } from "../../../src/telegram/outbound/bulk-delete.ts";

const ids = (from: number, to: number): readonly number[] =>
  Array.from({ length: to - from + 1 }, (_, index) => from + index);

interface Traits {
  readonly oldest?: number;
  readonly gone?: readonly number[];
  readonly refuses?: Obstacle;
  readonly after?: number;
}

/** Deletes all but what is too old or gone: a call with one too old does nothing, one that is missing alone is refused. */
function chat({ oldest = 0, gone = [], refuses, after = 0 }: Traits = {}) {
  const calls: (readonly number[])[] = [];
  const deleted = new Set<number>();
  const obstacleTo = (some: readonly number[]): Obstacle | undefined => {
    if (refuses && calls.length > after) return refuses;
    if (some.some((id) => id < oldest)) return "message-undeletable";
    return some.length === 1 && some.every((id) => gone.includes(id)) ? "already-gone" : undefined;
  };
  const deleteSome = async (some: readonly number[]): Promise<Outcome<unknown>> => {
    calls.push(some);
    const obstacle = obstacleTo(some);
    if (obstacle) return { ok: false, obstacle };
    for (const id of some) deleted.add(id);
    return { ok: true, value: true };
  };
  return { calls, deleted, deleteSome };
}

describe("many messages", () => {
  test("go in hundreds, newest first, each once", async () => {
    const { calls, deleted, deleteSome } = chat();
    const outcome = await bulkDelete([...ids(1, 250), ...ids(200, 250)], deleteSome);
    expect(outcome).toEqual({ ok: true, value: { removed: 250, refused: [] } });
    expect(calls.map((some) => [some.length, some[0]])).toEqual([
      [100, 250],
      [100, 150],
      [50, 50],
    ]);
    expect(deleted.size).toBe(250);
  });

  test.each([1, 2, 37, 50, 99, 100, 101, 137, 250, 251])(
    "go as far as the newest that is too old: those under %i stay",
    async (oldest) => {
      const { deleted, deleteSome } = chat({ oldest });
      const outcome = await bulkDelete(ids(1, 250), deleteSome);
      const kept = ids(1, Math.min(250, oldest - 1));
      expect(outcome).toEqual({ ok: true, value: { removed: 250 - kept.length, refused: [...kept].reverse() } });
      expect(deleted.size).toBe(250 - kept.length);
    },
  );

  test("that are too old cost few calls, and older hundreds none", async () => {
    const { calls, deleteSome } = chat({ oldest: 950 });
    await bulkDelete(ids(1, 1000), deleteSome);
    expect(calls.length).toBeLessThanOrEqual(16);
    expect(Math.min(...calls.flat())).toBeGreaterThan(900);
  });

  test("that are gone already count as removed, also the last one alone", async () => {
    const { deleteSome } = chat({ gone: [7] });
    expect(await bulkDelete([7], deleteSome)).toEqual({ ok: true, value: { removed: 1, refused: [] } });
  });

  test("none at all ask nothing of Telegram", async () => {
    const { calls, deleteSome } = chat();
    expect(await bulkDelete([], deleteSome)).toEqual({ ok: true, value: { removed: 0, refused: [] } });
    expect(calls).toEqual([]);
  });

  test("stay where the bot lacks the right", async () => {
    const { calls, deleteSome } = chat({ refuses: "lacks-right" });
    expect(await bulkDelete(ids(1, 300), deleteSome)).toEqual({ ok: false, obstacle: "lacks-right" });
    expect(calls).toHaveLength(1);
  });

  test.each<[number, Obstacle]>([
    [1, "lacks-right"],
    [2, "lacks-right"],
    [1, "flood-wait"],
  ])("stay from there on where, after %i calls, there is an obstacle: %s", async (after, obstacle) => {
    const { calls, deleteSome, deleted } = chat({ refuses: obstacle, after });
    const refused = [...ids(1, 300 - after * 100)].reverse();
    expect(await bulkDelete(ids(1, 300), deleteSome)).toEqual({
      ok: true,
      value: { removed: after * 100, refused, obstacle },
    });
    expect(calls).toHaveLength(after + 1);
    expect(deleted.size).toBe(after * 100);
  });

  test("stay from there on where the right is lost between two halves of a hundred", async () => {
    const { deleteSome, deleted } = chat({ oldest: 20, refuses: "lacks-right", after: 2 });
    const outcome = await bulkDelete(ids(1, 100), deleteSome);
    expect(outcome).toMatchObject({ ok: true, value: { removed: 50, obstacle: "lacks-right" } });
    expect(deleted.size).toBe(50);
  });
});
