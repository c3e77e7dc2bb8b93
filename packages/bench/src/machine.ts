// A description of the machine, in one line.
import { readFileSync } from "node:fs";
import { availableParallelism, cpus, loadavg, totalmem } from "node:os";

/** A machine with a higher load is not measured alone (getloadavg(3), over the last minute). */
const QUIET = 0.7;

/** Cores, processor, memory, Node, database and day; and the load if it is high. */
export function machineLine(postgresql: string | undefined): string {
  const [processor] = cpus();
  const memory = `${Math.round(totalmem() / 2 ** 30)} GiB`;
  const database = postgresql === undefined ? "no PostgreSQL" : `PostgreSQL ${postgresql}`;
  const day = new Date().toISOString().slice(0, 10);
  const model = processor?.model.trim() || "unknown processor";
  return `${availableParallelism()} cores (${model}), ${memory}, ${system()}, Node ${process.versions.node}, ${database}, ${day}${busyWords()}`;
}

function busyWords(): string {
  const [load = 0] = loadavg();
  return load > QUIET ? `; NOT QUIET: a load of ${load.toFixed(1)} before the run` : "";
}

function system(): string {
  try {
    return /PRETTY_NAME="([^"]+)"/.exec(readFileSync("/etc/os-release", "utf8"))?.[1] ?? process.platform;
  } catch {
    return process.platform;
  }
}
