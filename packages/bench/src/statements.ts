// Counts the statements that pass on connections to PostgreSQL, by reading its protocol (PostgreSQL manual, Message Formats).

/** Statements that were run, and the words with which those of each kind begin. */
export interface StatementCounts {
  readonly total: number;
  /** How many bore data: all but BEGIN, COMMIT, ROLLBACK and what sets up a session. */
  readonly working: number;
}

export interface Counter {
  /** Takes what a client sends on a new connection. */
  readonly connection: () => (chunk: Buffer) => void;
  readonly counts: () => StatementCounts;
}

const [QUERY, PARSE, BIND, EXECUTE] = [0x51, 0x50, 0x42, 0x45];

/** Statements that work on nothing. */
const IDLE = /^\s*(?:begin|start|commit|rollback|set|show|deallocate|discard|select 1\b)/i;

/** A counter of simple queries and of executions of prepared ones. */
export function createCounter(): Counter {
  let [total, working] = [0, 0];
  const ran = (text: string): void => {
    total += 1;
    if (!IDLE.test(text)) working += 1;
  };
  return { connection: () => createReader(ran), counts: () => ({ total, working }) };
}

/** Reads messages that may come in pieces; the first one of a connection has no type. */
function createReader(ran: (text: string) => void): (chunk: Buffer) => void {
  const statements = new Map<string, string>();
  let rest: Buffer = Buffer.alloc(0);
  let hasBegun = false;
  let bound = "";
  const take = (type: number, body: Buffer): void => {
    const [first = "", second = ""] = wordsOf(body);
    if (type === QUERY) ran(first);
    if (type === PARSE) statements.set(first, second);
    if (type === BIND) bound = statements.get(second) ?? "";
    if (type === EXECUTE) ran(bound);
  };
  return (chunk) => {
    rest = rest.length === 0 ? chunk : Buffer.concat([rest, chunk]);
    for (let length = lengthOf(rest, hasBegun); length <= rest.length; length = lengthOf(rest, hasBegun)) {
      if (hasBegun) take(rest[0] ?? 0, rest.subarray(5, length));
      hasBegun = true;
      rest = rest.subarray(length);
    }
  };
}

/** How long the next message is, its type and length included. */
function lengthOf(rest: Buffer, hasType: boolean): number {
  const head = hasType ? 1 : 0;
  return rest.length < head + 4 ? Number.POSITIVE_INFINITY : head + rest.readUInt32BE(head);
}

/** The first two texts of a message, each ended by a zero. */
function wordsOf(body: Buffer): readonly string[] {
  const first = body.indexOf(0);
  const second = body.indexOf(0, first + 1);
  return [body.toString("utf8", 0, Math.max(0, first)), body.toString("utf8", first + 1, Math.max(first + 1, second))];
}
