// Runs the built bot as a process of its own, with an environment of its own.
import { type ChildProcess, spawn } from "node:child_process";
import { closeSync, openSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { BOT } from "./built.ts";
import { TOKEN } from "./server/accounts.ts";

export interface BotOptions {
  /** The address of the fake Bot API. */
  readonly api: string;
  /** The working directory; contains the output file and the embedded database. */
  readonly folder: string;
  /** PostgreSQL; by default the embedded database. */
  readonly database?: string | undefined;
  readonly variables?: Readonly<Record<string, string>>;
  /** A script of this package that is started instead of the bot. */
  readonly script?: string;
  /** A script of this package that is preloaded. */
  readonly preload?: string;
}

export interface BotProcess {
  readonly pid: number;
  /** Resolves with the exit code or the signal when the process ends. */
  readonly ended: Promise<number | string>;
  readonly isOver: () => boolean;
  readonly signal: (signal: NodeJS.Signals) => void;
  readonly send: (message: object) => void;
  /** Resolves at the first message of the process to its parent. */
  readonly firstMessage: Promise<void>;
  /** The output of all processes of this folder so far. */
  readonly output: () => string;
}

const here = (path: string): string => fileURLToPath(new URL(path, import.meta.url));

/** Running processes, which are killed when this one exits. */
const running = new Set<ChildProcess>();

process.once("exit", () => {
  for (const child of running) child.kill("SIGKILL");
});

/** Starts the process without waiting until it is ready. */
export function startBot(options: BotOptions): BotProcess {
  const { folder, preload, script } = options;
  const file = join(folder, "output.log");
  const out = openSync(file, "a");
  const imports = preload === undefined ? [] : ["--import", here(preload)];
  const child = spawn(process.execPath, [...imports, script === undefined ? BOT : here(script)], {
    cwd: folder,
    env: environmentOf(options),
    stdio: ["ignore", out, out, "ipc"],
  });
  closeSync(out);
  running.add(child);
  child.once("exit", () => running.delete(child));
  return {
    pid: child.pid ?? 0,
    ended: endOf(child),
    firstMessage: new Promise((resolve) => child.once("message", () => resolve())),
    isOver: () => child.exitCode !== null || child.signalCode !== null,
    signal: (signal) => void child.kill(signal),
    send: (message) => void (child.connected && child.send(message)),
    output: () => readFileSync(file, "utf8"),
  };
}

const endOf = (child: ChildProcess): Promise<number | string> =>
  new Promise((resolve) => child.once("exit", (code, signal) => resolve(code ?? signal ?? "")));

const environmentOf = ({ api, folder, database, variables }: BotOptions): NodeJS.ProcessEnv => ({
  PATH: process.env["PATH"],
  BOT_TOKEN: TOKEN,
  BOT_API_ROOT: api,
  DATA_DIR: join(folder, "data"),
  HEARTBEAT_FILE: join(folder, "heartbeat"),
  ...(database === undefined ? {} : { DATABASE_URL: database }),
  ...variables,
});

/** Resident memory of a process in MiB (proc_pid_status(5), VmRSS); undefined where there is no /proc. */
export function residentMemory(pid: number): number | undefined {
  try {
    const kilobytes = /VmRSS:\s+(\d+) kB/.exec(readFileSync(`/proc/${pid}/status`, "utf8"))?.[1];
    return kilobytes === undefined ? undefined : Number(kilobytes) / 1024;
  } catch {
    return undefined;
  }
}

/** What a process has used of the processor, in milliseconds (proc_pid_stat(5), at 100 ticks a second). */
export function processorTime(pid: number): number {
  try {
    const fields = readFileSync(`/proc/${pid}/stat`, "utf8").split(") ")[1]?.split(" ") ?? [];
    return (Number(fields[11]) + Number(fields[12])) * 10;
  } catch {
    return 0;
  }
}
