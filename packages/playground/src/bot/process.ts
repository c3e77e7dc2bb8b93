// The built bot as a process of its own: started as an operator starts it, watched by its log.
import { type ChildProcess, spawn } from "node:child_process";
import { createInterface } from "node:readline";
import { fileURLToPath, pathToFileURL } from "node:url";
import { type Fields, fieldsOf } from "../fields.ts";

export interface BotOptions {
  readonly token: string;
  readonly apiRoot: string;
  /** Where it runs and keeps its files. */
  readonly folder: string;
  /** PostgreSQL; without it the embedded database lies in the folder. */
  readonly database?: string | undefined;
  /** Milliseconds since 1970, at which its clock begins. */
  readonly now: number;
  /** Ends it, also while it starts. */
  readonly halt?: AbortSignal;
  /** Hears every line of its log as it is written. */
  readonly logged?: (line: Fields) => void;
  /** Hears what it concludes and does (bot-witness.ts). */
  readonly told?: (message: Fields) => void;
}

export interface BotProcess {
  /** Lines of the log, read as JSON. */
  readonly log: readonly Fields[];
  /** Puts its clock forward. */
  readonly setTime: (now: number) => void;
  /** Whether the process has ended. */
  readonly isOver: () => boolean;
  /** Resolves when it has ended, with its exit code; a signal that ended it has none. */
  readonly ended: Promise<number | undefined>;
  /** Asks it to stop, and waits until it has. */
  readonly stop: () => Promise<number | undefined>;
  /** Ends it at once, as a power cut does. */
  readonly kill: () => Promise<number | undefined>;
}

/** The bot ended before it was ready; the message is what it said. */
export class BotNotStarted extends Error {
  override readonly name = "BotNotStarted";
}

const here = (path: string): string => fileURLToPath(new URL(path, import.meta.url));

/** Starts the bot and waits until it says so. */
export async function startBot(options: BotOptions): Promise<BotProcess> {
  const loaded = options.told ? ["../bot-clock.js", "../bot-witness.js"] : ["../bot-clock.js"];
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
  child.on("message", (message) => options.told?.(fieldsOf(message)));
  await started(child, (line) => {
    log.push(line);
    options.logged?.(line);
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

/** Nothing of the caller's own settings reaches the bot. */
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

function started(child: ChildProcess, logged: (line: Fields) => void): Promise<void> {
  const complaints: string[] = [];
  child.stderr?.on("data", (chunk: Buffer) => complaints.push(chunk.toString()));
  return new Promise((resolve, reject) => {
    child.once("exit", () => reject(new BotNotStarted(`The bot did not start: ${complaints.join("").trim()}`)));
    if (!child.stdout) return;
    createInterface({ input: child.stdout }).on("line", (line) => {
      const entry = entryOf(line);
      logged(entry);
      if (entry["msg"] === "app.started") resolve();
    });
  });
}

/** What is not JSON on a log's lines is a complaint of Node's. */
function entryOf(line: string): Fields {
  try {
    return fieldsOf(JSON.parse(line));
  } catch {
    return { level: 50, msg: line };
  }
}
