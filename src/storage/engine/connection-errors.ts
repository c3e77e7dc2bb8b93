// Whether a failure means that the database is away, so that the same may succeed once it is back.
import { StoreAway } from "../../kit/ports/unit-of-work.ts";

/**
 * Codes of Prisma (unreachable, timed out, connection closed, pool exhausted), of PostgreSQL (class 08 connection, 57P
 * operator intervention, 57014 statement timed out, 53300 too many connections) and of Node's network.
 */
const CODES =
  /^(?:P1001|P1002|P1008|P1017|P2024|P2028|P2039|08\w{3}|57P0\d|57014|53300|25P03|ECONN\w+|EPIPE|ETIMEDOUT|EAI_AGAIN|ENOTFOUND|EHOSTUNREACH|ENETUNREACH)$/;

/** Failures of the driver that carry no code. */
const WORDS =
  /timeout exceeded when trying to connect|query read timeout|connection terminated|terminating connection|can't reach database|server has closed the connection|client has encountered a connection error|cannot use a pool after|is not queryable/i;

/** How deep a cause may lie. */
const DEPTH = 4;

export function isAway(error: unknown, depth = DEPTH): boolean {
  if (!(error instanceof Error) || depth === 0) return false;
  if (error instanceof StoreAway) return true;
  const code = "code" in error ? String(error.code) : "";
  if (CODES.test(code) || WORDS.test(error.message)) return true;
  return isAway(error.cause, depth - 1);
}
