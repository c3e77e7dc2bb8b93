// What a running bot says of itself by HTTP: that it lives, whether it is ready, what was measured.
import type { ServerResponse } from "node:http";
import type { Answer } from "./listener.ts";
import type { Readiness } from "./readiness.ts";

/** What was measured, in the text format of Prometheus. */
export interface Exposition {
  readonly contentType: string;
  readonly text: () => Promise<string>;
}

export interface StatusPageDeps {
  readonly readiness: Readiness;
  readonly exposition: Exposition;
}

const PLAIN = "text/plain; charset=utf-8";

type Page = (response: ServerResponse) => Promise<void>;

/** Answers GET and HEAD of /healthz, /readyz and /metrics; anything else is 404 or 405. */
export function statusPages({ readiness, exposition }: StatusPageDeps): Answer {
  const pages: ReadonlyMap<string, Page> = new Map([
    ["/healthz", async (response) => say(response, { status: 200, text: "alive\n" })],
    [
      "/readyz",
      async (response) => {
        await readiness.look();
        const reasons = readiness.reasons();
        const isReady = reasons.length === 0;
        const word = readiness.part() === "standby" ? "standby" : "ready";
        say(response, { status: isReady ? 200 : 503, text: isReady ? `${word}\n` : `${reasons.join("\n")}\n` });
      },
    ],
    [
      "/metrics",
      async (response) => {
        await readiness.look();
        say(response, { status: 200, text: await exposition.text(), type: exposition.contentType });
      },
    ],
  ]);
  return async (request, response) => {
    const page = pages.get((request.url ?? "").split("?")[0] ?? "");
    request.resume();
    if (!page) return say(response, { status: 404, text: "not found\n" });
    if (request.method !== "GET" && request.method !== "HEAD") {
      response.setHeader("Allow", "GET, HEAD");
      return say(response, { status: 405, text: "only GET and HEAD\n" });
    }
    await page(response);
  };
}

interface Said {
  readonly status: number;
  readonly text: string;
  readonly type?: string;
}

function say(response: ServerResponse, { status, text, type = PLAIN }: Said): void {
  response.writeHead(status, {
    "Content-Type": type,
    "Cache-Control": "no-store",
    "X-Content-Type-Options": "nosniff",
    "Content-Length": Buffer.byteLength(text),
  });
  response.end(text);
}
