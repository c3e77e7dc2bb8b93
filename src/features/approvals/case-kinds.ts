// The case kinds of approvals: an approval, and the removal of one.
import { text } from "../../core/text.ts";
import type { CaseKindSpecs } from "../../kit/declarations/case-kinds.ts";

export const approvalKinds: CaseKindSpecs = {
  approve: {
    label: "approvals-kind-approve",
    undone: ({ target }) => text("approvals-what-approve", { user: target ?? "" }),
    undo: "role",
    right: "restrict_members",
    takesBack: ["unapprove"],
    isLasting: true,
  },
  unapprove: {
    label: "approvals-kind-unapprove",
    undone: ({ target }) => text("approvals-what-unapprove", { user: target ?? "" }),
    undo: "role",
    right: "restrict_members",
    takesBack: ["approve"],
  },
};
