// Deletions that Telegram puts off in their middle: what is left waits, and nothing else.
import { expect, test } from "vitest";
import type { Outbox } from "../../../src/kit/ports/delivery/outbox.ts";
import type { Gateway } from "../../../src/kit/ports/gateway.ts";
import { deferActions } from "../../../src/telegram/outbound/deferred-actions.ts";

test.each([
  ["flood-wait", [{ power: "remove", given: [[2, 1]] }], { removed: 3, refused: [] }],
  ["lacks-right", [], { removed: 1, refused: [2, 1], obstacle: "lacks-right" }],
  [undefined, [], { removed: 1, refused: [2, 1], obstacle: undefined }],
] as const)("of three messages two stay because of %s", async (obstacle, waiting, value) => {
  const put: unknown[] = [];
  const remove: Gateway["remove"] = async () => ({ ok: true, value: { removed: 1, refused: [2, 1], obstacle } });
  const outbox: Pick<Outbox, "put"> = { put: async ({ payload }) => void put.push(payload) };
  const gateway = deferActions({ remove } as Gateway, outbox);
  expect(await gateway.remove(-1, [3, 2, 1])).toEqual({ ok: true, value });
  expect(put).toEqual(waiting);
});
