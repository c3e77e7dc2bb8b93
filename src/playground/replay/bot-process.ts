// The built bot as a process of its own: started as an operator starts it, watched by its log.
import { type ChildProcess, spawn } from "node:child_process";
import { createInterface } from "node:readline";
import { fileURLToPath } from "node:url";
import { type Fields, fieldsOf } from "./fields.ts";
import { InputRefused } from "./material.ts";

export interface BotOptions {
  readonly token: string;
  readonly apiRoot: string;
  /** Where it runs and keeps its files. */
  readonly folder: string;
  /** PostgreSQL; without it the embedded database lies in the folder. */
  readonly database: string | undefined;
  /** Milliseconds since 1970, at which its clock begins. */
  readonly now: number;
}

export interface BotProcess {
  /** Lines of the log, read as JSON. */
  readonly log: readonly Fields[];
  /** Puts its clock forward. */
  readonly setTime: (now: number) => void;
  /** Whether the process has ended. */
  readonly isOver: () => boolean;
  /** Asks it to stop, and waits until it has. */
  readonly stop: () => Promise<number | undefined>;
}

const here = (path: string): string => fileURLToPath(new URL(path, import.meta.url));

/** Starts the bot and waits until it says so. */
export async function startBot(options: BotOptions): Promise<BotProcess> {
  const child = spawn(process.execPath, ["--import", here("../replay-clock.js"), here("../../main.js")], {
    cwd: options.folder,
    env: environmentOf(options),
    stdio: ["ignore", "pipe", "pipe", "ipc"],
  });
  const setTime = (now: number): void => void (child.connected && child.send({ now }));
  const log: Fields[] = [];
  const complaints: string[] = [];
  const exited = new Promise<number | undefined>((resolve) => child.once("exit", (code) => resolve(code ?? undefined)));
  child.stderr?.on("data", (chunk: Buffer) => complaints.push(chunk.toString()));
  await started(child, log, () => complaints.join("").trim());
  return {
    ...{ log, setTime },
    isOver: () => child.exitCode !== null || child.signalCode !== null,
    stop: () => {
      child.kill("SIGTERM");
      return exited;
    },
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
  REPLAY_CLOCK: String(now),
  ...(database === undefined ? {} : { DATABASE_URL: database }),
});

function started(child: ChildProcess, log: Fields[], complaint: () => string): Promise<void> {
  return new Promise((resolve, reject) => {
    child.once("exit", () => reject(new InputRefused(`The bot did not start: ${complaint()}`)));
    if (!child.stdout) return;
    createInterface({ input: child.stdout }).on("line", (line) => {
      const entry = entryOf(line);
      log.push(entry);
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
