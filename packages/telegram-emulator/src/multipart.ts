// Parses forms with files as leniently as the Bot API server: blanks and quotes in their headers are optional.
import type { Upload } from "./state/records.ts";

/** The fields and files of a form. */
export interface Form {
  readonly fields: ReadonlyMap<string, string>;
  readonly files: ReadonlyMap<string, Upload>;
}

/** Parses a body whose parts are separated by that boundary. */
export function parseMultipart(body: Uint8Array, boundary: string): Form {
  const fields = new Map<string, string>();
  const files = new Map<string, Upload>();
  for (const part of partsOf(Buffer.from(body), boundary)) {
    const { name, filename, content } = read(part);
    if (name === undefined) continue;
    if (filename === undefined) fields.set(name, content.toString("utf8"));
    else files.set(name, { name: filename, content: new Uint8Array(content) });
  }
  return { fields, files };
}

function* partsOf(body: Buffer, boundary: string): Generator<Buffer> {
  const line = `--${boundary}`;
  let start = body.indexOf(line);
  while (start >= 0) {
    const from = start + line.length;
    const end = body.indexOf(`\r\n${line}`, from);
    if (end < 0) return;
    yield body.subarray(from + 2, end);
    start = end + 2;
  }
}

const BLANK_LINE = "\r\n\r\n";

function read(part: Buffer): { name: string | undefined; filename: string | undefined; content: Buffer } {
  const end = part.indexOf(BLANK_LINE);
  const head = part.subarray(0, Math.max(end, 0)).toString("utf8");
  const parameter = (key: string): string | undefined =>
    new RegExp(`[;\\s]${key}=(?:"([^"\\r\\n]*)"|([^;\\r\\n]*))`, "i")
      .exec(head)
      ?.slice(1)
      .find((value) => value !== undefined);
  return { name: parameter("name"), filename: parameter("filename"), content: part.subarray(end + BLANK_LINE.length) };
}
