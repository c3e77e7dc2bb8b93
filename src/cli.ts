#!/usr/bin/env node
// moderato <command>: the bot, and what its operator does around it.
import { existsSync } from "node:fs";
import { errorMessageOf } from "./app/observability/error-message.ts";
import { UsageRefused } from "./cli/arguments.ts";
import { COMMANDS, sourcesOnly, usage, usageOf } from "./cli/commands.ts";

/** Exit codes besides 0: what was asked for failed; it was not understood. */
const [FAILED, NOT_UNDERSTOOD] = [1, 2];

async function main([name = "help", ...args]: readonly string[]): Promise<void> {
  if (args.some((arg) => arg === "--help" || arg === "-h") && usageOf(name)) return console.log(usageOf(name));
  if (name === "start") {
    process.argv.splice(2, 1);
    await import("./main.ts");
    return;
  }
  if (/^(-h|--help|help)$/.test(name)) return console.log(usage());
  const refusal = sourcesOnly(name);
  if (refusal !== undefined) throw new UsageRefused(refusal);
  const command = COMMANDS.get(name);
  if (!command) throw new UsageRefused(`There is no command ${name}.\n${usage()}`);
  if (existsSync(".env")) process.loadEnvFile(".env");
  const isFine = await command.run(args, { variables: process.env, say: (line) => console.log(line) });
  process.exit(isFine ? 0 : FAILED);
}

main(process.argv.slice(2)).catch((error: unknown) => {
  const isMisunderstood = error instanceof UsageRefused;
  console.error(isMisunderstood ? error.message : errorMessageOf(error));
  process.exit(isMisunderstood ? NOT_UNDERSTOOD : FAILED);
});
