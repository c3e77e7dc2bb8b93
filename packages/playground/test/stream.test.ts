// The stream sends pages the difference to what they have, and nothing twice.
import { once } from "node:events";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { afterEach, describe, expect, test } from "vitest";
import type { LogView } from "../src/protocol/bot.ts";
import type { PersonaView } from "../src/protocol/chats.ts";
import type { Change, Entity } from "../src/protocol/stream.ts";
import { createStream, difference, type StreamQuery } from "../src/server/stream.ts";

const persona = (id: number, name: string): PersonaView => ({
  kind: "persona",
  key: `persona ${id}`,
  id: `person:${id}`,
  accountId: id,
  name,
  username: undefined,
  role: "",
});
const line = (number: number, event: string): LogView => ({
  kind: "log",
  key: `log ${number}`,
  number,
  at: 0,
  level: "info",
  event,
  fields: {},
});

describe("the difference", () => {
  test("holds what is new and what has changed, and names what is gone", () => {
    const sent = new Map<string, string>();
    const [alice, bob] = [persona(1, "Alice"), persona(2, "Bob")];
    expect(difference(sent, [alice, bob], true)).toEqual({ whole: true, set: [alice, bob], drop: [] });
    const renamed = persona(2, "Robert");
    expect(difference(sent, [alice, renamed], false)).toEqual({ whole: false, set: [renamed], drop: [] });
    expect(difference(sent, [renamed], false)).toEqual({ whole: false, set: [], drop: ["persona 1"] });
    expect(difference(sent, [alice, renamed], false).set).toEqual([alice]);
  });

  test("takes what never changes for known by its key", () => {
    const sent = new Map<string, string>();
    difference(sent, [line(1, "app.started")], false);
    expect(difference(sent, [line(1, "something else"), line(2, "case.opened")], false).set).toEqual([
      line(2, "case.opened"),
    ]);
  });
});

describe("over HTTP", () => {
  const closers: (() => unknown)[] = [];
  afterEach(() => {
    for (const close of closers.splice(0).reverse()) close();
  });

  /** A stream on a server, and a reader of its messages. */
  async function opened(view: (look: StreamQuery) => readonly Entity[], look: StreamQuery) {
    const stream = createStream(view);
    const server = createServer((_request, response) => stream.open(look, response)).listen(0, "127.0.0.1");
    await once(server, "listening");
    const gone = new AbortController();
    closers.push(
      () => server.close(),
      stream.close,
      () => gone.abort(),
    );
    const { port } = server.address() as AddressInfo;
    const response = await fetch(`http://127.0.0.1:${port}/`, { signal: gone.signal });
    const body = response.body?.pipeThrough(new TextDecoderStream()).getReader();
    const next = async (): Promise<Change> => {
      const { value = "" } = (await body?.read()) ?? {};
      expect(value).toMatch(/^data: .*\n\n$/s);
      return JSON.parse(value.slice("data: ".length)) as Change;
    };
    return { stream, response, next };
  }

  test("a page gets everything that it looks at, and then one change for many", async () => {
    const names = new Map([[1, "Alice"]]);
    const looks: StreamQuery[] = [];
    const view = (look: StreamQuery) => {
      looks.push(look);
      return [...names].map(([id, name]) => persona(id, name));
    };
    const { stream, response, next } = await opened(view, { chatId: -5, messages: 10 });
    expect(response.headers.get("content-type")).toBe("text/event-stream");
    expect(await next()).toEqual({ whole: true, set: [persona(1, "Alice")], drop: [] });
    expect(looks).toEqual([{ chatId: -5, messages: 10 }]);
    names.set(2, "Bob");
    stream.notify();
    names.set(3, "Carol");
    stream.notify();
    expect(await next()).toEqual({ whole: false, set: [persona(2, "Bob"), persona(3, "Carol")], drop: [] });
  });

  test("what the clock alone changes comes without being announced", async () => {
    let name = "muted";
    const { next } = await opened(() => [persona(1, name)], { chatId: undefined, messages: 1 });
    await next();
    name = "free";
    expect((await next()).set).toEqual([persona(1, "free")]);
  });
});
