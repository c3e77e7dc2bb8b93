// Counts the statements on connections to PostgreSQL by parsing its protocol (PostgreSQL manual, Message Formats).

/** Counted statements, and the first words of each kind. */
export interface StatementCounts {
  readonly total: number;
  /** Statements on data: all but BEGIN, COMMIT, ROLLBACK and session setup. */
  readonly working: number;
}

export interface Counter {
  /** A function for the data of a new client connection. */
  readonly connection: () => (chunk: Buffer) => void;
  readonly counts: () => StatementCounts;
}

const [QUERY, PARSE, BIND, EXECUTE] = [0x51, 0x50, 0x42, 0x45];

/** Statements without data. */
const IDLE = /^\s*(?:begin|start|commit|rollback|set|show|deallocate|discard|select 1\b)/i;

/** Counts simple queries and executions of prepared ones. */
export function createCounter(): Counter {
  let [total, working] = [0, 0];
  const ran = (text: string): void => {
    total += 1;
    if (!IDLE.test(text)) working += 1;
  };
  return { connection: () => createReader(ran), counts: () => ({ total, working }) };
}

/** Reads messages from chunks; the first message of a connection has no type. */
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

/** The length of the next message, including its type and length fields. */
function lengthOf(rest: Buffer, hasType: boolean): number {
  const head = hasType ? 1 : 0;
  return rest.length < head + 4 ? Number.POSITIVE_INFINITY : head + rest.readUInt32BE(head);
}

/** The first two strings of a message, each zero-terminated. */
function wordsOf(body: Buffer): readonly string[] {
  const first = body.indexOf(0);
  const second = body.indexOf(0, first + 1);
  return [body.toString("utf8", 0, Math.max(0, first)), body.toString("utf8", first + 1, Math.max(first + 1, second))];
}
