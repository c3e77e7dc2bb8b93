import { feature } from "../../kit/feature-declaration.ts";
import { approvalKinds } from "./case-kinds.ts";
import { clearing } from "./clearing.ts";
import { givingCommands } from "./giving.ts";
import { listingCommands } from "./lists.ts";

export const approvals = feature({
  id: "approvals",
  caseKinds: approvalKinds,
  uses: ["botId", "caseKinds", "cases", "directory", "recordCase", "audit", "roles", "statuses"],
  setup: (deps) => {
    const all = clearing(deps);
    return {
      title: "approvals-title",
      commands: [...givingCommands(deps), ...listingCommands(deps), all.command],
      callbacks: [all.callback],
    };
  },
});
