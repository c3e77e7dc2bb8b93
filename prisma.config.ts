import { defineConfig } from "prisma/config";

/** Put together from prisma/schema by `npm run generate`. */
export default defineConfig({
  schema: "src/generated/schema",
  migrations: { path: "prisma/migrations" },
});
