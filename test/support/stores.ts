// All stores on one database, with those of the features.
import { createAppealStore } from "../../src/features/appeals/store.ts";
import { createBlocklistStore } from "../../src/features/blocklists/store.ts";
import { features } from "../../src/features/index.ts";
import { createLogPostStore } from "../../src/features/log/store.ts";
import { createProfileStore } from "../../src/features/profiles/store.ts";
import { createPurgeMarkStore } from "../../src/features/purge/store.ts";
import { createReportStore } from "../../src/features/reports/store.ts";
import { createWarningStore } from "../../src/features/warns/store.ts";
import { tablesOf } from "../../src/kit/declarations/tables.ts";
import { createStores, type StoresParts } from "../../src/storage/stores.ts";

export function createAllStores(parts: Omit<StoresParts, "tables">) {
  const stores = createStores({ ...parts, tables: tablesOf(features) });
  return {
    ...stores,
    appeals: createAppealStore(stores.statements),
    blocklists: createBlocklistStore(stores.statements),
    logPosts: createLogPostStore(stores.statements),
    profiles: createProfileStore(stores.statements),
    purgeMarks: createPurgeMarkStore(stores.statements),
    reports: createReportStore(stores.statements),
    warnings: createWarningStore(stores.statements),
  };
}

export type AllStores = ReturnType<typeof createAllStores>;
