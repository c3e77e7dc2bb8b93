// Builds dist/ from src/, and the playground's page into dist/playground/page; with --if-stale only what is older than its sources.
import { execFileSync } from "node:child_process";
import { createHash } from "node:crypto";
import { cpSync, existsSync, mkdirSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { helpWith } from "./help.mjs";

const root = fileURLToPath(new URL("..", import.meta.url));
const page = join(root, "src", "playground", "page");

/** What is built, from what, and where the stamp lies that says from which state of it. */
const bot = {
  inputs: ["src", "locales", "prisma", "scripts", "tsconfig.json", "tsconfig.build.json", "package-lock.json"],
  except: [join(root, "src", "generated"), page],
  stamp: join(root, "dist", ".built"),
};
const pageOfPlayground = {
  inputs: ["src/playground/page", "src/playground/protocol", "scripts/build.mjs", "package-lock.json"],
  except: [],
  stamp: join(root, "dist", "playground", ".page-built"),
};

/** Said at once and on the side of errors, so that whoever waits knows for what, and a program's own output stays its own. */
const tell = (words) => process.stderr.write(`${words}\n`);

/** Tells what is being made, and that it is made, with the time it took. */
function telling(words) {
  const begun = performance.now();
  tell(words);
  return () => tell(`Built in ${Math.round((performance.now() - begun) / 1000)} s.`);
}

/** Every input file's path, size and time of change, as one hash. */
function fingerprint({ inputs, except }) {
  const hash = createHash("sha256");
  const visit = (path) => {
    const stats = statSync(path);
    if (!stats.isDirectory()) return hash.update(`${path} ${stats.size} ${stats.mtimeMs}\n`);
    for (const name of readdirSync(path).sort()) if (!except.includes(join(path, name))) visit(join(path, name));
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

/** One script and one style sheet, without a word inlined into the document: its content policy forbids that. */
async function bundle() {
  const vite = await import("vite");
  await vite.build({
    root: page,
    configFile: false,
    logLevel: "warn",
    base: "./",
    oxc: { jsx: { runtime: "automatic", importSource: "preact" } },
    build: {
      outDir: join(root, "dist", "playground", "page"),
      emptyOutDir: true,
      target: "es2023",
      assetsInlineLimit: 0,
      modulePreload: { polyfill: false },
    },
  });
}

/** Whether a product has to be made anew, and what to stamp it with afterwards. */
function state(product, ifStale) {
  const now = fingerprint(product);
  const isCurrent = ifStale && existsSync(product.stamp) && readFileSync(product.stamp, "utf8") === now;
  const done = () => {
    mkdirSync(dirname(product.stamp), { recursive: true });
    writeFileSync(product.stamp, now);
  };
  return { isCurrent, done };
}

/** An installation without the sources (the container image) is current by definition. */
const hasSources = () => existsSync(join(root, "tsconfig.build.json"));

/** Makes dist/ current. */
export function build({ ifStale }) {
  if (!hasSources()) return;
  const { isCurrent, done } = state(bot, ifStale);
  if (isCurrent) return;
  const isFirst = !existsSync(bot.stamp);
  const told = telling(`Building, about 30 s, only ${isFirst ? "the first time" : "after a change"}…`);
  compile();
  done();
  told();
}

/** Makes the page of the playground current. */
export async function buildPage({ ifStale }) {
  if (!hasSources()) return;
  const { isCurrent, done } = state(pageOfPlayground, ifStale);
  if (isCurrent) return;
  const told = telling("Building the page of the playground, about 10 s…");
  await bundle();
  done();
  told();
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  helpWith(`npm run build -- [--if-stale]

Builds the bot and the page of the playground into dist/.
  --if-stale  only what is older than its sources`);
  const ifStale = process.argv.includes("--if-stale");
  build({ ifStale });
  await buildPage({ ifStale });
}
