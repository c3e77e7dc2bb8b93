// Cases: shown, explained and undone by commands and buttons; messages about them are updated as they change.
import { feature } from "../../kit/feature-declaration.ts";
import { noticeRetelling, undoButtonOf, whyButtonOf } from "./audit-hooks.ts";
import { caseCallbacks } from "./callbacks.ts";
import { caseCommands } from "./commands.ts";
import { groupedNotice } from "./grouped-notice.ts";
import { createGroupedUndo } from "./grouped-undo.ts";
import { followingJobs } from "./jobs.ts";

export const cases = feature({
  id: "cases",
  uses: [
    "caseKinds",
    "caseMessages",
    "cases",
    "chats",
    "clock",
    "features",
    "gateway",
    "noticesFor",
    "audit",
    "jobs",
    "statuses",
    "undo",
    "messenger",
  ],
  setup: (deps) => {
    const groupedUndo = createGroupedUndo(deps);
    const grouped = groupedNotice(deps, groupedUndo);
    return {
      title: "cases-title",
      commands: caseCommands(deps, groupedUndo),
      callbacks: [...caseCallbacks(deps), groupedUndo.callback],
      jobs: [...followingJobs(deps), ...grouped.jobs, groupedUndo.job],
      auditHooks: [
        { button: whyButtonOf },
        { button: undoButtonOf(deps.caseKinds) },
        { retell: noticeRetelling(deps) },
        grouped.auditHook,
      ],
    };
  },
});
