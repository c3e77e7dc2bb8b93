// The webhook: a delivery needs the secret, and is answered once its update is kept.
import { createHash, timingSafeEqual } from "node:crypto";
import type { IncomingMessage, ServerResponse } from "node:http";
import type { Update } from "grammy/types";
import { createBatcher } from "../../async/batcher.ts";
import { type Listener, listen } from "../../http/listener.ts";
import type { Meter } from "../../kit/ports/delivery/meter.ts";
import { causeOf } from "../outbound/client.ts";

/** What the webhook reports; a failure to keep updates once, until it is over. */
export type DeliveryNotice =
  | { readonly kind: "delivered" }
  | { readonly kind: "away"; readonly cause: string }
  | { readonly kind: "back" }
  /** A request with the right secret that is no update: Telegram is told not to repeat it. */
  | { readonly kind: "unreadable" };

export interface WebhookDeps {
  /** Keeps updates; resolves once they survive this process, rejects where they cannot be kept now. One call at a time. */
  readonly accept: (updates: readonly Update[]) => Promise<void>;
  /** What Telegram sends in X-Telegram-Bot-Api-Secret-Token (Bot API, setWebhook). */
  readonly secret: string;
  /** The path of the webhook's address. */
  readonly path: string;
  readonly meter: Meter;
  readonly tell: (notice: DeliveryNotice) => void;
  /** How long a delivery may take to come in, in milliseconds. */
  readonly patience?: number;
}

export interface Webhook {
  /** Opens the port and gives its number; throws PortRefused. */
  readonly listen: (port: number, host: string) => Promise<number>;
  /** Closes it; deliveries in progress are kept and answered. The webhook stays set with Telegram, which waits. */
  readonly close: () => Promise<void>;
}

/** The longest body, in bytes: Telegram's own server gives up updates over 512 KiB (WebhookActor.cpp). */
const LONGEST = 1024 * 1024;

/** The most updates that are kept at once, as many as one poll gives (Bot API, getUpdates). */
const MOST = 100;

/** The status of each outcome, which is also its name in the meter. */
const STATUS = {
  accepted: 200,
  unreadable: 200,
  forged: 401,
  misdirected: 404,
  too_large: 413,
  away: 503,
} as const;

type DeliveryOutcome = keyof typeof STATUS | "broken_off";

/**
 * A delivery is answered with an empty 200 once it is kept, and with 503 while it cannot be; Telegram then repeats it after
 * `Retry-After`. What is no update is answered with 200, since it would come again for a day. Deliveries that arrive
 * while others are being kept are one batch, in the order of their arrival. Doubles are passed on.
 */
export function createWebhook(deps: WebhookDeps): Webhook {
  const { path, meter, patience } = deps;
  const isSecret = secretMatcher(deps.secret);
  const keep = createKeep(deps);
  let listener: Listener | undefined;
  const judge = async (request: IncomingMessage): Promise<DeliveryOutcome> => {
    if (request.url?.split("?")[0] !== path || request.method !== "POST") return "misdirected";
    if (!isSecret(request.headers["x-telegram-bot-api-secret-token"])) return "forged";
    const body = await readBody(request);
    return typeof body === "string" ? body : keep(body);
  };
  return {
    listen: async (port, host) => {
      const answer = async (request: IncomingMessage, response: ServerResponse): Promise<void> => {
        const outcome = await judge(request);
        meter.count("deliveries", { outcome });
        if (outcome !== "broken_off") respond(response, outcome);
      };
      listener = await listen(answer, { port, host, name: "PORT", ...(patience === undefined ? {} : { patience }) });
      return listener.port;
    },
    close: async () => listener?.close(),
  };
}

/** Hashes are of one length, so that the time of the comparison tells nothing about the secret. */
function secretMatcher(secret: string): (given: string | string[] | undefined) => boolean {
  const hashed = (text: string): Buffer => createHash("sha256").update(text).digest();
  const right = hashed(secret);
  return (given) => typeof given === "string" && timingSafeEqual(hashed(given), right);
}

/** Keeps one delivery, batched with those that arrive meanwhile. */
function createKeep({ accept, tell }: WebhookDeps): (body: Buffer) => Promise<DeliveryOutcome> {
  const batcher = createBatcher(accept, { most: MOST, isEager: true });
  let isAway = false;
  return async (body) => {
    const update = updateIn(body);
    if (!update) {
      tell({ kind: "unreadable" });
      return "unreadable";
    }
    try {
      await batcher.add(update);
    } catch (error) {
      if (!isAway) tell({ kind: "away", cause: causeOf(error) });
      isAway = true;
      return "away";
    }
    if (isAway) tell({ kind: "back" });
    isAway = false;
    tell({ kind: "delivered" });
    return "accepted";
  };
}

/** The update of a body; undefined where it is none. */
function updateIn(body: Buffer): Update | undefined {
  try {
    const parsed: unknown = JSON.parse(body.toString("utf8"));
    const isUpdate = typeof parsed === "object" && parsed !== null && "update_id" in parsed;
    return isUpdate && Number.isSafeInteger(parsed.update_id) ? (parsed as Update) : undefined;
  } catch {
    return undefined;
  }
}

/** Reads the body up to the limit; one whose length is over the limit is not read at all. */
async function readBody(request: IncomingMessage): Promise<Buffer | "too_large" | "broken_off"> {
  if (Number(request.headers["content-length"] ?? 0) > LONGEST) return "too_large";
  const chunks: Buffer[] = [];
  let length = 0;
  return new Promise((resolve) => {
    request.on("data", (chunk: Buffer) => {
      length += chunk.length;
      if (length > LONGEST) resolve("too_large");
      else chunks.push(chunk);
    });
    request.on("end", () => resolve(Buffer.concat(chunks)));
    request.on("error", () => resolve("broken_off"));
    request.on("close", () => resolve("broken_off"));
  });
}

/** The body stays empty: a call of the Bot API in it would lose its result and bypass the scheduler. */
function respond(response: ServerResponse, outcome: Exclude<DeliveryOutcome, "broken_off">): void {
  const isRefused = outcome === "forged" || outcome === "too_large" || outcome === "misdirected";
  response.writeHead(STATUS[outcome], {
    "Content-Length": 0,
    ...(isRefused ? { Connection: "close" } : {}),
    ...(outcome === "away" ? { "Retry-After": 1 } : {}),
  });
  response.end();
}
