// Injected faults, and requests of the bot that the Bot API does not allow.
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { GrammyError, HttpError, InputFile } from "grammy";
import { describe, expect, test } from "vitest";
import type { AnsweredCall } from "../src/api.ts";
import { methodNamed, methodNames } from "../src/bot-api/table.ts";
import type { Fault } from "../src/faults.ts";
import { grammySignal, refusalOf, setUpGroup } from "./setup.ts";

const failure = (call: Promise<unknown>): Promise<unknown> =>
  call.then(
    () => undefined,
    (error: unknown) => error,
  );

describe("a fault", () => {
  test("is an error of the server's, with its parameters", async () => {
    const { api, group, telegram } = setUpGroup();
    const fault: Fault = {
      kind: "error",
      code: 429,
      description: "Too Many Requests: retry after 7",
      parameters: { retry_after: 7 },
    };
    telegram.faults.add({ fault, times: 1 });
    const error = await failure(api.sendMessage(group.id, "x"));
    expect(error).toBeInstanceOf(GrammyError);
    expect(error).toMatchObject({ error_code: 429, parameters: { retry_after: 7 } });
    expect(group.botMessages).toEqual([]);
  });

  test("is a page of some proxy", async () => {
    const { api, telegram } = setUpGroup();
    telegram.faults.add({ fault: { kind: "html", code: 502 }, times: 1 });
    expect(await failure(api.getMe())).toBeInstanceOf(HttpError);
    const answer = await telegram.fetch(`https://api.telegram.org/bot${telegram.token}/getMe`);
    expect(answer.status).toBe(200);
  });

  test.each([
    ["before the call has its effect", "drop", 0],
    ["after the call has had its effect", "drop-after", 1],
  ] as const)("is a connection that breaks %s", async (_, kind, sent) => {
    const { api, group, telegram } = setUpGroup();
    telegram.faults.add({ fault: { kind }, times: 1 });
    expect(await failure(api.sendMessage(group.id, "x"))).toBeInstanceOf(HttpError);
    expect(group.botMessages).toHaveLength(sent);
  });

  test("is an answer that never comes, until the caller gives up", async () => {
    const { api, telegram } = setUpGroup();
    telegram.faults.add({ fault: { kind: "hang" }, times: 1 });
    const patience = AbortSignal.timeout(30);
    expect(await failure(api.getMe(grammySignal(patience)))).toBeInstanceOf(Error);
  });

  test("is a slow answer", async () => {
    const { api, telegram } = setUpGroup();
    telegram.faults.add({ fault: { kind: "latency", ms: 60 }, times: 1 });
    const begun = performance.now();
    await api.getMe();
    expect(performance.now() - begun).toBeGreaterThan(50);
  });

  test("happens to the calls it is meant for, as often as asked, or until it is cleared", async () => {
    const { api, group, telegram, anna } = setUpGroup();
    anna.starts();
    telegram.faults.add({ method: "sendMessage", chatId: group.id, times: 2, fault: { kind: "drop" } });
    const calls = [api.getMe(), api.sendMessage(anna.id, "x"), api.sendMessage(group.id, "x")];
    calls.push(api.sendMessage(group.id, "x"), api.sendMessage(group.id, "x"));
    expect((await Promise.all(calls.map(failure))).map((error) => error === undefined)).toEqual([
      true,
      true,
      false,
      false,
      true,
    ]);
    telegram.faults.add({ fault: { kind: "drop" } });
    expect(await failure(api.getMe())).toBeDefined();
    telegram.faults.clear();
    expect(await failure(api.getMe())).toBeUndefined();
  });
});

describe("the list of faults", () => {
  test("shows what is on, until it is used up or removed", async () => {
    const { api, telegram } = setUpGroup();
    const { faults } = telegram;
    const limit: Fault = { kind: "error", code: 429, description: "Too Many Requests: retry after 7" };
    const kinds: readonly Fault[] = [{ kind: "latency", ms: 1 }, { kind: "drop" }, { kind: "drop-after" }];
    const [first] = [limit, ...kinds].map((fault) => faults.add({ fault, method: "getMe" }));
    faults.add({ fault: { kind: "html", code: 502 }, times: 2 });
    expect(faults.list().map(({ plan, left }) => [plan.fault.kind, plan.method, left])).toEqual([
      ["error", "getMe", Number.POSITIVE_INFINITY],
      ["latency", "getMe", Number.POSITIVE_INFINITY],
      ["drop", "getMe", Number.POSITIVE_INFINITY],
      ["drop-after", "getMe", Number.POSITIVE_INFINITY],
      ["html", undefined, 2],
    ]);
    faults.remove(first ?? 0);
    expect(await failure(api.getMe())).toBeUndefined();
    await failure(api.getMyCommands());
    expect(faults.list().at(-1)).toMatchObject({ plan: { fault: { kind: "html" } }, left: 1 });
    await failure(api.getMyCommands());
    expect(faults.list().map(({ plan }) => plan.fault.kind)).toEqual(["latency", "drop", "drop-after"]);
  });
});

