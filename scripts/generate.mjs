// Makes what the sources import but git does not keep: the typed message keys, the whole schema and Prisma's client.
import { execFileSync } from "node:child_process";
import { fileURLToPath } from "node:url";
import "./plain-errors.mjs";
import { helpWith } from "./help.mjs";
import { writeMessages } from "./messages.mjs";
import { writeSchema } from "./schema.mjs";

helpWith(`npm run generate

Makes what the sources import and git does not keep: the typed message keys and Prisma's client.`);

const root = fileURLToPath(new URL("..", import.meta.url));

/** Prisma's client needs no engine to be generated: naming any existing file keeps it from downloading one. */
function generateClient() {
  const cli = fileURLToPath(new URL("../node_modules/prisma/build/index.js", import.meta.url));
  const env = {
    ...process.env,
    PRISMA_SCHEMA_ENGINE_BINARY: process.execPath,
    PRISMA_HIDE_UPDATE_MESSAGE: "1",
    CHECKPOINT_DISABLE: "1",
  };
  try {
    execFileSync(process.execPath, [cli, "generate"], { cwd: root, env, stdio: "pipe" });
  } catch (error) {
    throw new Error(`prisma generate failed:\n${error.stdout}${error.stderr}`, { cause: error });
  }
}

writeMessages(root);
writeSchema(root);
generateClient();
