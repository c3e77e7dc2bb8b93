// The fake Bot API over HTTP: reads calls, lets faults befall them, answers.
import { createServer, type IncomingMessage, type Server, type ServerResponse } from "node:http";
import type { MethodTable } from "telegram-emulator/bot-api/method-table";
import { CONFLICT } from "telegram-emulator/update-queue";
import type { Effects } from "./effects.ts";
import type { Fate, Fault, FaultPlan } from "./faults.ts";
import type { Answer, Params } from "./methods.ts";
import { type Polling, reply } from "./polling.ts";

export interface ListenNeeds {
  readonly methods: MethodTable<Answer>;
  readonly polling: Polling;
  readonly effects: Pick<Effects, "called">;
  readonly befall: FaultPlan["befall"];
  readonly now: () => number;
}

/** A server that is not listening yet. */
export function createApi(needs: ListenNeeds): Server {
  const server = createServer((request, response) => {
    const parts: Buffer[] = [];
    request.on("data", (part: Buffer) => parts.push(part));
    request.on("end", () => receive(needs, { request, response, body: Buffer.concat(parts).toString() }));
  });
  server.keepAliveTimeout = 120_000;
  return server;
}

interface Received {
  readonly request: IncomingMessage;
  readonly response: ServerResponse;
  readonly body: string;
}

function receive(needs: ListenNeeds, { request, response, body }: Received): void {
  const method = (request.url ?? "").split("?")[0]?.split("/").at(-1) ?? "";
  const params = paramsOf(request, body);
  const chat = params["chat_id"] === undefined ? undefined : Number(params["chat_id"]);
  const fate = needs.befall({ method, chat }, needs.now());
  const go = (): void => befall(needs, fate, { method, params, response });
  if (fate.wait > 0) setTimeout(go, fate.wait);
  else go();
}

/** Uploads are not taken apart: their fields stand in the query, or are left out. */
function paramsOf({ headers }: IncomingMessage, body: string): Params {
  return body !== "" && headers["content-type"]?.startsWith("application/json") ? (JSON.parse(body) as Params) : {};
}

interface Asked {
  readonly method: string;
  readonly params: Params;
  readonly response: ServerResponse;
}

function befall(needs: ListenNeeds, { fault }: Fate, asked: Asked): void {
  if (fault === undefined) answer(needs, asked);
  else if (fault.kind === "reset-after") {
    if (asked.method !== "getUpdates") perform(needs, asked);
    asked.response.socket?.destroy();
  } else if (fault.kind === "reset-before" || fault.kind === "hang") asked.response.socket?.destroy();
  else refuse(fault, asked.response);
}

/** A nginx before the Bot API answers in HTML when the API behind it is away. */
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

/** Does what a call asks for; gives its result, or why there is none. */
function perform({ methods, effects }: ListenNeeds, { method, params }: Asked): { readonly result: unknown } | Refusal {
  effects.called(method);
  const found = methods.find(method);
  if (!found) return { error_code: 404, description: "Not Found: method not found" };
  if (!found.answer) return { error_code: 501, description: `Not Implemented: ${method}` };
  return { result: found.answer(params, Number(params["chat_id"])) ?? true };
}

function answer(needs: ListenNeeds, asked: Asked): void {
  const { method, params, response } = asked;
  if (method !== "getUpdates") {
    const done = perform(needs, asked);
    if ("result" in done) reply(response, { code: 200, body: JSON.stringify({ ok: true, ...done }) });
    else refuseWith(response, done);
    return;
  }
  needs.effects.called(method);
  const { offset, limit, timeout } = params;
  const question = { offset: Number(offset ?? 0), limit: Number(limit ?? 100), timeout: Number(timeout ?? 0) * 1000 };
  needs.polling.ask(question, response);
}
