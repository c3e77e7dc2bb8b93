// getUpdates over HTTP: one poller at a time, which waits while there are no updates.
import type { ServerResponse } from "node:http";
import { CONFLICT } from "telegram-emulator/update-queue";
import type { UpdateFeed } from "./update-feed.ts";

interface Question {
  readonly offset: number;
  readonly limit: number;
  /** The maximum wait for updates, in milliseconds. */
  readonly timeout: number;
}

export interface Polling {
  readonly ask: (question: Question, response: ServerResponse) => void;
  /** Checks for new updates. */
  readonly wake: () => void;
  /** The number of polls, and the time of the first (milliseconds since 1970). */
  readonly counts: () => { readonly polls: number; readonly firstPollAt: number | undefined };
}

const REFUSED = JSON.stringify({ ok: false, error_code: 409, description: CONFLICT });

export function createPolling(feed: UpdateFeed, now: () => number): Polling {
  let waiting:
    | { readonly question: Question; readonly response: ServerResponse; readonly timer: NodeJS.Timeout }
    | undefined;
  let polls = 0;
  let firstPollAt: number | undefined;
  const answer = ({ offset, limit }: Question, response: ServerResponse, isPatient: boolean): boolean => {
    const { lines } = feed.take(offset, limit, now());
    if (lines.length === 0 && isPatient) return false;
    reply(response, { code: 200, body: `{"ok":true,"result":[${lines.join(",")}]}` });
    return true;
  };
  const leave = (): void => {
    if (waiting) clearTimeout(waiting.timer);
    waiting = undefined;
  };
  return {
    ask: (question, response) => {
      polls += 1;
      firstPollAt ??= now();
      if (waiting) reply(waiting.response, { code: 409, body: REFUSED });
      leave();
      if (answer(question, response, question.timeout > 0)) return;
      const timer = setTimeout(() => {
        waiting = undefined;
        answer(question, response, false);
      }, question.timeout);
      waiting = { question, response, timer };
      response.once("close", () => {
        if (waiting?.response === response) leave();
      });
    },
    wake: () => {
      const asked = waiting;
      if (asked && answer(asked.question, asked.response, true)) leave();
    },
    counts: () => ({ polls, firstPollAt }),
  };
}

/** An HTTP answer: JSON by default. */
export interface Reply {
  readonly code: number;
  readonly body: string;
  readonly type?: string;
}

/** Ends a response, unless its connection is closed. */
export function reply(response: ServerResponse, { code, body, type = "application/json" }: Reply): void {
  if (response.writableEnded || response.destroyed) return;
  response.writeHead(code, { "content-type": type, "content-length": Buffer.byteLength(body) });
  response.end(body);
}
