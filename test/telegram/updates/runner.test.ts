// The runner: updates in hand are finished at the stop, failures are told, nothing stops the others.
import { Bot, type Context, GrammyError } from "grammy";
import type { Update } from "grammy/types";
import { createTelegram } from "telegram-emulator/telegram";
import { describe, expect, test, vi } from "vitest";
import { instant } from "../../../src/core/time.ts";
import type { Arrival, Inbox } from "../../../src/kit/ports/delivery/inbox.ts";
import { noMeter } from "../../../src/kit/ports/delivery/meter.ts";
import { noOverflowFile } from "../../../src/kit/ports/delivery/overflow-file.ts";
import { type Origin, StoreAway, type UnitOfWork } from "../../../src/kit/ports/unit-of-work.ts";
import { createConsumer, createFailures, type UpdateFailure } from "../../../src/telegram/updates/consumer.ts";
import { createJournal, type Journal } from "../../../src/telegram/updates/journal.ts";
import { createPolling, TokenRefused } from "../../../src/telegram/updates/polling.ts";
import { run } from "../../../src/telegram/updates/runner.ts";
import { message, update } from "../raw-messages.ts";
import { clientOf, stage } from "../stage.ts";

const soon = (ms: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, ms));

/** An inbox in memory, which takes everything. */
function openInbox(): Inbox & { readonly aside: number[] } {
  const aside: number[] = [];
  const taken = async (arrivals: readonly Arrival[]) => arrivals.map(({ id }) => id);
  return {
    aside,
    append: taken,
    approveJoin: taken,
    mark: async () => undefined,
    leftovers: async () => [],
    begin: async () => undefined,
    blame: async () => undefined,
    handOver: async () => undefined,
    remember: async () => [],
    absolve: async () => undefined,
    deadLetter: async (id: number) => void aside.push(id),
    done: () => undefined,
    flush: async () => undefined,
    forget: async () => undefined,
  };
}

const journalOf = (inbox: Inbox): Journal =>
  createJournal({
    inbox,
    overflowFile: noOverflowFile,
    meter: noMeter,
    clock: { now: () => instant(0) },
    isBack: async () => true,
    failed: () => "",
    deadLettered: () => undefined,
  });

/** A running bot that handles each text as told. */
function running(handle: (text: string) => Promise<void>) {
  const set = stage();
  set.telegram.state.updateQueue.drop();
  const failures: unknown[] = [];
  const runner = run({
    journal: journalOf(openInbox()),
    source: createPolling({
      api: clientOf(set.telegram),
      allowedUpdates: ["message"],
      mark: undefined,
      tell: () => undefined,
    }),
    handle: async ({ update: { message: said } }) => handle(said?.text ?? "").then(() => "done"),
    failed: (error) => void failures.push(error),
  });
  return { ...set, runner, failures };
}

describe("the runner", () => {
  test("hands every update over, and none twice", async () => {
    const seen: string[] = [];
    const { anna, group, telegram, runner } = running(async (text) => void seen.push(text));
    for (let count = 0; count < 150; count++) anna.in(group).says(String(count));
    await vi.waitFor(() => expect(seen).toHaveLength(150));
    await runner.stop();
    expect(seen).toEqual(Array.from({ length: 150 }, (_, count) => String(count)));
    expect(telegram.pendingUpdates()).toBe(0);
  });

  test("stops only once the updates in hand are finished; the next of their chats wait in the inbox", async () => {
    const finished: string[] = [];
    const { anna, group, telegram, runner } = running(async (text) => {
      await soon(150);
      finished.push(text);
    });
    for (const text of ["one", "two"]) anna.in(group).says(text);
    await telegram.settled();
    await soon(20);
    expect(runner.inHand()).toBe(2);
    expect(finished).toEqual([]);
    const stopped = runner.stop();
    anna.in(group).says("too late");
    expect(await stopped).toBe(true);
    expect(finished).toEqual(["one"]);
    expect(runner.inHand()).toBe(1);
    expect(telegram.pendingUpdates()).toBe(1);
  });

  test("stops at once where nothing is in hand, also in the wait after a failure", async () => {
    const { telegram, runner, failures } = running(async () => undefined);
    telegram.faults.add({
      method: "getUpdates",
      fault: { kind: "error", code: 500, description: "Internal Server Error" },
    });
    await soon(50);
    const begun = performance.now();
    expect(await runner.stop()).toBe(true);
    expect(performance.now() - begun).toBeLessThan(1_000);
    expect(failures).toEqual([]);
  });

  test("tells when the token is refused, and stops without trouble afterwards", async () => {
    const { anna, group, telegram, runner, failures } = running(async () => undefined);
    await telegram.settled();
    telegram.faults.add({
      method: "getUpdates",
      fault: { kind: "error", code: 401, description: "Unauthorized" },
    });
    anna.in(group).says("the last that comes");
    await soon(50);
    expect(failures).toEqual([expect.any(TokenRefused)]);
    expect(await runner.stop()).toBe(true);
  });

  test("goes on with other chats while one takes long, and handles each chat in its order", async () => {
    const seen: string[] = [];
    const { anna, owner, group, telegram, runner } = running(async (text) => {
      if (text === "slow") await soon(200);
      if (text !== "") seen.push(text);
    });
    const other = telegram.group({ owner });
    for (const text of ["slow", "after it"]) anna.in(group).says(text);
    owner.in(other).says("quick");
    await vi.waitFor(() => expect(seen).toEqual(["quick", "slow", "after it"]));
    await runner.stop();
  });
});

