// The import law of ARCHITECTURE.md. What is not allowed in a row of this table does not build.

/** Pure libraries that rules of features may use: each entry has its ADR. */
const pureLibraries = "^node_modules/(zod|re2js)/";

/** Node's own modules, as the resolver names them. */
const BUILTIN = `^(node:)?(${require("node:module")
  .builtinModules.filter((name) => !name.startsWith("_"))
  .join("|")})$`;

const anyOf = (...folders) => `^src/(${folders.join("|")})/`;
const generatedMessages = "^src/generated/messages[.]ts$";

/** What a feature keeps: store.ts, and where that is long its parts such as people-store.ts. They alone know the database. */
const store = "^src/features/([^/]+)/(store|[a-z]+-store)[.]ts$";

/** What each folder may import: nothing else in src, and of the packages only those named. */
const law = [
  { from: "core", may: [anyOf("core"), generatedMessages] },
  { from: "async", may: [anyOf("async"), BUILTIN] },
  { from: "kit", may: [anyOf("core", "kit"), "^node_modules/zod/"] },
  { from: "moderation", may: [anyOf("core", "kit", "moderation")] },
  { from: "i18n", may: [anyOf("core", "i18n"), generatedMessages, "^node_modules/@fluent/", BUILTIN] },
  { from: "http", may: [anyOf("async", "core", "kit", "http"), BUILTIN] },
  { from: "queue", may: [anyOf("async", "core", "kit", "queue"), "^node_modules/amqplib/", BUILTIN] },
  {
    from: "telegram",
    may: [
      anyOf("async", "core", "kit", "moderation", "i18n", "http", "telegram"),
      "^node_modules/(grammy|@grammyjs/[^/]+|linkify-it|tlds|zod)/",
      BUILTIN,
    ],
  },
  {
    from: "storage",
    may: [
      anyOf("async", "core", "kit", "storage"),
      "^src/generated/prisma/",
      "^node_modules/(@prisma/[^/]+|pg|pg-.*|@types/pg|@electric-sql/pglite|pglite-prisma-adapter|zod)/",
      BUILTIN,
    ],
  },
];

/** What helps to build and to try the product: none of it is in an installation. */
const inPackage = (name) => `^packages/${name}/src/`;
const packageNames = ["telegram-emulator", "playground", "bench"];

/** The playground is two programs: its server, and the page that runs in a browser. */
const page = "^packages/playground/src/page/";
const protocol = "^packages/playground/src/protocol/";

/** What the sources of each package may import besides themselves. Their tests may also start and read the product. */
const packageLaw = [
  { from: "telegram-emulator", may: ["^node_modules/@grammyjs/types/", BUILTIN] },
  {
    from: "playground",
    may: [inPackage("telegram-emulator"), "^node_modules/(@grammyjs/types|preact|@preact/[^/]+|vite)/", BUILTIN],
  },
  {
    from: "bench",
    may: [
      inPackage("telegram-emulator"),
      "^node_modules/(pg|@types/pg|@electric-sql/pglite|amqplib|grammy|@grammyjs/runner)/",
      BUILTIN,
    ],
  },
];

const lawRules = law.map(({ from, may }) => ({
  name: `law-${from}`,
  comment: `src/${from} imports only what ARCHITECTURE.md lists for it`,
  severity: "error",
  from: { path: anyOf(from) },
  to: { pathNot: may },
}));

const packageRules = packageLaw.map(({ from, may }) => ({
  name: `law-${from}`,
  comment: `packages/${from} imports only what ARCHITECTURE.md lists for it, and nothing of src`,
  severity: "error",
  from: { path: inPackage(from) },
  to: { pathNot: [inPackage(from), ...may] },
}));

