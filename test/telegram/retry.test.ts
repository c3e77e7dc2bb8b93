// Which calls are made again, how often, and after which waits.
import { HttpError, type Transformer } from "grammy";
import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import { CallLost } from "../../src/telegram/bot-api-fetch.ts";
import { retried } from "../../src/telegram/retry.ts";

type Answer = Awaited<ReturnType<ReturnType<Transformer>["finally"]>>;

const done = { ok: true, result: true } as unknown as Answer;
const busy = (seconds?: number): Answer =>
  ({
    ...{ ok: false, error_code: 429, description: "Too Many Requests" },
    parameters: seconds === undefined ? {} : { retry_after: seconds },
  }) as unknown as Answer;
const failed = (code: number): Answer => ({ ok: false, error_code: code, description: "x" }) as unknown as Answer;
const lost = (method: string, cause = "ECONNRESET") => new HttpError("failed", new CallLost(method, cause));

/** Calls a method whose tries go as told, and says when each began. */
async function call(method: string, tries: readonly (Answer | Error)[], signal?: AbortSignal) {
  const begun: number[] = [];
  const start = performance.now();
  const prev = async () => {
    const next = tries[Math.min(begun.length, tries.length - 1)];
    begun.push(Math.round(performance.now() - start));
    if (next instanceof Error) throw next;
    return next;
  };
  const made = retried(prev as never, method as never, {} as never, signal as never).then(
    (answer) => ({ answer: answer as unknown, error: undefined }),
    (error: unknown) => ({ answer: undefined, error }),
  );
  await vi.advanceTimersByTimeAsync(60_000);
  return { begun, ...(await made) };
}

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

describe("a call is made again", () => {
  test("when Telegram says how long to wait, after that time", async () => {
    const { begun, answer } = await call("sendMessage", [busy(4), busy(2), done]);
    expect([begun, answer]).toEqual([[0, 4_000, 6_000], done]);
  });

  test.each([500, 502, 503, 504])("when its servers fail with %i", async (code) => {
    const { begun, answer } = await call("sendMessage", [failed(code), failed(code), failed(code), done]);
    expect([begun, answer]).toEqual([[0, 200, 1_200, 4_200], done]);
  });

  test.each([
    "deleteMessages",
    "banChatMember",
    "restrictChatMember",
    "editMessageText",
    "getChatMember",
    "answerCallbackQuery",
    "unbanChatMember",
    "setChatPermissions",
    "approveChatJoinRequest",
    "declineChatJoinRequest",
  ])("when it was lost and can be made twice: %s", async (method) => {
    const { begun, answer } = await call(method, [lost(method), done]);
    expect([begun, answer]).toEqual([[0, 200], done]);
  });

  test("when it never left, whatever it does", async () => {
    const { begun, answer } = await call("sendMessage", [lost("sendMessage", "ECONNREFUSED"), done]);
    expect([begun, answer]).toEqual([[0, 200], done]);
  });
});

describe("a call is not made again", () => {
  test.each([
    "sendMessage",
    "sendPhoto",
    "copyMessage",
    "forwardMessages",
    "createChatInviteLink",
    "exportChatInviteLink",
    "createForumTopic",
  ])("when it may have come in and would happen twice: %s", async (method) => {
    const gone = lost(method);
    const { begun, error } = await call(method, [gone, done]);
    expect([begun, error]).toEqual([[0], gone]);
  });

  test("more than three times, and not after a wait that nothing follows", async () => {
    const { begun, answer } = await call("sendMessage", [busy(1)]);
    expect([begun, answer]).toEqual([[0, 1_000, 2_000, 3_000], busy(1)]);
  });

  test("when Telegram asks for more patience than ten seconds", async () => {
    const { begun, answer } = await call("sendMessage", [busy(11), done]);
    expect([begun, answer]).toEqual([[0], busy(11)]);
  });

  test("when the waits add up to more than ten seconds", async () => {
    const { begun } = await call("sendMessage", [busy(6), busy(6), done]);
    expect(begun).toEqual([0, 6_000]);
  });

  test.each([400, 401, 403, 404, 409, 501])("when Telegram refuses it with %i", async (code) => {
    const { begun, answer } = await call("banChatMember", [failed(code), done]);
    expect([begun, answer]).toEqual([[0], failed(code)]);
  });

  test("when it fails for a reason of our own", async () => {
    const bug = new Error("bug");
    expect(await call("banChatMember", [bug, done])).toMatchObject({ begun: [0], error: bug });
  });

  test("when it is a long poll, which has a patience of its own", async () => {
    expect((await call("getUpdates", [failed(502), done])).begun).toEqual([0]);
  });

  test("once it is called off, and the wait ends at once", async () => {
    const controller = new AbortController();
    setTimeout(() => controller.abort(), 1_000);
    const { begun, error } = await call("banChatMember", [busy(5), done], controller.signal);
    expect(begun).toEqual([0]);
    expect(error).toBeInstanceOf(Error);
  });
});
