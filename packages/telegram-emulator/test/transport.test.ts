// The emulator over real HTTP, with another client.
import { Agent, request } from "node:http";
import { afterEach, describe, expect, test } from "vitest";
import { createTelegram, type Telegram } from "../src/telegram.ts";
import type { Server } from "../src/transport.ts";

const open: Server[] = [];
afterEach(async () => {
  for (const server of open.splice(0)) await server.close();
});

async function serve(): Promise<{ telegram: Telegram; url: string; group: ReturnType<Telegram["group"]> }> {
  const telegram = createTelegram();
  const group = telegram.group({ owner: telegram.person({ name: "Olga" }) });
  const server = await telegram.listen();
  open.push(server);
  return { telegram, group, url: `${server.url}/bot${telegram.token}` };
}

const json = async (answer: Response) =>
  (await answer.json()) as { ok: boolean; result?: Record<string, unknown>; description?: string };

describe("a request", () => {
  test.each([
    [
      "JSON",
      (chatId: number) => ({
        headers: { "content-type": "application/json" },
        body: JSON.stringify({ chat_id: chatId, text: "hi & <b>" }),
      }),
    ],
    ["a form", (chatId: number) => ({ body: new URLSearchParams({ chat_id: String(chatId), text: "hi & <b>" }) })],
    [
      "a form of many parts",
      (chatId: number) => {
        const body = new FormData();
        body.set("chat_id", String(chatId));
        body.set("text", "hi & <b>");
        return { body };
      },
    ],
  ])("comes in as %s", async (_, made) => {
    const { url, group, telegram } = await serve();
    const answer = await json(await fetch(`${url}/sendMessage`, { method: "POST", ...made(group.id) }));
    expect(answer).toMatchObject({ ok: true, result: { text: "hi & <b>", chat: { id: group.id } } });
    expect(telegram.violations).toEqual([]);
  });

  test("comes in by its address alone, whatever the case of the method", async () => {
    const { url, group } = await serve();
    const query = new URLSearchParams({ chat_id: String(group.id), text: "hi" });
    expect(await json(await fetch(`${url}/SENDMESSAGE?${query}`))).toMatchObject({ ok: true, result: { text: "hi" } });
  });

  test("brings a file under the parameter's own name, or attached under another", async () => {
    const { url, group, telegram } = await serve();
    const upload = async (fill: (body: FormData) => void) => {
      const body = new FormData();
      body.set("chat_id", String(group.id));
      fill(body);
      return (await json(await fetch(`${url}/sendDocument`, { method: "POST", body }))).result?.["document"];
    };
    const file = new File(["hello"], "hello.txt");
    expect(await upload((body) => body.set("document", file))).toMatchObject({ file_name: "hello.txt", file_size: 5 });
    const attached = await upload((body) => {
      body.set("document", "attach://mine");
      body.set("mine", file);
    });
    expect(attached).toMatchObject({ file_name: "hello.txt", file_size: 5 });
    expect(telegram.violations).toEqual([]);
  });

  test("carries objects as JSON in the fields of a form", async () => {
    const { url, group } = await serve();
    const reply_markup = { inline_keyboard: [[{ text: "Go", callback_data: "go" }]] };
    const body = new URLSearchParams({
      chat_id: String(group.id),
      text: "x",
      reply_markup: JSON.stringify(reply_markup),
    });
    expect(await json(await fetch(`${url}/sendMessage`, { method: "POST", body }))).toMatchObject({
      result: { reply_markup },
    });
  });

  test("that nobody can read is refused and ends nothing", async () => {
    const { url } = await serve();
    const broken = { method: "POST", headers: { "content-type": "application/json" }, body: "{no json" };
    expect((await fetch(`${url}/getMe`, broken)).status).toBe(400);
    expect(await json(await fetch(`${url}/getMe`))).toMatchObject({ ok: true });
  });

  test.each([
    ["with another token", "/bot1:wrong/getMe", 401, "Unauthorized"],
    ["for another path", "/nothing", 404, "Not Found"],
  ])("%s is refused", async (...[, path, code, description]) => {
    const { url } = await serve();
    const answer = await fetch(new URL(path, url));
    expect(answer.status).toBe(code);
    expect((await json(answer)).description).toBe(description);
  });
});

test("a file is downloaded as it was uploaded", async () => {
  const { url, group, telegram } = await serve();
  const content = new Uint8Array([0, 255, 13, 10, 45, 45, 0]);
  const body = new FormData();
  body.set("chat_id", String(group.id));
  body.set("document", new File([content], "raw.bin"));
  const sent = await json(await fetch(`${url}/sendDocument`, { method: "POST", body }));
  const document = sent.result?.["document"] as { file_id: string } | undefined;
  const { result } = await json(await fetch(`${url}/getFile?file_id=${encodeURIComponent(document?.file_id ?? "")}`));
  const answer = await fetch(new URL(`/file/bot${telegram.token}/${result?.["file_path"]}`, url));
  expect(new Uint8Array(await answer.arrayBuffer())).toEqual(content);
});

test("many calls share a few lasting connections, beside a poll that waits", async () => {
  const { url, group, telegram } = await serve();
  const agent = new Agent({ keepAlive: true, maxSockets: 3 });
  const sockets = new Set<unknown>();
  const call = (method: string, params: object): Promise<{ ok: boolean }> =>
    new Promise((resolve, reject) => {
      const sent = request(
        `${url}/${method}`,
        { agent, method: "POST", headers: { "content-type": "application/json" } },
        (answer) => {
          let text = "";
          answer.on("data", (chunk: Buffer) => {
            text += chunk.toString();
          });
          answer.on("end", () => resolve(JSON.parse(text)));
        },
      );
      sent.on("socket", (socket) => sockets.add(socket));
      sent.on("error", reject).end(JSON.stringify(params));
    });
  await call("getUpdates", { offset: -1 });
  const poll = call("getUpdates", { timeout: 20, offset: 999_999_999 });
  const answers = await Promise.all(
    Array.from({ length: 40 }, (_, index) => call("sendMessage", { chat_id: group.id, text: `message ${index}` })),
  );
  expect(answers.every(({ ok }) => ok)).toBe(true);
  expect(group.botMessages).toHaveLength(40);
  expect(sockets.size).toBeLessThanOrEqual(3);
  telegram.person({ name: "New" }).in(group).joins();
  expect(await poll).toMatchObject({ ok: true, result: [{ message: { new_chat_members: [{ first_name: "New" }] } }] });
  agent.destroy();
});

test("a poll whose client is gone waits no longer", async () => {
  const { url, group, telegram } = await serve();
  await fetch(`${url}/getUpdates?offset=-1`);
  const gone = new AbortController();
  const poll = fetch(`${url}/getUpdates?timeout=30&offset=999999999`, { signal: gone.signal }).catch(
    (error: Error) => error.name,
  );
  await new Promise((resolve) => setTimeout(resolve, 50));
  gone.abort();
  expect(await poll).toBe("AbortError");
  await new Promise((resolve) => setTimeout(resolve, 50));
  telegram.person({ name: "New" }).in(group).joins();
  expect((await json(await fetch(`${url}/getUpdates`))).result).toHaveLength(1);
});

test("a call that is dropped breaks its connection, and the next one works", async () => {
  const { url, telegram } = await serve();
  telegram.faults.add({ method: "getMe", times: 1, fault: { kind: "drop" } });
  await expect(fetch(`${url}/getMe`)).rejects.toThrow("fetch failed");
  expect((await fetch(`${url}/getMe`)).status).toBe(200);
});
