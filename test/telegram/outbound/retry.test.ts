// Which calls are made again, how often, and after which waits.
import { GrammyError, HttpError, InputFile } from "grammy";
import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import { busy, done, failed, holdClock, lost, passing, serverOf, signalling, type Told, watched } from "./server.ts";

beforeEach(holdClock);
afterEach(() => void vi.useRealTimers());

/** Makes a call by a lane, with tries that go as told, and says when each began. */
async function call(method: string, tries: readonly Told[], lane: "answers" | "enforcement" = "answers") {
  const server = serverOf(() => tries[Math.min(server.heard.length, tries.length) - 1] ?? done);
  const raw = server[lane].raw as unknown as Record<string, (params: object) => Promise<unknown>>;
  const seen = watched((raw[method] as (params: object) => Promise<unknown>)({ chat_id: -100, user_id: 7 }));
  await passing(30_000);
  return { begun: server.heard.map(({ at }) => Math.round(at / 10) * 10), seen, server };
}

describe("a call is made again", () => {
  test("when Telegram says how long to wait, after that time", async () => {
    const { begun, seen } = await call("sendMessage", [busy(4), busy(2), done]);
    expect(begun).toEqual([0, 4_000, 6_000]);
    expect(seen.value).toBe(true);
  });

  test("a second later, when Telegram does not say how long to wait", async () => {
    expect((await call("banChatMember", [busy(), done])).begun).toEqual([0, 1_000]);
  });

  test.each([500, 502, 503, 504])("when its servers fail with %i", async (code) => {
    const { begun, seen } = await call("sendMessage", [failed(code), failed(code), failed(code), done]);
    expect(begun[0]).toBe(0);
    expect(begun.slice(1).map((at, index) => Math.round((at - (begun[index] ?? 0)) / 100) * 100)).toEqual([
      200, 1_000, 3_000,
    ]);
    expect(seen.value).toBe(true);
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
    const { begun, seen } = await call(method, [lost(), done]);
    expect(begun).toHaveLength(2);
    expect(seen.value).toBe(true);
  });

  test("when it can be made twice and something on the way answered in Telegram's place", async () => {
    const { begun, seen } = await call("banChatMember", ["<html>Bad Gateway</html>", done]);
    expect(begun).toHaveLength(2);
    expect(seen.value).toBe(true);
  });

  test("when it never left, whatever it does", async () => {
    const { begun, seen } = await call("sendMessage", [lost("ECONNREFUSED"), done]);
    expect(begun).toHaveLength(2);
    expect(seen.value).toBe(true);
  });

  test("with its file, when that is an upload", async () => {
    const server = serverOf(() => (server.heard.length === 1 ? busy(1) : done));
    const seen = watched(server.answers.sendDocument(5, new InputFile(new Uint8Array([1, 2, 3]), "a.txt")));
    await passing(2_000);
    expect(seen.error).toBeUndefined();
    expect(server.heard.map(({ size }) => size)).toEqual([server.heard[0]?.size, server.heard[0]?.size]);
    expect(server.heard[0]?.size).toBeGreaterThan(3);
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
    const { begun, seen } = await call(method, [lost(), done]);
    expect(begun).toEqual([0]);
    expect(seen.error).toBeInstanceOf(HttpError);
  });

  test("more than five times, and not after a wait that nothing follows", async () => {
    const { begun, seen } = await call("sendMessage", [busy(1)]);
    expect(begun).toEqual([0, 1_000, 2_000, 3_000, 4_000, 5_000]);
    expect(seen.error).toMatchObject({ error_code: 429, parameters: { retry_after: 1 } });
  });

  test("more than three times when the servers fail", async () => {
    const { begun, seen } = await call("banChatMember", [failed(502)]);
    expect(begun).toHaveLength(4);
    expect(seen.error).toBeInstanceOf(GrammyError);
  });

  test.each(["answers", "enforcement"] as const)("when Telegram asks for more than ten seconds (%s)", async (lane) => {
    const { begun, seen } = await call("sendMessage", [busy(11), done], lane);
    expect(begun).toEqual([0]);
    expect(seen.error).toMatchObject({ error_code: 429, parameters: { retry_after: 11 } });
  });

  test("when the waits add up to more than ten seconds", async () => {
    expect((await call("sendMessage", [busy(6), busy(6), done])).begun).toEqual([0, 6_000]);
  });

  test.each([400, 401, 403, 404, 409, 501])("when Telegram refuses it with %i", async (code) => {
    const { begun, seen } = await call("banChatMember", [failed(code), done]);
    expect(begun).toEqual([0]);
    expect((seen.error as GrammyError).error_code).toBe(code);
  });

  test("when it is a long poll, which has a patience of its own", async () => {
    expect((await call("getUpdates", [failed(502), done])).begun).toEqual([0]);
  });

  test("once it is called off, and the wait ends at once", async () => {
    const server = serverOf(() => (server.heard.length === 1 ? busy(5) : done));
    const controller = signalling();
    const seen = watched(server.enforcement.banChatMember(-100, 7, {}, controller.signal));
    await passing(1_000);
    expect(seen.ends).toBe(0);
    controller.abort();
    await passing(10);
    expect(seen.ends).toBe(1);
    expect(seen.error).toBeInstanceOf(HttpError);
    expect(server.inFlight()).toBe(0);
    await passing(10_000);
    expect(server.heard).toHaveLength(1);
  });
});
