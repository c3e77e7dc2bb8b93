// The import law of ARCHITECTURE.md. What is not allowed in a row of this table does not build.

/** Pure libraries that rules of features may use: each entry has its ADR. */
const pureLibraries = "^node_modules/(zod)/";

/** Node's own modules, as the resolver names them. */
const BUILTIN = `^(node:)?(${require("node:module")
  .builtinModules.filter((name) => !name.startsWith("_"))
  .join("|")})$`;

const anyOf = (...folders) => `^src/(${folders.join("|")})/`;
const generatedMessages = "^src/generated/messages[.]ts$";

/** What each folder may import: nothing else in src, and of the packages only those named. */
const law = [
  { from: "core", may: [anyOf("core"), generatedMessages] },
  { from: "kit", may: [anyOf("core", "kit"), "^node_modules/zod/"] },
  { from: "moderation", may: [anyOf("core", "kit", "moderation")] },
  { from: "i18n", may: [anyOf("core", "i18n"), generatedMessages, "^node_modules/@fluent/", BUILTIN] },
  { from: "http", may: [anyOf("core", "kit", "http"), BUILTIN] },
  { from: "queue", may: [anyOf("core", "kit", "queue"), "^node_modules/amqplib/", BUILTIN] },
  {
    from: "telegram",
    may: [
      anyOf("core", "kit", "moderation", "i18n", "http", "telegram"),
      "^node_modules/(grammy|@grammyjs/[^/]+|zod)/",
      BUILTIN,
    ],
  },
  {
    from: "storage",
    may: [
      anyOf("core", "kit", "storage"),
      "^src/features/[^/]+/ports[.]ts$",
      "^src/generated/prisma/",
      "^node_modules/(@prisma/[^/]+|pg|pg-.*|@types/pg|@electric-sql/pglite|pglite-prisma-adapter|zod)/",
      BUILTIN,
    ],
  },
];

/** The rig measures the built bot. */
const rig = anyOf("rig");

/** The playground is two programs: the emulator with its server, and the page that runs in a browser. */
const page = "^src/playground/page/";
const protocol = "^src/playground/protocol/";

const lawRules = law.map(({ from, may }) => ({
  name: `law-${from}`,
  comment: `src/${from} imports only what ARCHITECTURE.md lists for it`,
  severity: "error",
  from: { path: anyOf(from) },
  to: { pathNot: may },
}));

module.exports = {
  forbidden: [
    ...lawRules,
    {
      name: "law-playground",
      comment: "the emulator and its server import only core, themselves and grammY's types, and never the page",
      severity: "error",
      from: { path: anyOf("playground"), pathNot: page },
      to: {
        pathNot: ["^src/playground/(?!page/)", anyOf("core"), "^node_modules/(grammy|@grammyjs/types)/", BUILTIN],
      },
    },
    {
      name: "law-page",
      comment: "the page runs in a browser: it knows the protocol by its types, and Preact",
      severity: "error",
      from: { path: page },
      to: { pathNot: [page, "^node_modules/(preact|@preact/[^/]+|vite)/"], dependencyTypesNot: ["type-only"] },
    },
    {
      name: "law-page-types",
      comment: "of the rest of the playground the page knows the protocol alone",
      severity: "error",
      from: { path: page },
      to: { path: "^src/", pathNot: [page, protocol] },
    },
    {
      name: "law-rig",
      comment: "the rig treats the bot as a black box: it imports itself, and what reads databases and deletes queues",
      severity: "error",
      from: { path: rig },
      to: {
        pathNot: [
          rig,
          "^node_modules/(pg|@types/pg|@electric-sql/pglite|amqplib)/",
          BUILTIN,
          "^node_modules/(grammy|@grammyjs/runner)/",
        ],
      },
    },
    {
      name: "nobody-needs-the-rig",
      comment: "what measures the bot is no part of it",
      severity: "error",
      from: { path: "^src/", pathNot: rig },
      to: { path: rig },
    },
    {
      name: "law-features",
      comment: "a feature imports core, kit, itself and the pure libraries: never another feature",
      severity: "error",
      from: { path: "^src/features/([^/]+)/" },
      to: { pathNot: ["^src/features/$1/", anyOf("core", "kit"), pureLibraries] },
    },
    {
      name: "law-feature-list",
      comment: "the list knows each feature by its feature.ts alone",
      severity: "error",
      from: { path: "^src/features/index[.]ts$" },
      to: { pathNot: ["^src/features/[^/]+/[^/]+[.]ts$", anyOf("kit", "core")] },
    },
    {
      name: "start-never-loads-the-playground",
      comment: "npm start must not be able to reach the emulator",
      severity: "error",
      from: { path: "^src/(main[.]ts|app/|cli/)" },
      to: { path: anyOf("playground") },
    },
    {
      name: "grammy-in-one-folder",
      comment:
        "ADR 1: only telegram/ knows grammY; the emulator knows its types, and the peers of the rig are bots of their own",
      severity: "error",
      from: { path: "^src/", pathNot: [anyOf("telegram", "playground"), "^src/rig/peers/"] },
      to: { path: "(^|/)node_modules/(grammy|@grammyjs/[^/]+)/" },
    },
    {
      name: "prisma-in-one-folder",
      comment: "ADR 1: only storage/ knows Prisma and the databases; the rig makes and drops its own",
      severity: "error",
      from: { path: "^src/", pathNot: anyOf("storage", "generated", "rig") },
      to: {
        path: "(^|/)node_modules/(@prisma/[^/]+|pg|@electric-sql/pglite|pglite-prisma-adapter)/|^src/generated/prisma/",
      },
    },
    {
      name: "amqplib-in-one-folder",
      comment: "ADR 20: only queue/ knows the broker; the rig makes and deletes queues of its own",
      severity: "error",
      from: { path: "^src/", pathNot: anyOf("queue", "rig") },
      to: { path: "(^|/)node_modules/amqplib/" },
    },
    {
      name: "prom-client-in-one-file",
      comment: "all others know the port kit/ports/meter.ts",
      severity: "error",
      from: { path: "^src/", pathNot: "^src/app/meter[.]ts$" },
      to: { path: "(^|/)node_modules/prom-client/" },
    },
    { name: "no-cycles", severity: "error", from: { pathNot: "^src/generated/" }, to: { circular: true } },
    {
      name: "no-orphans",
      severity: "error",
      from: {
        orphan: true,
        pathNot: [
          "[.]d[.]ts$",
          "^src/generated/",
          "^src/(main|health|cli|playground/[^/]+|rig/(peers/[^/]+|faults/clock))[.]ts$",
          `${page}main[.]tsx$`,
        ],
      },
      to: {},
    },
  ],
  options: {
    doNotFollow: { path: "node_modules" },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: "tsconfig.json" },
    enhancedResolveOptions: {
      exportsFields: ["exports"],
      conditionNames: ["import", "require", "node", "default", "types"],
    },
  },
};
