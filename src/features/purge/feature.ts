// Deletes ranges of messages, and single messages.

import { feature } from "../../kit/feature-declaration.ts";
import { purgeCommands } from "./commands.ts";
import { createPurgeMarkStore, purgeTables } from "./store.ts";

export const purge = feature({
  id: "purge",
  tables: purgeTables,
  store: createPurgeMarkStore,
  uses: ["cases", "gateway", "recordCase", "audit", "seen"],
  setup: ({ store: marks, ...ports }) => {
    const deps = { ...ports, marks };
    return { title: "purge-title", commands: purgeCommands(deps) };
  },
});
