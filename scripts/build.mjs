// Builds dist/ from src/; with --if-stale only when a source is newer than the last build.
import { execFileSync } from "node:child_process";
import { createHash } from "node:crypto";
import { cpSync, existsSync, mkdirSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";

const root = fileURLToPath(new URL("..", import.meta.url));
const stamp = join(root, "dist", ".built");
const inputs = ["src", "locales", "prisma", "scripts", "tsconfig.json", "tsconfig.build.json", "package-lock.json"];

/** Every input file's path, size and time of change, as one hash. */
function fingerprint() {
  const hash = createHash("sha256");
  const visit = (path) => {
    const stats = statSync(path);
    if (!stats.isDirectory()) return hash.update(`${path} ${stats.size} ${stats.mtimeMs}\n`);
    for (const name of readdirSync(path).sort())
      if (join(path, name) !== join(root, "src", "generated")) visit(join(path, name));
  };
  for (const input of inputs) visit(join(root, input));
  return hash.digest("hex");
}

function compile() {
  rmSync(join(root, "dist"), { recursive: true, force: true });
  execFileSync(process.execPath, [join(root, "scripts", "generate.mjs")], { cwd: root, stdio: "inherit" });
  execFileSync(process.execPath, [join(root, "node_modules/typescript/bin/tsc"), "-p", "tsconfig.build.json"], {
    cwd: root,
    stdio: "inherit",
  });
  mkdirSync(join(root, "dist", "playground", "bot-api"), { recursive: true });
  cpSync(
    join(root, "src", "playground", "bot-api", "table.json"),
    join(root, "dist", "playground", "bot-api", "table.json"),
  );
}

/** Makes dist/ current. An installation without the sources (the container image) is current by definition. */
export function build({ ifStale }) {
  if (!existsSync(join(root, "tsconfig.build.json"))) return;
  const now = fingerprint();
  if (ifStale && existsSync(stamp) && readFileSync(stamp, "utf8") === now) return;
  compile();
  writeFileSync(stamp, now);
}

if (process.argv[1] === fileURLToPath(import.meta.url)) build({ ifStale: process.argv.includes("--if-stale") });