describe("the listener", () => {
  test("gets every answer, also those of faults, but no poll", async () => {
    const heard: AnsweredCall[] = [];
    const { api, group, telegram } = setUpGroup({}, { onAnswer: (call) => heard.push(call) });
    await api.getUpdates({ limit: 1 });
    await api.sendMessage(group.id, "hi");
    await failure(api.sendMessage(-1, "hi"));
    telegram.faults.add({ fault: { kind: "drop" }, times: 1 });
    await failure(api.getMe());
    telegram.faults.add({ fault: { kind: "latency", ms: 30 }, times: 1 });
    await api.getMe();
    expect(heard).toMatchObject([
      { method: "sendMessage", params: { chat_id: group.id, text: "hi" }, answer: { code: 200, body: { ok: true } } },
      { method: "sendMessage", answer: { code: 400, body: { description: "Bad Request: chat not found" } } },
      { method: "getMe", answer: { kind: "dropped" } },
      { method: "getMe", at: telegram.state.now() },
    ]);
    expect(heard[0]?.took).toBeLessThan(30);
    expect(heard[3]?.took).toBeGreaterThanOrEqual(29);
    expect(telegram.calls.map(({ method }) => method)).toEqual(["sendMessage", "sendMessage", "getMe"]);
  });
});

describe("what the Bot API does not know", () => {
  const raw = ({ api }: ReturnType<typeof setUpGroup>) =>
    api.raw as unknown as Record<string, (payload: object) => Promise<unknown>>;

  test("an unknown method is refused and noted", async () => {
    const set = setUpGroup();
    expect(await refusalOf(raw(set)["sendSmoke"]?.({}) ?? Promise.resolve())).toBe("Not Found: method not found");
    expect(set.telegram.violations).toEqual(["sendSmoke: there is no such method"]);
  });

  test("an unknown parameter is noted, and passed over as the server does", async () => {
    const set = setUpGroup();
    await raw(set)["sendMessage"]?.({ chat_id: set.group.id, text: "x", colour: "red" });
    expect(set.telegram.violations).toEqual(["sendMessage: there is no parameter colour"]);
    expect(set.group.botMessages).toHaveLength(1);
  });

  test.each([
    ["a wrong type", { chat_id: 1, text: 5 }, "text"],
    ["a missing parameter", { text: "x" }, "chat_id"],
    [
      "a wrong type inside of an object",
      { chat_id: 1, text: "x", reply_markup: { inline_keyboard: [[{ text: 5 }]] } },
      "inline_keyboard",
    ],
    [
      "an unknown field of an object",
      { chat_id: 1, text: "x", reply_parameters: { message_id: 1, loud: true } },
      "loud",
    ],
    ["a text where a file belongs", { chat_id: 1, text: "x", entities: "none" }, "entities"],
  ])("%s is refused and noted", async (_, payload, named) => {
    const set = setUpGroup();
    expect(await refusalOf(raw(set)["sendMessage"]?.(payload) ?? Promise.resolve())).toMatch(/^Bad Request: /);
    expect(set.telegram.violations.join()).toContain(named);
  });

  test("a file where only words belong, and words where only a file belongs", async () => {
    const set = setUpGroup();
    const file = new InputFile(new Uint8Array([1]), "x");
    await failure(raw(set)["setChatTitle"]?.({ chat_id: set.group.id, title: file }) ?? Promise.resolve());
    await failure(raw(set)["setChatPhoto"]?.({ chat_id: set.group.id, photo: "words" }) ?? Promise.resolve());
    expect(set.telegram.violations.map((text) => text.split(":")[0])).toEqual(
      expect.arrayContaining(["setChatTitle", "setChatPhoto"]),
    );
  });

  test("a method that the emulator lacks says so, rather than succeed", async () => {
    const set = setUpGroup();
    expect(await refusalOf(set.api.getMyStarBalance())).toContain("Not Implemented");
    expect(set.telegram.violations).toEqual(["getMyStarBalance: the emulator does not know this method yet"]);
  });
});

describe("the table of the Bot API", () => {
  const types = readFileSync(join(process.cwd(), "node_modules", "@grammyjs", "types", "methods.d.ts"), "utf8");
  const declared = [...types.matchAll(/^ {4}(\w+)\((?:args\??: \{\n(.*?)\n {4}\})?\): /gms)].map(
    ([, name = "", args = ""]) => ({
      name,
      parameters: [...args.matchAll(/^ {8}(\w+)\??:/gm)].map(([, parameter = ""]) => parameter),
    }),
  );

  test("holds every method of grammY's types", () => {
    expect(declared.length).toBeGreaterThan(180);
    expect(declared.filter(({ name }) => methodNamed(name) === undefined)).toEqual([]);
  });

  test("takes the parameters that grammY's types have, but for one that Telegram has given up", () => {
    const odd = declared.flatMap(({ name, parameters }) =>
      parameters.filter((parameter) => !methodNamed(name)?.takes.has(parameter)),
    );
    expect([...new Set(odd)]).toEqual(["reply_to_message_id"]);
  });

  test("names each method once, and finds it in any case", () => {
    expect(new Set(methodNames()).size).toBe(methodNames().length);
    expect(methodNamed("BANCHATMEMBER")?.name).toBe("banChatMember");
  });
});