test("a source that fails for good is told, once", async () => {
  const failures: unknown[] = [];
  const refused = new TokenRefused("refused");
  run({
    journal: journalOf(openInbox()),
    source: { supply: () => Promise.reject(refused), kept: () => undefined, confirm: async () => undefined },
    handle: async () => "done",
    failed: (error) => void failures.push(error),
  });
  await soon(20);
  expect(failures).toEqual([refused]);
});

describe("the error boundary", () => {
  const consuming = (handle: (ctx: Context) => void) => {
    const told: UpdateFailure[] = [];
    const bot = new Bot("1:x", { botInfo: createTelegram().bot });
    bot.use(async (ctx) => handle(ctx));
    const failed = createFailures((failure) => void told.push(failure));
    const inbox = openInbox();
    const unitOfWork = { run: (_: unknown, work: () => Promise<void>) => work() } as UnitOfWork;
    const consumer = createConsumer({ bot, unitOfWork, inbox, meter: noMeter, failed });
    const consume = (one: Update) => consumer({ update: one, origin: { id: one.update_id } as Origin, isLeft: false });
    return { told, consume, aside: inbox.aside };
  };
  const said = (text: string, parts = {}) => update({ message: message({ text, ...parts }) });

  test("tells what failed, with its cause, and lets the next update through", async () => {
    const seen: string[] = [];
    const { told, consume, aside } = consuming((ctx) => {
      if (ctx.msg?.text === "bad") throw new Error("the cause");
      seen.push(ctx.msg?.text ?? "");
    });
    await consume(said("bad"));
    await consume(said("good"));
    expect(told).toMatchObject([{ updateId: 1, cause: "the cause", stack: expect.stringContaining("runner.test.ts") }]);
    expect(seen).toEqual(["good"]);
    expect(aside).toEqual([1]);
  });

  test("an update that needs a database which is away is handed back, and is no failure", async () => {
    const { told, consume, aside } = consuming(() => {
      throw new StoreAway("away");
    });
    expect(await consume(said("x"))).toBe("away");
    expect(told).toEqual([]);
    expect(aside).toEqual([]);
  });

  test.each([
    ["the text", said("my secret words")],
    ["a caption", update({ message: message({ caption: "my secret words", photo: [] }) })],
    ["an edit", update({ edited_message: message({ text: "my secret words" }) })],
    ["the message replied to", said("/ban", { reply_to_message: message({ text: "my secret words" }) })],
    [
      "a button's data",
      update({ callback_query: { id: "1", from: { id: 1 }, chat_instance: "1", data: "my secret words" } }),
    ],
  ])("tells nothing of what somebody wrote: %s", async (_, failing) => {
    const { told, consume } = consuming(() => {
      throw new Error('Invalid value in {"text": "my secret words"}');
    });
    await consume(failing);
    expect(JSON.stringify(told)).not.toContain("secret");
    expect(told[0]?.cause).toBe('Invalid value in {"text": "[text]"}');
  });

  test("tells nothing of the token, and takes whatever is thrown", async () => {
    const token = "110201543:AAHdqTcvCH1vGWJxfSeofSAs0K5PALDsaw";
    const thrown: unknown[] = [new Error(`at https://api/bot${token}/getMe`), `bot${token}`, undefined, { token }];
    const { told, consume } = consuming(() => {
      throw thrown.shift();
    });
    for (let count = 0; count < 4; count++) await consume(said("x"));
    expect(told).toHaveLength(4);
    expect(JSON.stringify(told)).not.toContain("AAHdq");
  });

  test("tells what Telegram said", async () => {
    const { told, consume } = consuming(() => {
      throw new GrammyError(
        "Call failed",
        { ok: false, error_code: 400, description: "Bad Request: x" },
        "sendMessage",
        {},
      );
    });
    await consume(said("x"));
    expect(told[0]?.cause).toContain("Bad Request: x");
  });
});
