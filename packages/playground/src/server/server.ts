// The server of the page: its files, the stream, and its requests. It listens on the loopback interface only.
import { createServer, type IncomingMessage, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import { numberOf } from "../fields.ts";
import type { Reply } from "../protocol/acts.ts";
import { PAGE_HEADERS, type PageFile } from "./page-files.ts";
import type { Stream, StreamQuery } from "./stream.ts";

/** The requests of the page; bodies are passed unparsed. */
export interface PlaygroundApi {
  readonly act: (body: unknown) => Promise<Reply>;
  readonly control: (body: unknown) => Promise<Reply>;
  /** Imports a chat export, given as text. */
  readonly importChat: (text: string) => Promise<Reply>;
}

export interface ServerDeps {
  readonly port: number;
  readonly page: ReadonlyMap<string, PageFile>;
  readonly stream: Stream;
  readonly api: PlaygroundApi;
}

export interface PageServer {
  readonly url: string;
  readonly close: () => Promise<void>;
}

/** The port is in use. */
export class PortInUse extends Error {
  override readonly name = "PortInUse";
}

/** The maximum body of an act or a control, and of an export, in bytes. */
const [MAX_REQUEST, MAX_EXPORT] = [256 * 1024, 400 * 1024 * 1024];

/** Listens on the loopback interface; throws PortInUse if the port is in use. */
export async function serve(deps: ServerDeps): Promise<PageServer> {
  const server = createServer((request, response) => {
    answer(deps, request, response).catch((error: unknown) => {
      const isGone = (error as NodeJS.ErrnoException).code === "ECONNRESET";
      if (!isGone) console.error(error);
      response.destroy();
    });
  });
  await new Promise<void>((resolve, reject) => {
    server.once("error", (error: NodeJS.ErrnoException) => reject(refused(error, deps.port)));
    server.listen(deps.port, "127.0.0.1", resolve);
  });
  const { port } = server.address() as AddressInfo;
  return {
    url: `http://127.0.0.1:${port}`,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

function refused(error: NodeJS.ErrnoException, port: number): Error {
  if (error.code === "EADDRINUSE")
    return new PortInUse(
      `Port ${port} is in use by another program, perhaps by another playground: stop it, or choose another port with --port, such as --port ${port + 1}.`,
    );
  if (error.code === "EACCES")
    return new PortInUse(`Port ${port} may not be used by this account: choose one from 1024 on with --port.`);
  return error;
}

async function answer(deps: ServerDeps, request: IncomingMessage, response: ServerResponse): Promise<void> {
  const url = new URL(request.url ?? "/", "http://127.0.0.1");
  if (!isOwn(request.headers.host)) return end(response, 403, "This page is served to 127.0.0.1 and localhost alone.");
  if (request.method === "GET" && url.pathname === "/stream") return deps.stream.open(lookOf(url), response);
  if (request.method === "GET" || request.method === "HEAD") return file(deps.page.get(url.pathname), response);
  if (request.method !== "POST") return end(response, 405, "Only GET and POST are answered.");
  if (!isFromPage(request)) return end(response, 403, "Only the playground's own page may ask for that.");
  await asked(deps.api, { path: url.pathname, request, response });
}

/** Names of this machine: requests with another host name are refused. */
const isOwn = (host: string | undefined): boolean => /^(127\.0\.0\.1|localhost)(:\d+)?$/.test(host ?? "");

/** Browsers send an origin; other local programs, such as tests, may omit it. */
const isFromPage = ({ headers: { origin, host } }: IncomingMessage): boolean =>
  origin === undefined || origin === `http://${host}`;

function lookOf({ searchParams }: URL): StreamQuery {
  const messages = numberOf(searchParams.get("messages")) ?? 200;
  return { chatId: numberOf(searchParams.get("chat")), messages: Math.min(20_000, Math.max(1, Math.floor(messages))) };
}

function file(found: PageFile | undefined, response: ServerResponse): void {
  if (!found) {
    end(response, 404, "There is no such page.");
    return;
  }
  const cache = found.isLasting ? "max-age=31536000, immutable" : "no-cache";
  response.writeHead(200, { ...PAGE_HEADERS, "content-type": found.type, "cache-control": cache }).end(found.content);
}

function end(response: ServerResponse, code: number, sentence: string): void {
  response.writeHead(code, { ...PAGE_HEADERS, "content-type": "text/plain; charset=utf-8" }).end(sentence);
}

interface Asked {
  readonly path: string;
  readonly request: IncomingMessage;
  readonly response: ServerResponse;
}

async function asked({ act, control, importChat }: PlaygroundApi, { path, request, response }: Asked): Promise<void> {
  if (path === "/import") return reply(response, await fromText(request, MAX_EXPORT, importChat));
  const perform = { "/act": act, "/control": control }[path];
  if (!perform) return end(response, 404, "There is nothing to ask for under that address.");
  if (!request.headers["content-type"]?.startsWith("application/json"))
    return end(response, 415, "What is asked for comes as application/json.");
  reply(response, await fromText(request, MAX_REQUEST, (text) => perform(parsed(text))));
}

async function fromText(
  request: IncomingMessage,
  largest: number,
  use: (text: string) => Promise<Reply>,
): Promise<Reply> {
  const text = await bodyOf(request, largest);
  return text === undefined
    ? { ok: false, sentence: `That is more than ${Math.floor(largest / 1024)} kB, the most that is taken.` }
    : use(text);
}

/** The body; undefined if it is too large. */
async function bodyOf(request: IncomingMessage, largest: number): Promise<string | undefined> {
  const chunks: Buffer[] = [];
  let size = 0;
  for await (const chunk of request as AsyncIterable<Buffer>) {
    size += chunk.length;
    if (size <= largest) chunks.push(chunk);
  }
  return size > largest ? undefined : Buffer.concat(chunks).toString("utf8");
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

function reply(response: ServerResponse, answered: Reply): void {
  response
    .writeHead(200, { ...PAGE_HEADERS, "content-type": "application/json", "cache-control": "no-store" })
    .end(JSON.stringify(answered));
}
