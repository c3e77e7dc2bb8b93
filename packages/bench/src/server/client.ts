// Starts the fake Bot API in a process of its own, and calls its controls.
import { fork } from "node:child_process";
import { fileURLToPath } from "node:url";
import type { ControlName, Controls, Response } from "./controls.ts";

type Asking<F> = F extends (...given: infer A) => infer R ? (...given: A) => Promise<R> : never;

/** The controls of the server, as asynchronous calls. */
export type FakeApi = { readonly [N in ControlName]: Asking<Controls[N]> } & {
  readonly url: string;
  readonly close: () => Promise<void>;
};

const NAMES = ["push", "release", "pace", "break", "progress", "report", "held", "shift"] as const;

/** Starts a server on a free port of the loopback interface; `close` ends it. */
export async function openApi(): Promise<FakeApi> {
  const child = fork(fileURLToPath(new URL("main.js", import.meta.url)), { serialization: "advanced" });
  const waiting = new Map<number, (result: unknown) => void>();
  child.on("message", (message) => {
    const { id, result } = message as Response;
    waiting.get(id)?.(result);
    waiting.delete(id);
  });
  const exited = new Promise<void>((resolve) => child.once("exit", () => resolve()));
  let last = 0;
  const ask = (name: ControlName, given: unknown): Promise<unknown> =>
    new Promise((resolve) => {
      last += 1;
      waiting.set(last, resolve);
      child.send({ id: last, name, given });
    });
  const port = await new Promise<unknown>((resolve) => waiting.set(0, resolve));
  const controls = Object.fromEntries(NAMES.map((name) => [name, (given: unknown) => ask(name, given)]));
  return {
    ...(controls as Pick<FakeApi, ControlName>),
    url: `http://127.0.0.1:${String(port)}`,
    close: () => {
      child.disconnect();
      return exited;
    },
  };
}
