// Runs the built bot as a process of its own, and reads its log.
import { type ChildProcess, spawn } from "node:child_process";
import { createInterface } from "node:readline";
import { fileURLToPath, pathToFileURL } from "node:url";
import { type Fields, fieldsOf } from "../fields.ts";

export interface BotOptions {
  readonly token: string;
  readonly apiRoot: string;
  /** The working directory, where the bot keeps its files. */
  readonly folder: string;
  /** A PostgreSQL address; by default the embedded database in the folder. */
  readonly database?: string | undefined;
  /** The initial time of the bot's clock, in milliseconds since 1970. */
  readonly now: number;
  /** Stops the bot, even while it starts. */
  readonly halt?: AbortSignal;
  /** Called for every line of the log. */
  readonly onLogLine?: (line: Fields) => void;
  /** Called for every report of bot-diagnostics.ts. */
  readonly onReport?: (message: Fields) => void;
}

export interface BotProcess {
  /** The lines of the log, parsed as JSON. */
  readonly log: readonly Fields[];
  /** Sets the bot's clock. */
  readonly setTime: (now: number) => void;
  /** Whether the process has ended. */
  readonly isOver: () => boolean;
  /** Resolves with the exit code when the process ends; undefined if a signal ended it. */
  readonly ended: Promise<number | undefined>;
  /** Asks the bot to stop, and waits for its exit. */
  readonly stop: () => Promise<number | undefined>;
  /** Kills the process. */
  readonly kill: () => Promise<number | undefined>;
}

/** The bot exited before it was ready; the message contains its error output. */
export class BotNotStarted extends Error {
  override readonly name = "BotNotStarted";
}

const here = (path: string): string => fileURLToPath(new URL(path, import.meta.url));

/** Starts the bot and waits until it is ready. */
export async function startBot(options: BotOptions): Promise<BotProcess> {
  const loaded = options.onReport ? ["../bot-clock.js", "../bot-diagnostics.js"] : ["../bot-clock.js"];
  const imports = loaded.flatMap((name) => ["--import", pathToFileURL(here(name)).href]);
  const child = spawn(process.execPath, [...imports, here("../../../../dist/main.js")], {
    cwd: options.folder,
    env: environmentOf(options),
    stdio: ["ignore", "pipe", "pipe", "ipc"],
  });
  const log: Fields[] = [];
  const ended = new Promise<number | undefined>((resolve) => child.once("exit", (code) => resolve(code ?? undefined)));
  const halt = (): void => void child.kill("SIGTERM");
  options.halt?.addEventListener("abort", halt, { once: true });
  void ended.then(() => options.halt?.removeEventListener("abort", halt));
  child.on("message", (message) => options.onReport?.(fieldsOf(message)));
  await started(child, (line) => {
    log.push(line);
    options.onLogLine?.(line);
  });
  const end = (signal: NodeJS.Signals) => () => {
    child.kill(signal);
    return ended;
  };
  return {
    log,
    ended,
    stop: end("SIGTERM"),
    kill: end("SIGKILL"),
    setTime: (now) => void (child.connected && child.send({ now })),
    isOver: () => child.exitCode !== null || child.signalCode !== null,
  };
}

/** The environment of the bot, without the variables of this process. */
const environmentOf = ({ token, apiRoot, folder, database, now }: BotOptions): NodeJS.ProcessEnv => ({
  PATH: process.env["PATH"],
  BOT_TOKEN: token,
  BOT_API_ROOT: apiRoot,
  DATA_DIR: `${folder}/data`,
  HEARTBEAT_FILE: `${folder}/heartbeat`,
  LOG_LEVEL: "info",
  BOT_CLOCK: String(now),
  ...(database === undefined ? {} : { DATABASE_URL: database }),
});

function started(child: ChildProcess, onLogLine: (line: Fields) => void): Promise<void> {
  const errorOutput: string[] = [];
  child.stderr?.on("data", (chunk: Buffer) => errorOutput.push(chunk.toString()));
  return new Promise((resolve, reject) => {
    child.once("exit", () => reject(new BotNotStarted(`The bot did not start: ${errorOutput.join("").trim()}`)));
    if (!child.stdout) return;
    createInterface({ input: child.stdout }).on("line", (line) => {
      const entry = entryOf(line);
      onLogLine(entry);
      if (entry["msg"] === "app.started") resolve();
    });
  });
}

/** A line that is not JSON is an error message of Node. */
function entryOf(line: string): Fields {
  try {
    return fieldsOf(JSON.parse(line));
  } catch {
    return { level: 50, msg: line };
  }
}
