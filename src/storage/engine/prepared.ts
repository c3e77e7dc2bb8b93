// The embedded database parses and plans a statement once: PGlite's own `query` does both for every call, in five messages.
import { type PGlite, parse, protocol, type QueryOptions, type Results, type Transaction } from "@electric-sql/pglite";

const { serialize } = protocol;

/** How many statements are kept prepared; the one that was not used for longest makes place. */
const MOST = 200;

type Messages = Awaited<ReturnType<PGlite["execProtocolStream"]>>;

interface Prepared {
  readonly name: string;
  /** The types of its parameters (OIDs). */
  readonly parameters: readonly number[];
  /** What the database says of its parameters and columns. */
  readonly described: Messages;
}

/** The same database, whose `query` keeps statements prepared, inside of transactions too. */
export function preparing(pglite: PGlite): PGlite {
  const query = preparedQuery(pglite);
  const transaction = pglite.transaction.bind(pglite);
  const within = (own: Transaction): Transaction => {
    const refuse = own.query;
    return Object.assign(own, {
      query: <T>(text: string, values?: unknown[], options?: QueryOptions): Promise<Results<T>> =>
        own.closed ? refuse(text) : query(text, values, options),
    });
  };
  return Object.assign(pglite, {
    query: async <T>(text: string, values?: unknown[], options?: QueryOptions): Promise<Results<T>> =>
      pglite._runExclusiveTransaction(async () => {
        const results = await query<T>(text, values, options);
        await pglite.syncToFs();
        return results;
      }),
    transaction: <T>(work: (own: Transaction) => Promise<T>): Promise<T> => transaction((own) => work(within(own))),
  });
}

type Query = <T>(text: string, values?: readonly unknown[], options?: QueryOptions) => Promise<Results<T>>;

function preparedQuery(pglite: PGlite): Query {
  const known = new Map<string, Prepared>();
  let made = 0;
  const send = (...messages: Uint8Array[]): Promise<Messages> =>
    pglite.execProtocolStream(Buffer.concat([...messages, serialize.sync()]), { syncToFs: false });

  /** Each is put at the end when it is used, so that the first is the one that was not for longest. */
  const prepared = async (text: string): Promise<Prepared> => {
    const one = known.get(text) ?? (await prepare(text));
    known.delete(text);
    known.set(text, one);
    return one;
  };
  const prepare = async (text: string): Promise<Prepared> => {
    const [oldest] = known.keys();
    if (oldest !== undefined && known.size >= MOST) await forget(oldest);
    made += 1;
    const name = `s${made}`;
    const described = await send(serialize.parse({ name, text }), serialize.describe({ type: "S", name }));
    return { name, described, parameters: parse.parseDescribeStatementResults(described) };
  };
  const forget = async (text: string): Promise<void> => {
    const name = known.get(text)?.name;
    if (name !== undefined && known.delete(text)) await send(serialize.close({ type: "S", name }));
  };

  return <T>(text: string, values: readonly unknown[] = [], options?: QueryOptions) =>
    pglite._runExclusiveQuery(async () => {
      try {
        const { name, described, parameters } = await prepared(text);
        const bound = values.map((value, index) => written(pglite, value, parameters[index]));
        const answers = await send(serialize.bind({ statement: name, values: bound }), serialize.execute());
        const [results] = parse.parseResults([...described, ...answers], pglite.parsers, options);
        return results as Results<T>;
      } catch (error) {
        // Its plan may be what is wrong: a migration can have changed the table since.
        await forget(text);
        throw error;
      }
    });
}

/** A parameter as the database reads it. */
function written({ serializers }: PGlite, value: unknown, type: number | undefined): string | null {
  if (value === null || value === undefined) return null;
  const serializer = type === undefined ? undefined : serializers[type];
  return serializer ? serializer(value) : String(value);
}
