// The command-line options of the replay.
import { parseArgs } from "node:util";
import { InputRefused } from "./replay-input.ts";

export interface Options {
  readonly file: string;
  /** The commands that the owner types first. */
  readonly commands: readonly string[];
  /** Authors who are admins, by name or id. */
  readonly admins: readonly string[];
  readonly chat: string | undefined;
  readonly limit: number | undefined;
  readonly database: string | undefined;
  readonly isJson: boolean;
}

/** A default policy for most groups. */
const POLICY = ["/setflood 5", "/clearflood on", "/setfloodmode tmute 1h"];

const USAGE = `npm run replay -- <file> [options]
  --command "/..."    what the owner types first, repeatable; instead of ${POLICY.join(", ")}
  --admin <name|id>   an author who is an admin, repeatable
  --chat <name|id>    the chat, of an export with several
  --limit <n>         the first messages alone
  --database <url>    an empty PostgreSQL database; without it the embedded one
  --json              the report as JSON`;

const KNOWN = {
  command: { type: "string", multiple: true },
  admin: { type: "string", multiple: true },
  chat: { type: "string" },
  limit: { type: "string" },
  database: { type: "string" },
  json: { type: "boolean" },
} as const;

export function readOptions(args: readonly string[]): Options {
  const { values, positionals } = parsed(args);
  const [file, ...others] = positionals;
  if (file === undefined || others.length > 0) throw new InputRefused(`Name one file to replay.\n${USAGE}`);
  return {
    file,
    chat: values.chat,
    database: values.database,
    limit: limitOf(values.limit),
    commands: values.command ?? POLICY,
    admins: values.admin ?? [],
    isJson: values.json === true,
  };
}

function parsed(args: readonly string[]) {
  try {
    return parseArgs({ args: [...args], options: KNOWN, allowPositionals: true });
  } catch (error) {
    throw new InputRefused(`${error instanceof Error ? error.message : String(error)}\n${USAGE}`);
  }
}

function limitOf(given: string | undefined): number | undefined {
  if (given === undefined) return undefined;
  const limit = Number(given);
  if (!Number.isInteger(limit) || limit < 1)
    throw new InputRefused(`--limit ${given} is not a number of messages, such as 1000.`);
  return limit;
}
