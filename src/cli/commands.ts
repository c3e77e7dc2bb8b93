// The commands of the console, each with the line that the help shows.
import type { Run } from "./arguments.ts";
import { backup, bringUpToDate, putBack } from "./database.ts";
import { doctor } from "./doctor.ts";
import { notify } from "./notify.ts";

export interface ConsoleCommand {
  readonly usage: string;
  readonly help: string;
  readonly run: Run;
}

/** The commands that end by themselves. */
export const COMMANDS: ReadonlyMap<string, ConsoleCommand> = new Map([
  ["doctor", { usage: "doctor", help: "checks the installation without disturbing a running bot", run: doctor }],
  ["backup", { usage: "backup [file]", help: "writes all data into a file", run: backup }],
  ["restore", { usage: "restore <file> [--replace]", help: "puts a backup back into an empty database", run: putBack }],
  ["migrate", { usage: "migrate", help: "brings the database up to date, as every start does", run: bringUpToDate }],
  ["notify", { usage: "notify <chat> <text>", help: "sends one message as the bot", run: notify }],
]);

const PROGRAMS: readonly (readonly [string, string])[] = [
  ["start", "runs the bot"],
  ["playground", "opens the emulated Telegram in the browser (with the sources)"],
  ["simulate <file>", "feeds a chat export through the bot (also: replay; with the sources)"],
];

/** The line of one command, or of the program that goes by that name; undefined where there is none. */
export function usageOf(name: string): string | undefined {
  const command = COMMANDS.get(name);
  if (command) return `moderato ${command.usage}\n\n${command.help}`;
  const program = PROGRAMS.find(([words]) => words.split(" ")[0] === PROGRAM_NAMES[name]);
  return program && `moderato ${program.join("\n\n")}`;
}

/** What to say of a program that comes with the sources alone (packages/), and is run from there by npm. */
export function sourcesOnly(name: string): string | undefined {
  const program = PROGRAM_NAMES[name];
  if (program === undefined || program === "start") return undefined;
  const script = program === "simulate" ? "replay" : program;
  return `${name} comes with the sources of Moderato and is no part of this installation. There: npm run ${script}`;
}

/** Programs by each of their names. */
const PROGRAM_NAMES: Readonly<Record<string, string>> = {
  start: "start",
  playground: "playground",
  simulate: "simulate",
  replay: "simulate",
};

/** The help: one line a command. */
export function usage(): string {
  const lines = [...PROGRAMS, ...[...COMMANDS.values()].map(({ usage: line, help }) => [line, help] as const)];
  const width = Math.max(...lines.map(([line]) => line.length));
  return ["moderato <command>", ...lines.map(([line, help]) => `  ${line.padEnd(width)}  ${help}`)].join("\n");
}
