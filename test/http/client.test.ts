// Calls by HTTP against a server of this process: what is sent, what is read, and how failures look.
import { createServer, type RequestListener, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { afterEach, describe, expect, test } from "vitest";
import { createClient } from "../../src/http/client.ts";

const servers: Server[] = [];
afterEach(() => {
  for (const server of servers.splice(0)) {
    server.closeAllConnections();
    server.close();
  }
});

async function serving(listener: RequestListener): Promise<string> {
  const server = createServer(listener);
  servers.push(server);
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}/call`;
}

const call = createClient();

describe("a call", () => {
  test("sends method, headers and text, and reads the answer with its status", async () => {
    const url = await serving(async (request, response) => {
      const parts: Buffer[] = [];
      for await (const part of request) parts.push(part as Buffer);
      const { method, headers } = request;
      response.statusCode = 429;
      response.end(JSON.stringify({ method, type: headers["content-type"], sent: Buffer.concat(parts).toString() }));
    });
    const answer = await call(url, {
      method: "POST",
      headers: { "content-type": "application/json" },
      body: '{"ä":1}',
    });
    expect(answer.status).toBe(429);
    expect(answer.ok).toBe(false);
    expect(await answer.json()).toEqual({ method: "POST", type: "application/json", sent: '{"ä":1}' });
  });

  test("sends bytes as they are", async () => {
    const url = await serving((request, response) => void request.pipe(response));
    expect(await (await call(url, { method: "POST", body: new Uint8Array([104, 105]) })).text()).toBe("hi");
  });

  test("goes by the connection of the one before it", async () => {
    const url = await serving((_, response) => void response.end("x"));
    let connections = 0;
    servers[0]?.on("connection", () => {
      connections += 1;
    });
    for (let count = 0; count < 5; count++) await (await call(url)).text();
    expect(connections).toBe(1);
  });
});

describe("a call that fails", () => {
  test.each([
    ["nothing listens", "http://127.0.0.1:9/", "ECONNREFUSED"],
    ["there is no such host", "http://no-such-host.invalid/", expect.stringMatching(/ENOTFOUND|EAI_AGAIN/)],
  ])("says so as Node's own does: %s", async (_, url, code) => {
    const failure: unknown = await call(url).catch((error: unknown) => error);
    expect(failure).toMatchObject({ message: "fetch failed", cause: { code } });
  });

  test("because the connection is cut in the middle of the answer", async () => {
    const url = await serving((request, response) => {
      response.write("half");
      setTimeout(() => request.socket.destroy(), 5);
    });
    await expect(call(url)).rejects.toMatchObject({ message: "fetch failed", cause: { code: "ECONNRESET" } });
  });

  test("because it was called off ends at once, also while the answer comes in", async () => {
    const url = await serving((_, response) => void response.write("endless"));
    const controller = new AbortController();
    const answer = call(url, { signal: controller.signal });
    setTimeout(() => controller.abort(), 20);
    await expect(answer).rejects.toThrow("fetch failed");
  });
});
