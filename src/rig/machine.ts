// What a measurement was made on, in one line.
import { readFileSync } from "node:fs";
import { availableParallelism, cpus, totalmem } from "node:os";

/** Cores, processor, memory, Node, database and day. */
export function machineLine(postgresql: string | undefined): string {
  const [processor] = cpus();
  const memory = `${Math.round(totalmem() / 2 ** 30)} GiB`;
  const database = postgresql === undefined ? "no PostgreSQL" : `PostgreSQL ${postgresql}`;
  const day = new Date().toISOString().slice(0, 10);
  const model = processor?.model.trim() || "unknown processor";
  return `${availableParallelism()} cores (${model}), ${memory}, ${system()}, Node ${process.versions.node}, ${database}, ${day}`;
}

function system(): string {
  try {
    return /PRETTY_NAME="([^"]+)"/.exec(readFileSync("/etc/os-release", "utf8"))?.[1] ?? process.platform;
  } catch {
    return process.platform;
  }
}
