// The file of a backup: gzip of JSON lines. First what it is; then every table, a line for its columns and a line for each row
// with every value as text or null; then the sequences; at the end the counts and a checksum of all lines before.
import { createHash, type Hash } from "node:crypto";
import { createReadStream } from "node:fs";
import { createGunzip } from "node:zlib";
import { z } from "zod";
import { BackupRefused } from "../engine/errors.ts";

/** The layout, for readers that may come to know others. */
export const FORMAT = "moderato-backup-1";

const header = z.object({
  format: z.literal(FORMAT),
  at: z.string(),
  /** The schema: the migrations that were applied, oldest first. */
  migrations: z.array(z.string()),
});

const table = z.object({ table: z.string(), columns: z.array(z.tuple([z.string(), z.string()])) });

const sequences = z.object({ sequences: z.array(z.object({ name: z.string(), last: z.string().nullable() })) });

const end = z.object({ rows: z.record(z.string(), z.number()), sha256: z.string() });

export type Header = Readonly<z.infer<typeof header>>;

/** What a reader meets, in the order of the file. A row is the JSON of a list of texts and nulls. */
export type Part =
  | ({ readonly kind: "header" } & Header)
  | ({ readonly kind: "table" } & Readonly<z.infer<typeof table>>)
  | { readonly kind: "row"; readonly json: string }
  | ({ readonly kind: "sequences" } & Readonly<z.infer<typeof sequences>>)
  | { readonly kind: "end"; readonly rows: Readonly<Record<string, number>> };

/** Reads a backup part by part; throws BackupRefused where the file is none, was cut off or was altered. */
export async function* readBackup(path: string): AsyncGenerator<Part> {
  const seen: Seen = { hash: createHash("sha256"), rows: {}, table: undefined };
  let last: Part | undefined;
  for await (const line of linesOf(path)) {
    if (last?.kind === "end") throw altered(path);
    const part = partOf(line, { path, isFirst: last === undefined });
    note(seen, part);
    if (part.kind === "end") confirm(path, line, seen);
    else seen.hash.update(line).update("\n");
    last = part;
    yield part;
  }
  if (last === undefined) throw foreign(path);
  if (last.kind !== "end") throw cutOff(path);
}

interface Seen {
  readonly hash: Hash;
  readonly rows: Record<string, number>;
  table: string | undefined;
}

function note(seen: Seen, part: Part): void {
  if (part.kind === "table") {
    seen.table = part.table;
    seen.rows[part.table] = 0;
  } else if (part.kind === "row" && seen.table !== undefined) seen.rows[seen.table] = (seen.rows[seen.table] ?? 0) + 1;
}

function confirm(path: string, line: Buffer, { hash, rows }: Seen): void {
  const told = end.parse(JSON.parse(line.toString()));
  const isWhole = told.sha256 === hash.digest("hex") && JSON.stringify(told.rows) === JSON.stringify(rows);
  if (!isWhole) throw altered(path);
}

/** The lines without their ends. Bytes are split, so that no character of a text is taken for one. */
async function* linesOf(path: string): AsyncGenerator<Buffer> {
  const file = createReadStream(path);
  const text = createGunzip();
  file.on("error", (error) => text.destroy(error));
  let rest: Buffer = Buffer.alloc(0);
  try {
    for await (const chunk of file.pipe(text)) {
      let bytes = rest.length > 0 ? Buffer.concat([rest, chunk as Buffer]) : (chunk as Buffer);
      for (let at = bytes.indexOf(10); at >= 0; at = bytes.indexOf(10)) {
        yield bytes.subarray(0, at);
        bytes = bytes.subarray(at + 1);
      }
      rest = bytes;
    }
  } catch (error) {
    throw refusalOf(path, error);
  } finally {
    file.destroy();
  }
  if (rest.length > 0) throw cutOff(path);
}

/** Errors of zlib and of the file system, as sentences; others are thrown on. */
function refusalOf(path: string, error: unknown): unknown {
  const code = error instanceof Error && "code" in error ? String(error.code) : "";
  if (code === "Z_BUF_ERROR") return cutOff(path);
  if (code === "Z_DATA_ERROR") return foreign(path);
  if (code === "ENOENT") return new BackupRefused(`There is no file ${path}.`);
  if (code === "EACCES" || code === "EISDIR") return new BackupRefused(`${path} cannot be read (${code}).`);
  return error;
}

function partOf(line: Buffer, { path, isFirst }: { readonly path: string; readonly isFirst: boolean }): Part {
  if (!isFirst && line[0] === 0x5b) return { kind: "row", json: line.toString() };
  const json = parsed(line);
  const known = isFirst ? header.safeParse(json) : undefined;
  if (known?.success) return { kind: "header", ...known.data };
  if (isFirst) throw foreign(path);
  for (const [kind, shape] of [
    ["table", table],
    ["sequences", sequences],
    ["end", end],
  ] as const) {
    const read = shape.safeParse(json);
    if (read.success) return { kind, ...read.data } as Part;
  }
  throw altered(path);
}

function parsed(line: Buffer): unknown {
  try {
    return JSON.parse(line.toString());
  } catch {
    return undefined;
  }
}

const foreign = (path: string): BackupRefused =>
  new BackupRefused(`${path} is not a backup of this program, or its beginning is damaged. Nothing was changed.`);

const cutOff = (path: string): BackupRefused =>
  new BackupRefused(`${path} is cut off: its end is missing. Nothing was changed; use another backup.`);

const altered = (path: string): BackupRefused =>
  new BackupRefused(`${path} was altered or damaged: its checksum is wrong. Nothing was changed; use another backup.`);
