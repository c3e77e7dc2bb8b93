// The choke point of all calls: time-outs, abortion, and silence about the token.
import { inspect } from "node:util";
import { Api, HttpError, InputFile } from "grammy";
import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import { botApiFetch, CallLost, redact } from "../../../src/telegram/outbound/bot-api-fetch.ts";
import { fetchOf } from "../stage.ts";

const TOKEN = "110201543:AAHdqTcvCH1vGWJxfSeofSAs0K5PALDsaw";
const url = (method: string): string => `https://api.telegram.org/bot${TOKEN}/${method}`;

/** Never answers, and ends when it is aborted. */
const silence: typeof fetch = (_, init) =>
  new Promise((_resolve, reject) => {
    init?.signal?.addEventListener("abort", () => reject(init.signal?.reason));
    if (init?.signal?.aborted) reject(init.signal.reason);
  });

const failing =
  (error: unknown): typeof fetch =>
  () =>
    Promise.reject(error);

const refused = (code: string): Error =>
  new TypeError(`fetch failed for ${url("getMe")}`, { cause: Object.assign(new Error(url("getMe")), { code }) });

async function failureOf(call: Promise<unknown>): Promise<Error> {
  const error = await call.then(
    () => undefined,
    (thrown: unknown) => thrown,
  );
  if (!(error instanceof Error)) throw new Error("The call did not fail.");
  return error;
}

describe("time-outs", () => {
  beforeEach(() => {
    vi.useFakeTimers();
    vi.spyOn(AbortSignal, "timeout").mockImplementation((ms) => {
      const controller = new AbortController();
      setTimeout(() => controller.abort(new DOMException("timed out", "TimeoutError")), ms);
      return controller.signal;
    });
  });
  afterEach(() => {
    vi.useRealTimers();
    vi.restoreAllMocks();
  });

  test.each([
    { call: "a long poll", method: "getUpdates", init: { body: "{}" }, limit: 45_000 },
    { call: "an upload", method: "sendPhoto", init: { body: new Uint8Array([1]) }, limit: 60_000 },
    { call: "a call", method: "sendMessage", init: { body: "{}" }, limit: 10_000 },
    { call: "a call without anything to say", method: "getMe", init: {}, limit: 10_000 },
  ])("$call ends after its own time", async ({ method, init, limit }) => {
    const failure = failureOf(botApiFetch(silence)(url(method), init));
    let isOver = false;
    void failure.finally(() => {
      isOver = true;
    });
    await vi.advanceTimersByTimeAsync(limit - 1);
    expect(isOver).toBe(false);
    await vi.advanceTimersByTimeAsync(1);
    expect((await failure).message).toBe(`${method}: no answer in time`);
  });
});

describe("a call that is called off", () => {
  test.each([
    ["before it begins", (controller: AbortController) => controller.abort()],
    ["on the way", (controller: AbortController) => void setTimeout(() => controller.abort(), 5)],
  ])("ends at once: %s", async (_, abort) => {
    const controller = new AbortController();
    const begun = performance.now();
    abort(controller);
    await failureOf(botApiFetch(silence)(url("getUpdates"), { signal: controller.signal }));
    expect(performance.now() - begun).toBeLessThan(1_000);
  });

  test("ends also while its answer is still coming in", async () => {
    const endless: typeof fetch = async (_, init) =>
      new Response(
        new ReadableStream({
          start: (stream) => init?.signal?.addEventListener("abort", () => stream.error(new Error("aborted"))),
        }),
      );
    const controller = new AbortController();
    const answer = botApiFetch(endless)(url("getMe"), { signal: controller.signal });
    setTimeout(() => controller.abort(), 5);
    expect((await failureOf(answer)).message).toBe("getMe: aborted");
  });
});

describe("a call that fails", () => {
  test.each(["ECONNREFUSED", "ENOTFOUND", "EAI_AGAIN", "ENETUNREACH", "EHOSTUNREACH"])(
    "never left where it failed with %s",
    async (code) => {
      const failure = await failureOf(botApiFetch(failing(refused(code)))(url("getMe")));
      expect(failure).toMatchObject({ message: `getMe: ${code}`, isUnsent: true });
    },
  );

  test("may have arrived where the connection broke", async () => {
    const failure = await failureOf(botApiFetch(failing(refused("ECONNRESET")))(url("sendMessage")));
    expect(failure).toBeInstanceOf(CallLost);
    expect(failure).toMatchObject({ isUnsent: false });
  });

  test.each([
    ["a network failure", refused("ECONNRESET")],
    ["a failure that quotes the address", new TypeError(`Failed to parse URL from ${url("getMe")}`)],
    ["no error at all", `a string with ${url("getMe")}`],
  ])("tells nothing of the token, wherever one looks: %s", async (_, error) => {
    const failure = await failureOf(botApiFetch(failing(error))(url("getMe")));
    const shown = [
      failure.message,
      failure.stack,
      String(failure.cause),
      inspect(failure, { depth: 10, showHidden: true }),
    ];
    expect(shown.join("\n")).not.toContain("AAHdqTcvCH1vGWJxfSeofSAs0K5PALDsaw");
  });

  test("tells nothing of the token as grammY hands it on", async () => {
    const api = new Api(TOKEN, { fetch: fetchOf({ fetch: failing(refused("ECONNRESET")) }) });
    const failure = await failureOf(api.getMe());
    expect(failure).toBeInstanceOf(HttpError);
    expect(inspect(failure, { depth: 10, showHidden: true })).not.toContain("AAHdqTcvCH1vGWJxfSeofSAs0K5PALDsaw");
  });

  test("tells nothing of the token where the address itself is broken", async () => {
    const failure = await failureOf(botApiFetch(fetch)(`no-protocol/bot${TOKEN}/getMe`));
    expect(inspect(failure, { depth: 10, showHidden: true })).not.toContain("AAHdqTcvCH1vGWJxfSeofSAs0K5PALDsaw");
  });
});

test("an upload is a stream, and says so", async () => {
  let seen: RequestInit & { duplex?: string } = {};
  const noting: typeof fetch = async (_, init) => {
    seen = init ?? {};
    await new Response(init?.body ?? null).arrayBuffer();
    return Response.json({ ok: true, result: { message_id: 1, date: 1, chat: { id: 1, type: "private" } } });
  };
  const api = new Api(TOKEN, { fetch: fetchOf({ fetch: noting }) });
  await api.sendDocument(1, new InputFile(new Uint8Array([1, 2, 3]), "a.txt"));
  expect(seen).toMatchObject({ method: "POST", duplex: "half" });
});

test("a token is taken out of any text, however often it is there", () => {
  expect(redact(`a ${TOKEN} b bot${TOKEN}/x`)).toBe("a [token] b bot[token]/x");
});
