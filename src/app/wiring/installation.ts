// What the doctor asks of the process it runs in.
import { elapsed } from "../../core/time.ts";
import type { Installation } from "../../kit/ports/installation.ts";
import type { AppContext } from "./app-context.ts";

export const inspectInstallation = ({
  me,
  database,
  clock,
}: Pick<AppContext, "me" | "database" | "clock">): Installation => ({
  hearsEverything: me.can_read_all_group_messages,
  database: async () => {
    const asked = clock.now();
    try {
      await database.ping();
    } catch {
      return undefined;
    }
    return { engine: database.engine, latency: elapsed(asked, clock.now()) };
  },
});
