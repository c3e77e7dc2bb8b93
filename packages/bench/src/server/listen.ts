// The fake Bot API over HTTP: reads calls, applies faults, answers.
import { createServer, type IncomingMessage, type Server, type ServerResponse } from "node:http";
import type { MethodTable } from "telegram-emulator/bot-api/method-table";
import { CONFLICT } from "telegram-emulator/update-queue";
import type { Effects } from "./effects.ts";
import type { Fault, FaultDecision, FaultSource } from "./faults.ts";
import type { Answer, Params } from "./methods.ts";
import { type Polling, reply } from "./polling.ts";

export interface ListenDeps {
  readonly methods: MethodTable<Answer>;
  readonly polling: Polling;
  readonly effects: Pick<Effects, "called">;
  readonly applyFault: FaultSource["applyFault"];
  readonly now: () => number;
}

/** A server that is not listening yet. */
export function createApi(deps: ListenDeps): Server {
  const server = createServer((request, response) => {
    const parts: Buffer[] = [];
    request.on("data", (part: Buffer) => parts.push(part));
    request.on("end", () => receive(deps, { request, response, body: Buffer.concat(parts).toString() }));
  });
  server.keepAliveTimeout = 120_000;
  return server;
}

interface Received {
  readonly request: IncomingMessage;
  readonly response: ServerResponse;
  readonly body: string;
}

function receive(deps: ListenDeps, { request, response, body }: Received): void {
  const method = (request.url ?? "").split("?")[0]?.split("/").at(-1) ?? "";
  const params = paramsOf(request, body);
  const chat = params["chat_id"] === undefined ? undefined : Number(params["chat_id"]);
  const decision = deps.applyFault({ method, chat }, deps.now());
  const go = (): void => applyFault(deps, decision, { method, params, response });
  if (decision.wait > 0) setTimeout(go, decision.wait);
  else go();
}

/** Uploads are not parsed: their fields are in the query, or omitted. */
function paramsOf({ headers }: IncomingMessage, body: string): Params {
  return body !== "" && headers["content-type"]?.startsWith("application/json") ? (JSON.parse(body) as Params) : {};
}

interface Asked {
  readonly method: string;
  readonly params: Params;
  readonly response: ServerResponse;
}

function applyFault(deps: ListenDeps, { fault }: FaultDecision, asked: Asked): void {
  if (fault === undefined) answer(deps, asked);
  else if (fault.kind === "reset-after") {
    if (asked.method !== "getUpdates") perform(deps, asked);
    asked.response.socket?.destroy();
  } else if (fault.kind === "reset-before" || fault.kind === "hang") asked.response.socket?.destroy();
  else refuse(fault, asked.response);
}

/** The HTML answer of nginx when the Bot API behind it is down. */
const BAD_GATEWAY = "<html><head><title>502 Bad Gateway</title></head><body>502 Bad Gateway</body></html>";

const WORDS: Readonly<Record<string, string>> = {
  "401": "Unauthorized",
  "409": CONFLICT,
  "500": "Internal Server Error",
};

function refuse({ kind, retryAfter = 1 }: Fault, response: ServerResponse): void {
  if (kind === "502") reply(response, { code: 502, body: BAD_GATEWAY, type: "text/html" });
  else if (kind === "429" || kind === "limit") {
    const description = `Too Many Requests: retry after ${retryAfter}`;
    refuseWith(response, { error_code: 429, description, parameters: { retry_after: retryAfter } });
  } else refuseWith(response, { error_code: Number(kind), description: WORDS[kind] ?? kind });
}

interface Refusal {
  readonly error_code: number;
  readonly description: string;
  readonly parameters?: object;
}

const refuseWith = (response: ServerResponse, refusal: Refusal): void =>
  reply(response, { code: refusal.error_code, body: JSON.stringify({ ok: false, ...refusal }) });

/** Carries out a call; returns its result, or the reason of its failure. */
function perform({ methods, effects }: ListenDeps, { method, params }: Asked): { readonly result: unknown } | Refusal {
  effects.called(method);
  const found = methods.find(method);
  if (!found) return { error_code: 404, description: "Not Found: method not found" };
  if (!found.answer) return { error_code: 501, description: `Not Implemented: ${method}` };
  return { result: found.answer(params, Number(params["chat_id"])) ?? true };
}

function answer(deps: ListenDeps, asked: Asked): void {
  const { method, params, response } = asked;
  if (method !== "getUpdates") {
    const done = perform(deps, asked);
    if ("result" in done) reply(response, { code: 200, body: JSON.stringify({ ok: true, ...done }) });
    else refuseWith(response, done);
    return;
  }
  deps.effects.called(method);
  const { offset, limit, timeout } = params;
  const question = { offset: Number(offset ?? 0), limit: Number(limit ?? 100), timeout: Number(timeout ?? 0) * 1000 };
  deps.polling.ask(question, response);
}