module.exports = {
  forbidden: [
    ...lawRules,
    ...packageRules,
    {
      name: "grammy-types-alone",
      comment: "the emulator and the playground know the types of the Bot API, and no client of it",
      severity: "error",
      from: { path: [inPackage("telegram-emulator"), inPackage("playground")] },
      to: { path: "(^|/)node_modules/@grammyjs/types/", dependencyTypesNot: ["type-only"] },
    },
    {
      name: "grammy-in-the-peers",
      comment: "the peers of the bench are bots of their own; the rest of it knows the bot as a process",
      severity: "error",
      from: { path: inPackage("bench"), pathNot: "^packages/bench/src/peers/" },
      to: { path: "(^|/)node_modules/(grammy|@grammyjs/runner)/" },
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
      to: { path: "^(src|packages)/", pathNot: [page, protocol] },
    },
    {
      name: "server-without-page",
      comment: "the playground's server knows the page by its built files alone",
      severity: "error",
      from: { path: inPackage("playground"), pathNot: page },
      to: { path: [page, "(^|/)node_modules/(preact|@preact/[^/]+|vite)/"] },
    },
    {
      name: "emulator-for-anybody",
      comment: "the tests of the emulator know nothing of the product either: it could be published as it is",
      severity: "error",
      from: { path: "^packages/telegram-emulator/" },
      to: { path: "^(src|test|packages/(?!telegram-emulator/))" },
    },
    {
      name: "product-without-packages",
      comment:
        "npm start, and whatever is installed without development dependencies, must not be able to reach a package",
      severity: "error",
      from: { path: "^src/" },
      to: { path: `(^|/)(packages|node_modules)/(${packageNames.join("|")})(/|$)` },
    },
    {
      name: "law-features",
      comment: "a feature imports core, kit, itself and the pure libraries: never another feature",
      severity: "error",
      from: { path: "^src/features/([^/]+)/", pathNot: store },
      to: { pathNot: ["^src/features/$1/", anyOf("core", "kit"), pureLibraries] },
    },
    {
      name: "law-feature-stores",
      comment: "a feature's store besides that knows what statements become part of, and the types of its rows",
      severity: "error",
      from: { path: store },
      to: {
        pathNot: [
          "^src/features/$1/",
          anyOf("core", "kit"),
          "^src/storage/unit-of-work/",
          "^src/generated/prisma/",
          pureLibraries,
        ],
      },
    },
    {
      name: "law-feature-list",
      comment: "the list knows each feature by its feature.ts alone",
      severity: "error",
      from: { path: "^src/features/index[.]ts$" },
      to: {
        pathNot: [
          "^src/features/[^/]+/feature[.]ts$",
          anyOf("kit", "core"),
          "^src/storage/unit-of-work/statements[.]ts$",
        ],
      },
    },
    {
      name: "grammy-in-one-folder",
      comment: "ADR 1: only telegram/ knows grammY",
      severity: "error",
      from: { path: "^src/", pathNot: anyOf("telegram") },
      to: { path: "(^|/)node_modules/(grammy|@grammyjs/[^/]+)/" },
    },
    {
      name: "prisma-in-one-folder",
      comment: "ADR 1: only storage/ and the stores of features know Prisma",
      severity: "error",
      from: { path: "^src/", pathNot: [anyOf("storage", "generated"), store] },
      to: {
        path: "(^|/)node_modules/(@prisma/[^/]+|pg|@electric-sql/pglite|pglite-prisma-adapter)/|^src/generated/prisma/",
      },
    },
    {
      name: "amqplib-in-one-folder",
      comment: "ADR 20: only queue/ knows the broker",
      severity: "error",
      from: { path: "^src/", pathNot: anyOf("queue") },
      to: { path: "(^|/)node_modules/amqplib/" },
    },
    {
      name: "prom-client-in-one-file",
      comment: "all others know the port kit/ports/meter.ts",
      severity: "error",
      from: { path: "^src/", pathNot: "^src/app/observability/meter[.]ts$" },
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
          "^src/(main|health|cli)[.]ts$",
          "^packages/playground/src/[^/]+[.]ts$",
          "^packages/bench/src/(peers/[^/]+|faults/clock)[.]ts$",
          "[.]test[.]ts$|^packages/[^/]+/test/browser/build[.]ts$",
          `${page}main[.]tsx$`,
        ],
      },
      to: {},
    },
  ],
  options: {
    doNotFollow: { path: "node_modules" },
    exclude: { path: "^packages/[^/]+/dist/" },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: "tsconfig.json" },
    enhancedResolveOptions: {
      exportsFields: ["exports"],
      conditionNames: ["source", "import", "require", "node", "default", "types"],
    },
  },
};
