// npm start, as the README says it.
import { spawn } from "node:child_process";
import { join } from "node:path";
import { expect, test } from "vitest";
import { openTelegram, until, useOperator, variablesFor, withDatabase } from "./support/operator.ts";

useOperator();

test("a signal to npm stops the bot, which would otherwise go on without anybody knowing", async () => {
  const telegram = await openTelegram();
  const folder = await withDatabase();
  const { PATH, HOME } = process.env;
  const places = { DATA_DIR: join(folder, "data"), HEARTBEAT_FILE: join(folder, "heartbeat") };
  const npm = spawn("npm", ["start"], { env: { PATH, HOME, ...variablesFor(telegram, places) } });
  let output = "";
  npm.stdout.on("data", (chunk: Buffer) => {
    output += chunk.toString();
  });
  await until(() => output.includes("app.started"), 60_000);
  npm.kill("SIGTERM");
  await until(() => output.includes("app.stopped"));
  expect(output).toContain('"isDrained":true');
});
