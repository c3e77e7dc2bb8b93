// Builds the bot into dist/, and on demand the packages into theirs; with --if-stale only what is older than its sources.
import { execFileSync } from "node:child_process";
import { createHash } from "node:crypto";
import { cpSync, existsSync, mkdirSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { helpWith } from "./help.mjs";

const root = fileURLToPath(new URL("..", import.meta.url));
const at = (path) => join(root, path);
const emulator = "packages/telegram-emulator";
const page = "packages/playground/src/page";

/** What changes every product. */
const SETTINGS = ["scripts/build.mjs", "tsconfig.json", "package-lock.json"];

/** Compiles a package from its sources alone: what was built before of files that are gone would stay. */
function compilePackage(folder) {
  rmSync(at(`${folder}/dist`), { recursive: true, force: true });
  run("node_modules/typescript/bin/tsc", "--build", folder);
}

/** What can be built: what it needs before, from what it is made, the file that says from which state of that, how, and about how many seconds that takes. */
const PRODUCTS = {
  bot: {
    needs: [],
    inputs: [...SETTINGS, "src", "locales", "prisma", "scripts", "tsconfig.build.json"],
    except: ["src/generated"],
    stamp: "dist/.built",
    seconds: 20,
    make: () => {
      rmSync(at("dist"), { recursive: true, force: true });
      run("scripts/generate.mjs");
      run("node_modules/typescript/bin/tsc", "-p", "tsconfig.build.json");
    },
  },
  emulator: {
    needs: [],
    inputs: [...SETTINGS, `${emulator}/src`, `${emulator}/package.json`, `${emulator}/tsconfig.json`],
    except: [],
    stamp: `${emulator}/dist/.built`,
    seconds: 5,
    make: () => {
      compilePackage(emulator);
      cpSync(at(`${emulator}/src/bot-api/table.json`), at(`${emulator}/dist/bot-api/table.json`));
    },
  },
  playground: {
    needs: ["bot", "emulator"],
    inputs: [...SETTINGS, `${emulator}/src`, "packages/playground/src", "packages/playground/tsconfig.json"],
    except: [page],
    stamp: "packages/playground/dist/.built",
    seconds: 5,
    make: () => compilePackage("packages/playground"),
  },
  page: {
    needs: ["playground"],
    inputs: [...SETTINGS, page, "packages/playground/src/protocol", "packages/playground/package.json"],
    except: [],
    stamp: "packages/playground/dist/.page-built",
    seconds: 2,
    make: bundle,
  },
  bench: {
    needs: ["bot", "emulator"],
    inputs: [...SETTINGS, `${emulator}/src`, "packages/bench/src", "packages/bench/tsconfig.json"],
    except: [],
    stamp: "packages/bench/dist/.built",
    seconds: 5,
    make: () => compilePackage("packages/bench"),
  },
};

/** Said at once and on the side of errors, so that whoever waits knows for what, and a program's own output stays its own. */
const tell = (words) => process.stderr.write(`${words}\n`);

const run = (script, ...args) => execFileSync(process.execPath, [at(script), ...args], { cwd: root, stdio: "inherit" });

/** One script and one style sheet, without a word inlined into the document: its content policy forbids that. */
async function bundle() {
  const vite = await import("vite");
  await vite.build({
    root: at(page),
    configFile: false,
    logLevel: "warn",
    base: "./",
    oxc: { jsx: { runtime: "automatic", importSource: "preact" } },
    build: {
      outDir: at("packages/playground/dist/page"),
      emptyOutDir: true,
      target: "es2023",
      assetsInlineLimit: 0,
      modulePreload: { polyfill: false },
    },
  });
}

/** Every input file's path, size and time of change, as one hash. */
function fingerprint({ inputs, except }) {
  const hash = createHash("sha256");
  const visit = (path) => {
    const stats = statSync(at(path));
    if (!stats.isDirectory()) return hash.update(`${path} ${stats.size} ${stats.mtimeMs}\n`);
    for (const name of readdirSync(at(path)).sort()) if (!except.includes(`${path}/${name}`)) visit(`${path}/${name}`);
  };
  for (const input of inputs) visit(input);
  return hash.digest("hex");
}

/** An installation without the sources (the container image) is current by definition. */
const hasSources = () => existsSync(at("tsconfig.build.json"));

/** Makes products current, and before them what they need; those that are current already only where told to. */
export async function build(names, { ifStale = true } = {}) {
  if (!hasSources()) return;
  for (const name of names) {
    const product = PRODUCTS[name];
    await build(product.needs);
    const stamp = at(product.stamp);
    const now = fingerprint(product);
    if (ifStale && existsSync(stamp) && readFileSync(stamp, "utf8") === now) continue;
    const occasion = existsSync(stamp) ? "after a change" : "the first time";
    tell(`Building the ${name}, about ${product.seconds} s, only ${occasion}…`);
    const begun = performance.now();
    await product.make();
    mkdirSync(dirname(stamp), { recursive: true });
    writeFileSync(stamp, now);
    tell(`Built in ${Math.round((performance.now() - begun) / 1000)} s.`);
  }
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  helpWith(`npm run build -- [--if-stale] [products]

Builds the bot into dist/, or the products that are named: ${Object.keys(PRODUCTS).join(", ")}.
  --if-stale  only what is older than its sources`);
  const words = process.argv.slice(2);
  const names = words.filter((word) => word !== "--if-stale");
  const unknown = names.filter((name) => !Object.hasOwn(PRODUCTS, name));
  if (unknown.length > 0) {
    console.error(`There is no ${unknown.join(", ")} to build, only: ${Object.keys(PRODUCTS).join(", ")}.`);
    process.exit(1);
  }
  await build(names.length === 0 ? ["bot"] : names, { ifStale: words.includes("--if-stale") });
}
