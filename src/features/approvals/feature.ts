// Approvals: members whom protections ignore.
import { feature } from "../../kit/feature-declaration.ts";
import { approvalKinds } from "./case-kinds.ts";
import { approveCommands } from "./commands/approve.ts";
import { approvedCommands } from "./commands/approved.ts";
import { unapproveallParts } from "./commands/unapproveall.ts";

export const approvals = feature({
  id: "approvals",
  caseKinds: approvalKinds,
  uses: ["botId", "caseKinds", "cases", "directory", "recordCase", "audit", "roles", "statuses"],
  setup: (deps) => {
    const all = unapproveallParts(deps);
    return {
      title: "approvals-title",
      commands: [...approveCommands(deps), ...approvedCommands(deps), all.command],
      callbacks: [all.callback],
    };
  },
});
