// Two transports: a fetch function for the same process, and an HTTP server for other processes.
import { createServer, type IncomingMessage, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import type { Answer, WireAnswer, WireRequest } from "./api.ts";
import { type Form, parseMultipart } from "./multipart.ts";

/** A fetch that reaches the emulator and nothing else. */
export function createFetch(answer: Answer): typeof fetch {
  return async (input, { signal: given, ...init } = {}) => {
    // Clients have their own signals, and bodies that are streams: Node's Request accepts neither.
    const request = new Request(input, init.body ? { ...init, duplex: "half" } : init);
    const signal = given ?? undefined;
    const answered = await abortable(
      answer({ path: new URL(request.url).pathname, ...(await requestPayload(request)), signal }),
      signal,
    );
    if (answered.kind === "dropped")
      throw new TypeError("fetch failed", {
        cause: Object.assign(new Error("socket hang up"), { code: "ECONNRESET" }),
      });
    if (answered.kind === "json") return Response.json(answered.body, { status: answered.code });
    const body = typeof answered.body === "string" ? answered.body : Buffer.from(answered.body);
    return new Response(body, { status: answered.code, headers: { "content-type": answered.type } });
  };
}

function abortable<T>(promise: Promise<T>, signal: AbortSignal | undefined): Promise<T> {
  if (!signal) return promise;
  return new Promise((resolve, reject) => {
    const abort = (): void => reject(new DOMException("This operation was aborted", "AbortError"));
    if (signal.aborted) abort();
    signal.addEventListener("abort", abort, { once: true });
    promise.then(resolve, reject).finally(() => signal.removeEventListener("abort", abort));
  });
}

/** The parameters of a request and the files that they name. */
type RequestPayload = Pick<WireRequest, "params"> & { readonly files?: NonNullable<WireRequest["files"]> };

async function requestPayload(request: Request): Promise<RequestPayload> {
  const query = Object.fromEntries(new URL(request.url).searchParams);
  const type = request.headers.get("content-type") ?? "";
  if (type.includes("json")) return { params: { ...query, ...((await request.json()) as object) } };
  if (type.includes("urlencoded"))
    return { params: { ...query, ...Object.fromEntries(new URLSearchParams(await request.text())) } };
  const boundary = /boundary="?([^";]+)/.exec(type)?.[1];
  if (boundary === undefined) return { params: query };
  const { params, files } = formPayload(parseMultipart(new Uint8Array(await request.arrayBuffer()), boundary));
  return { params: { ...query, ...params }, files };
}

/** Files of a form: those that a parameter names as `attach://name` belong to it, others are parameters (Bot API, Sending files). */
function formPayload({ fields, files }: Form): Required<RequestPayload> {
  const named = new Set([...fields.values()].flatMap((value) => [...value.matchAll(ATTACHED)].map(([, name]) => name)));
  const whole = (value: string): unknown => files.get(/^attach:\/\/(.+)$/.exec(value)?.[1] ?? "") ?? value;
  const params = Object.fromEntries([...fields].map(([name, value]) => [name, whole(value)]));
  const own = Object.fromEntries([...files].filter(([name]) => !named.has(name)));
  return { params: { ...params, ...own }, files };
}

const ATTACHED = /attach:\/\/([^"\s\\]+)/g;

/** A server on the loopback interface. */
export interface Server {
  readonly url: string;
  readonly close: () => Promise<void>;
}

/**
 * How long a connection may be idle, in milliseconds. Node closes one after five seconds, and a bot that is busy that long
 * gets ECONNRESET at its next call: Telegram's own servers keep connections longer.
 */
const KEEP_ALIVE = 90_000;

/** Listens on the loopback interface; port 0 takes any free one. */
export async function listen(answer: Answer, port = 0): Promise<Server> {
  const server = createServer(
    (incoming, outgoing) => void serve(answer, incoming, outgoing).catch(() => outgoing.destroy()),
  );
  server.keepAliveTimeout = KEEP_ALIVE;
  await new Promise<void>((resolve, reject) => server.once("error", reject).listen(port, "127.0.0.1", resolve));
  const { port: taken } = server.address() as AddressInfo;
  return {
    url: `http://127.0.0.1:${taken}`,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

async function serve(answer: Answer, incoming: IncomingMessage, outgoing: ServerResponse): Promise<void> {
  const chunks: Buffer[] = [];
  for await (const chunk of incoming) chunks.push(chunk as Buffer);
  const url = new URL(incoming.url ?? "/", "http://127.0.0.1");
  const type = incoming.headers["content-type"];
  const hasBody = incoming.method !== "GET" && chunks.length > 0;
  const init = hasBody
    ? { method: "POST", body: Buffer.concat(chunks), ...(type ? { headers: { "content-type": type } } : {}) }
    : {};
  const gone = new AbortController();
  outgoing.once("close", () => gone.abort());
  const carried = await requestPayload(new Request(url, init)).catch(() => undefined);
  if (!carried) return respond(outgoing, UNREADABLE);
  respond(outgoing, await answer({ path: decodeURIComponent(url.pathname), ...carried, signal: gone.signal }));
}

const UNREADABLE: WireAnswer = {
  kind: "json",
  code: 400,
  body: { ok: false, error_code: 400, description: "Bad Request: can't parse the request" },
};

function respond(outgoing: ServerResponse, answered: WireAnswer): void {
  if (answered.kind === "dropped") {
    outgoing.destroy();
    return;
  }
  const [type, body] =
    answered.kind === "json" ? ["application/json", JSON.stringify(answered.body)] : [answered.type, answered.body];
  outgoing.writeHead(answered.code, { "content-type": type }).end(body);
}
