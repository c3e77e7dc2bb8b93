// Answers requests as the Bot API server does: token, method, parameters, faults, then the method itself.
import { type CheckedRequest, checkRequest, checkResult } from "./bot-api/check.ts";
import { createMethodTable, type TableRow } from "./bot-api/method-table.ts";
import type { Fault, Faults } from "./faults.ts";
import { chatMethods } from "./methods/chats.ts";
import { ephemeralMethods } from "./methods/ephemerals.ts";
import { inviteMethods } from "./methods/invites.ts";
import { memberMethods } from "./methods/members.ts";
import { messageMethods } from "./methods/messages.ts";
import { profileMethods } from "./methods/profile.ts";
import type { Method } from "./methods/reading.ts";
import { topicMethods } from "./methods/topics.ts";
import { Refusal } from "./refusal.ts";
import type { Upload } from "./state/records.ts";
import type { TelegramState } from "./state/telegram-state.ts";

/** One call of the bot and its result. */
export interface CallRecord {
  readonly method: string;
  readonly params: Readonly<Record<string, unknown>>;
  /** Milliseconds since 1970. */
  readonly at: number;
  readonly ok: boolean;
  readonly result: unknown;
  readonly error: string | undefined;
}

/** A request that was answered: by a method, a refusal or a fault. */
export interface AnsweredCall extends Pick<CallRecord, "method" | "params" | "at"> {
  /** How long the answer took, in milliseconds of the real clock. */
  readonly took: number;
  readonly answer: WireAnswer;
}

/** A request as received. */
export interface WireRequest {
  readonly path: string;
  readonly params: Readonly<Record<string, unknown>>;
  /** Files of a form that a parameter names as `attach://name` inside of its JSON. */
  readonly files?: ReadonlyMap<string, Upload>;
  readonly signal?: AbortSignal | undefined;
}

/** An answer as sent; `dropped` closes the connection without one. */
export type WireAnswer =
  | { readonly kind: "json"; readonly code: number; readonly body: unknown }
  | { readonly kind: "bytes"; readonly code: number; readonly body: Uint8Array | string; readonly type: string }
  | { readonly kind: "dropped" };

const METHODS = createMethodTable<Method>({
  ...chatMethods,
  ...memberMethods,
  ...messageMethods,
  ...topicMethods,
  ...inviteMethods,
  ...ephemeralMethods,
  ...profileMethods,
});

export interface ApiDeps {
  readonly state: TelegramState;
  readonly faults: Faults;
  readonly record: (call: CallRecord) => void;
  /** Called for every answer except those to getUpdates. */
  readonly onAnswer: (call: AnsweredCall) => void;
  readonly isStrict: boolean;
}

export type Answer = (request: WireRequest) => Promise<WireAnswer>;

/** Answers every request to the server. */
export function createApi(deps: ApiDeps): Answer {
  return async (request) => {
    const [, token, name = ""] = /^\/bot([^/]+)\/(\w+)$/.exec(request.path) ?? [];
    if (request.path.startsWith("/file/")) return download(deps.state, request.path);
    if (token === undefined) return refusal(new Refusal(404, "Not Found"));
    if (token !== deps.state.token) return refusal(new Refusal(401, "Unauthorized"));
    const row = METHODS.find(name);
    if (!row) {
      deps.state.violations.push(`${name}: there is no such method`);
      return refusal(new Refusal(404, "Not Found: method not found"));
    }
    return answerAndReport(deps, row, request);
  };
}

async function answerAndReport(deps: ApiDeps, row: TableRow<Method>, request: WireRequest): Promise<WireAnswer> {
  const { shape } = row;
  const [at, begun] = [deps.state.now(), performance.now()];
  const checked = checkRequest(shape, request.params);
  const fault = deps.faults.next(shape.name, request.params["chat_id"]);
  const answer = await withFault(fault, () => perform(deps, { ...request, ...row, checked }));
  const { name: method } = shape;
  if (method !== "getUpdates")
    deps.onAnswer({ method, params: checked.params, at, took: performance.now() - begun, answer });
  return answer;
}

async function withFault(fault: Fault | undefined, perform: () => Promise<WireAnswer>): Promise<WireAnswer> {
  switch (fault?.kind) {
    case "error":
      return refusal(new Refusal(fault.code, fault.description, fault.parameters));
    case "html":
      return { kind: "bytes", code: fault.code, body: "<html><body>Bad Gateway</body></html>", type: "text/html" };
    case "drop":
      return { kind: "dropped" };
    case "drop-after":
      await perform();
      return { kind: "dropped" };
    case "hang":
      return new Promise(() => undefined);
    case "latency":
      await new Promise((resolve) => setTimeout(resolve, fault.ms));
      return perform();
    default:
      return perform();
  }
}

interface Checked extends WireRequest, TableRow<Method> {
  readonly checked: CheckedRequest;
}

async function perform({ state, record, isStrict }: ApiDeps, request: Checked): Promise<WireAnswer> {
  const { shape } = request;
  const { params, violations, refusal: wrong } = request.checked;
  state.violations.push(...violations);
  const note = (call: Pick<CallRecord, "ok" | "result" | "error">) => {
    if (shape.name !== "getUpdates") record({ method: shape.name, params, at: state.now(), ...call });
  };
  try {
    if (isStrict && wrong !== undefined) throw new Refusal(400, `Bad Request: ${wrong}`);
    const { files, signal } = request;
    const asked = { state, params, signal, ...(files ? { files } : {}) };
    const result = structuredClone(await methodOf(state, request)(asked));
    checkResult(shape, result);
    note({ ok: true, result, error: undefined });
    return { kind: "json", code: 200, body: { ok: true, result } };
  } catch (error) {
    if (!(error instanceof Refusal)) throw error;
    note({ ok: false, result: undefined, error: error.message });
    return refusal(error);
  }
}

function methodOf(state: TelegramState, { shape: { name }, answer }: TableRow<Method>): Method {
  if (answer) return answer;
  state.violations.push(`${name}: the emulator does not know this method yet`);
  throw new Refusal(501, `Not Implemented: the emulator does not know ${name} yet`);
}

const refusal = ({ code, message, parameters }: Refusal): WireAnswer => ({
  kind: "json",
  code,
  body: { ok: false, error_code: code, description: message, ...(parameters ? { parameters } : {}) },
});

function download(state: TelegramState, path: string): WireAnswer {
  const file = [...state.files.values()].find((candidate) => path === `/file/bot${state.token}/${candidate.path}`);
  return file
    ? { kind: "bytes", code: 200, body: file.content, type: "application/octet-stream" }
    : refusal(new Refusal(404, "Not Found"));
}
