// A proxy to PostgreSQL: it can freeze, cut and refuse connections, and counts statements.
import { type AddressInfo, connect, createServer, type Socket } from "node:net";
import { type Counter, createCounter, type StatementCounts } from "./statements.ts";

export interface DatabaseProxy {
  /** The address of the same database through the proxy. */
  readonly url: string;
  /** Stops all traffic without closing connections. */
  readonly freeze: () => void;
  readonly thaw: () => void;
  /** Breaks every connection. */
  readonly cut: () => void;
  /** Whether new connections are refused. */
  readonly refuse: (isRefusing: boolean) => void;
  readonly counts: () => StatementCounts;
  readonly close: () => Promise<void>;
}

/** Opens a proxy on a free port of the loopback. */
export async function openProxy(target: string): Promise<DatabaseProxy> {
  const url = new URL(target);
  const counter = createCounter();
  const { accept, each, ...controls } = createConnections(
    { host: url.hostname, port: Number(url.port || 5432) },
    counter,
  );
  const listener = createServer(accept);
  await new Promise<void>((resolve) => listener.listen(0, "127.0.0.1", resolve));
  url.hostname = "127.0.0.1";
  url.port = String((listener.address() as AddressInfo).port);
  return {
    ...controls,
    url: url.href,
    counts: counter.counts,
    close: async () => {
      each((socket) => socket.destroy());
      await new Promise((resolve) => listener.close(resolve));
    },
  };
}

interface Target {
  readonly host: string;
  readonly port: number;
}

/** Pairs each incoming connection with one to the target. */
function createConnections(target: Target, counter: Counter) {
  const sockets = new Set<Socket>();
  let [isRefusing, isFrozen] = [false, false];
  const each = (act: (socket: Socket) => void): void => {
    for (const socket of [...sockets]) act(socket);
  };
  const keep = (socket: Socket, other: Socket): void => {
    sockets.add(socket);
    const end = (): void => {
      sockets.delete(socket);
      other.destroy();
    };
    socket.on("error", end).on("close", end);
    if (isFrozen) socket.pause();
  };
  const join = (near: Socket): void => {
    const far = connect(target);
    const connection = counter.connection();
    near.on("data", (chunk: Buffer) => {
      connection(chunk);
      far.write(chunk);
    });
    far.on("data", (chunk: Buffer) => near.write(chunk));
    keep(near, far);
    keep(far, near);
  };
  const freeze = (wanted: boolean): void => {
    isFrozen = wanted;
    each((socket) => (wanted ? socket.pause() : socket.resume()));
  };
  return {
    each,
    accept: (near: Socket): void => {
      if (isRefusing) near.resetAndDestroy();
      else join(near);
    },
    freeze: () => freeze(true),
    thaw: () => freeze(false),
    cut: () => each((socket) => socket.destroy()),
    refuse: (wanted: boolean): void => {
      isRefusing = wanted;
    },
  };
}
