// One connection to RabbitMQ that comes back by itself: with its channels, and with what has to be done on each new one.
import amqp, { type Channel, type ChannelModel, type ConfirmChannel } from "amqplib";
import { doubling, pollUntil } from "../async/retry.ts";
import { QueueUnreachable } from "./errors.ts";

/** One connection: the channel that publishes, and others as they are asked for. */
export interface Line {
  readonly publishing: ConfirmChannel;
  /** A channel that the broker closes takes the connection with it: everything begins anew then. */
  readonly openChannel: () => Promise<Channel>;
}

export interface ConnectionDeps {
  readonly url: string;
  /** Done on every new connection before anybody uses it. */
  readonly prepare: (line: Line) => Promise<void>;
  /** The line is gone, and everything that was under way on it. */
  readonly lost: (cause: string) => void;
  /** A line is there again. */
  readonly back: () => void;
}

export interface Connection {
  /** Undefined while the broker is away. */
  readonly line: () => Line | undefined;
  readonly close: () => Promise<void>;
}

/** Delays between attempts to connect again, in milliseconds. */
const delay = doubling(100, 5_000);

/** How long a connection may take to be opened, in milliseconds. */
const PATIENCE = 5_000;

/** After this many seconds without a heartbeat the other side counts as gone, unless the address says otherwise. */
const HEARTBEAT = 10;

/** Connects; throws `QueueUnreachable` where that fails. From then on a lost connection is opened again until `close`. */
export async function keepConnected(deps: ConnectionDeps): Promise<Connection> {
  let present: (Line & { readonly model: ChannelModel }) | undefined;
  const closing = new AbortController();
  const open = async (): Promise<void> => {
    const model = await connect(deps.url);
    let cause = "closed";
    const note = (error: unknown): void => {
      cause = causeOf(error);
    };
    model.on("error", note);
    const isOver = new Promise<void>((resolve) => model.on("close", resolve));
    const line = await lineOn(model, note);
    await deps.prepare(line).catch(async (error: unknown) => {
      await model.close().catch(ignore);
      deps.lost(causeOf(error));
      throw error;
    });
    present = { ...line, model };
    void isOver.then(() => {
      present = undefined;
      deps.lost(cause);
      if (!closing.signal.aborted) void reopen();
    });
  };
  const reopen = async (): Promise<void> => {
    const isOpened = (): Promise<boolean> =>
      open().then(
        () => true,
        () => false,
      );
    if (await pollUntil(isOpened, { delay, signal: closing.signal, ref: false })) deps.back();
  };
  await open().catch((error: unknown) => {
    throw unreachable(deps.url, error);
  });
  return {
    line: () => present,
    close: async () => {
      closing.abort();
      await present?.model.close().catch(ignore);
    },
  };
}

const ignore = (): void => undefined;

const connect = (url: string): Promise<ChannelModel> => {
  const address = new URL(url);
  if (!address.searchParams.has("heartbeat")) address.searchParams.set("heartbeat", String(HEARTBEAT));
  return amqp.connect(address.href, { timeout: PATIENCE, noDelay: true, keepAlive: true });
};

async function lineOn(model: ChannelModel, note: (error: unknown) => void): Promise<Line> {
  const watched = <C extends Channel>(channel: C): C => {
    channel.on("error", (error) => {
      note(error);
      void model.close().catch(ignore);
    });
    return channel;
  };
  return {
    publishing: watched(await model.createConfirmChannel()),
    openChannel: async () => watched(await model.createChannel()),
  };
}

const causeOf = (error: unknown): string => (error instanceof Error ? error.message : String(error));

/** Codes of a broker that is not up yet, and what the library says where the connection ends in its beginning. */
const PASSING =
  /ECONNREFUSED|ECONNRESET|ENOTFOUND|EAI_AGAIN|ETIMEDOUT|EHOSTUNREACH|ENETUNREACH|socket closed|closed abruptly/i;

function unreachable(url: string, error: unknown): QueueUnreachable {
  const { host, pathname, password } = new URL(url);
  const code = error instanceof Error && "code" in error ? `${String(error.code)} ` : "";
  const words = `${code}${causeOf(error)}`.replaceAll(password || "\0", "***");
  return new QueueUnreachable(
    `RabbitMQ at ${host}${pathname} cannot be used: ${words || "unknown reason"}. Check AMQP_URL and that the broker runs; without AMQP_URL one process does all the work.`,
    { mayPass: PASSING.test(words) },
  );
}
