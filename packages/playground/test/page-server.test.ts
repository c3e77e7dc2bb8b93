// The server of the page answers only its own page, on this machine.
import { request } from "node:http";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import type { PageFile } from "../src/server/page-files.ts";
import { type PageServer, PortInUse, serve } from "../src/server/server.ts";
import type { StreamQuery } from "../src/server/stream.ts";

const asked: unknown[] = [];
const looks: StreamQuery[] = [];
const note = async (what: unknown) => {
  asked.push(what);
  return { ok: true } as const;
};

const page = new Map<string, PageFile>([
  ["/", { type: "text/html; charset=utf-8", content: Buffer.from("<!doctype html>"), isLasting: false }],
  ["/assets/a.js", { type: "text/javascript; charset=utf-8", content: Buffer.from("1"), isLasting: true }],
]);
const stream = {
  notify: () => undefined,
  close: () => undefined,
  open: (look: StreamQuery, response: { readonly end: (text: string) => unknown }) => {
    looks.push(look);
    response.end("data: {}\n\n");
  },
};
const deps = { port: 0, page, stream, api: { act: note, control: note, importChat: note } };

let server: PageServer;
beforeAll(async () => {
  server = await serve(deps);
});
afterAll(() => server.close());

interface Sent {
  readonly path: string;
  readonly method?: string;
  readonly headers?: Readonly<Record<string, string>>;
  readonly body?: string;
}

/** Node's own client, which allows any Host header. */
const ask = ({ path, method = "GET", headers = {}, body }: Sent) =>
  new Promise<{ readonly code: number | undefined; readonly headers: unknown; readonly text: string }>(
    (resolve, reject) => {
      const outgoing = request(`${server.url}${path}`, { method, headers }, (incoming) => {
        let text = "";
        incoming.on("data", (chunk: Buffer) => {
          text += chunk.toString();
        });
        incoming.on("end", () => resolve({ code: incoming.statusCode, headers: incoming.headers, text }));
      });
      outgoing.once("error", reject).end(body);
    },
  );

const JSON_TYPE = { "content-type": "application/json" };

test("the page comes with a policy that lets in nothing from elsewhere and nothing inline", async () => {
  const { code, headers, text } = await ask({ path: "/" });
  expect(code).toBe(200);
  expect(text).toBe("<!doctype html>");
  const policy = String((headers as Record<string, unknown>)["content-security-policy"]);
  expect(policy).toContain("default-src 'none'");
  expect(policy).not.toContain("unsafe");
});

test("files whose names change with their content are kept by browsers", async () => {
  const { headers } = await ask({ path: "/assets/a.js" });
  expect(headers).toMatchObject({ "cache-control": expect.stringContaining("immutable") });
});

test("the stream is opened for the chat that is looked at, within bounds", async () => {
  await ask({ path: "/stream?chat=-100&messages=50" });
  await ask({ path: "/stream?chat=&messages=99999999" });
  expect(looks).toEqual([
    { chatId: -100, messages: 50 },
    { chatId: undefined, messages: 20_000 },
  ]);
});

test.each([
  ["/act", { as: "person:1", act: { kind: "join", chat: -1 } }],
  ["/control", { kind: "pause" }],
])("%s gets what the page asks for", async (path, body) => {
  const { code, text } = await ask({ path, method: "POST", headers: JSON_TYPE, body: JSON.stringify(body) });
  expect(code).toBe(200);
  expect(JSON.parse(text)).toEqual({ ok: true });
  expect(asked.at(-1)).toEqual(body);
});

test("an export comes as it is", async () => {
  await ask({ path: "/import", method: "POST", body: '{"messages": []}' });
  expect(asked.at(-1)).toBe('{"messages": []}');
});

test("what is no JSON reaches the act as nothing, which refuses it", async () => {
  await ask({ path: "/act", method: "POST", headers: JSON_TYPE, body: "{" });
  expect(asked.at(-1)).toBeUndefined();
});

describe("is refused", () => {
  test.each<[string, number, Sent]>([
    ["another name for this machine, as DNS rebinding uses", 403, { path: "/", headers: { host: "evil.example" } }],
    [
      "a form or script of another page",
      403,
      { path: "/act", method: "POST", headers: { origin: "http://evil.example" } },
    ],
    ["another kind of body, as forms of other pages send it", 415, { path: "/act", method: "POST", body: "{}" }],
    ["a file that is not there", 404, { path: "/../package.json" }],
    ["an address for nothing", 404, { path: "/other", method: "POST", headers: JSON_TYPE, body: "{}" }],
    ["another method", 405, { path: "/", method: "DELETE" }],
  ])("%s", async (_, wanted, sent) => {
    const before = asked.length;
    const { code } = await ask(sent);
    expect(code).toBe(wanted);
    expect(asked).toHaveLength(before);
  });

  test("a body that is too large, in a sentence", async () => {
    const before = asked.length;
    const sent = { path: "/act", method: "POST", headers: JSON_TYPE, body: JSON.stringify("x".repeat(300_000)) };
    expect(JSON.parse((await ask(sent)).text)).toMatchObject({
      ok: false,
      sentence: expect.stringContaining("256 kB"),
    });
    expect(asked).toHaveLength(before);
  });
});

test("a port in use is told in one sentence, with one that may be free", async () => {
  const port = Number(new URL(server.url).port);
  const refused = serve({ ...deps, port });
  await expect(refused).rejects.toThrow(PortInUse);
  await expect(refused).rejects.toThrow(`Port ${port} is in use`);
  await expect(refused).rejects.toThrow(`--port ${port + 1}`);
});
