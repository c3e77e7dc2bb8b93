// The command-line options of the playground.
import { existsSync, mkdirSync, mkdtempSync, readdirSync, rmSync, statSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { parseArgs } from "node:util";

export interface Options {
  readonly port: number;
  /** The folder of the bot's files; a temporary one by default. */
  readonly data: string | undefined;
}

/** An option cannot be used; the message is a sentence with the reason and a remedy. */
export class OptionsRefused extends Error {
  override readonly name = "OptionsRefused";
}

const PORT = 8484;

const USAGE = `npm run playground -- [options]
  --port <n>       the port of the page, ${PORT} at first; 0 takes any that is free
  --data <folder>  where the bot keeps its database meanwhile: a new or empty folder`;

/** The options with their defaults. */
export function readOptions(args: readonly string[]): Options {
  const { port, data } = parsed(args);
  const number = port === undefined ? PORT : Number(port);
  if (!/^\d+$/.test(port ?? "0") || number > 65_535)
    throw new OptionsRefused(`--port ${port} is not a port: name a number from 1024 to 65535, or 0 for any.`);
  return { port: number, data };
}

function parsed(args: readonly string[]) {
  try {
    const options = { port: { type: "string" }, data: { type: "string" } } as const;
    return parseArgs({ args: [...args], options }).values;
  } catch (error) {
    throw new OptionsRefused(`${error instanceof Error ? error.message : String(error)}\n${USAGE}`);
  }
}

/** Creates the folder of the bot's files if needed; `leave` removes a temporary one. */
export function openFolder(data: string | undefined): { readonly folder: string; readonly leave: () => void } {
  if (data === undefined) {
    const folder = mkdtempSync(join(tmpdir(), "moderato-playground-"));
    return { folder, leave: () => rmSync(folder, { recursive: true, force: true }) };
  }
  if (existsSync(data)) refuseUsed(data);
  else make(data);
  return { folder: data, leave: () => undefined };
}

function make(data: string): void {
  try {
    mkdirSync(data);
  } catch (error) {
    throw new OptionsRefused(
      `--data ${data} cannot be made (${(error as NodeJS.ErrnoException).code}): name a new folder in one that is there and may be written to.`,
    );
  }
}

function refuseUsed(data: string): void {
  if (!statSync(data).isDirectory()) throw new OptionsRefused(`--data ${data} is a file: name a folder.`);
  if (readdirSync(data).length > 0)
    throw new OptionsRefused(
      `--data ${data} holds something already, perhaps of an earlier playground or of a real bot: every playground begins with a new Telegram, so name a new or empty folder.`,
    );
}
