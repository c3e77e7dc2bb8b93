// A port that this process listens at: opened with a sentence where it cannot be, closed without cutting answers off.
import { createServer, type IncomingMessage, type Server, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";

/** Answers one request; what it throws or rejects with ends that request alone, with a 500. */
export type Answer = (request: IncomingMessage, response: ServerResponse) => void | Promise<void>;

export interface ListenAddress {
  /** 0 for any free one. */
  readonly port: number;
  /** The address to bind to: 127.0.0.1 for this machine alone, 0.0.0.0 or :: for all. */
  readonly host: string;
  /** The variable that the operator would change. */
  readonly name: string;
  /** How long a request may take to come in, in milliseconds; 15 seconds unless told otherwise. */
  readonly patience?: number;
}

export interface Listener {
  readonly port: number;
  /** Takes no new requests, lets those in progress be answered for a second, and cuts off what is left. */
  readonly close: () => Promise<void>;
}

/** A port cannot be listened at; the message is one sentence with the cause and the remedy. */
export class PortRefused extends Error {
  override readonly name = "PortRefused";
}

/** How long requests in progress may take at the close, and how often it is looked whether they are done, in milliseconds. */
const [GRACE, LOOK] = [1_000, 20];

/** How long a request may take to come in, and how long a quiet connection is kept, in milliseconds. */
const [PATIENCE, KEPT] = [15_000, 75_000];

const SENTENCES: ReadonlyMap<string, string> = new Map([
  ["EADDRINUSE", "another process listens there"],
  ["EACCES", "the bot's user may not listen there; ports below 1024 are for the system"],
  ["EADDRNOTAVAIL", "this machine has no such address"],
  ["ENOTFOUND", "there is no such host"],
]);

/** Listens at a place; throws PortRefused. A request that does not come in within the patience is answered with 408. */
export async function listen(answer: Answer, place: ListenAddress): Promise<Listener> {
  const { port, host, name, patience = PATIENCE } = place;
  const limits = { requestTimeout: patience, headersTimeout: patience, keepAliveTimeout: KEPT };
  const options = { ...limits, connectionsCheckingInterval: Math.max(100, patience / 4) };
  const server = createServer(options, (request, response) => void answered(answer, request, response));
  await new Promise<void>((resolve, reject) => {
    server.once("error", (error) => reject(refusal(error, `${name} ${port} at ${host}`)));
    server.listen(port, host, resolve);
  });
  server.on("error", () => undefined);
  return { port: (server.address() as AddressInfo).port, close: () => close(server) };
}

async function answered(answer: Answer, request: IncomingMessage, response: ServerResponse): Promise<void> {
  try {
    await answer(request, response);
  } catch {
    if (!response.headersSent) response.writeHead(500);
    response.end();
  }
}

function refusal(error: Error, what: string): PortRefused {
  const code = "code" in error ? String(error.code) : "unknown";
  return new PortRefused(
    `${what} cannot be listened at: ${SENTENCES.get(code) ?? "the system refuses"} (${code}). Name another port or host.`,
  );
}

/** Connections that fall quiet after their answer are closed as they do. */
function close(server: Server): Promise<void> {
  return new Promise((resolve) => {
    const cut = setTimeout(() => server.closeAllConnections(), GRACE);
    const look = setInterval(() => server.closeIdleConnections(), LOOK);
    server.close(() => {
      clearTimeout(cut);
      clearInterval(look);
      resolve();
    });
  });
}
