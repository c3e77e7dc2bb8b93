import { availableParallelism } from "node:os";
import { defaultServerConditions } from "vite";
import { defineConfig } from "vitest/config";

/** Packages are tested from their sources; of all others the files for Node are taken, as when the bot runs. */
const SOURCE = { conditions: ["source", ...defaultServerConditions.filter((name) => name !== "module")] };

export default defineConfig({
  ssr: { resolve: SOURCE },
  test: {
    testTimeout: 30_000,
    hookTimeout: 60_000,
    maxWorkers: availableParallelism(),
    coverage: { provider: "v8", include: ["src/**", "packages/*/src/**"], exclude: ["src/generated/**"] },
    projects: [
      {
        extends: true,
        test: {
          name: "scenarios",
          include: ["test/scenarios/**/*.test.ts"],
          // One process and one database for many files: the first start of the bot in a process costs seconds.
          isolate: false,
        },
      },
      {
        extends: true,
        test: {
          name: "inside",
          // As above: what a file imports is loaded once for all files of a process. None of them mocks a module.
          isolate: false,
          include: ["test/**/*.test.ts", "packages/*/test/**/*.test.ts"],
          exclude: ["test/scenarios/**", "test/process/**", "packages/*/test/browser/**"],
          typecheck: { enabled: true, include: ["test/**/*.test-d.ts"], tsconfig: "test/tsconfig.types.json" },
        },
      },
      {
        extends: true,
        test: {
          name: "process",
          include: ["test/process/*.test.ts"],
          globalSetup: "test/process/build.ts",
          // After all others, one file at a time: what these start has the machine to itself. Two at a time were tried: on a slow
          // machine a signal, a key or a tap then came too late.
          sequence: { groupOrder: 1 },
          fileParallelism: false,
          testTimeout: 180_000,
        },
      },
      {
        extends: true,
        test: {
          name: "browser",
          include: ["packages/*/test/browser/*.test.ts"],
          globalSetup: "packages/playground/test/browser/build.ts",
          sequence: { groupOrder: 2 },
          fileParallelism: false,
          testTimeout: 180_000,
          hookTimeout: 180_000,
        },
      },
    ],
  },
});
