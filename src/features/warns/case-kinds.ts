// The case kinds of warnings: a warning, and the removal of one.
import { text } from "../../core/text.ts";
import type { CaseKindSpecs } from "../../kit/declarations/case-kinds.ts";

export const warningKinds: CaseKindSpecs = {
  warn: {
    label: "warns-kind-warn",
    undone: ({ target }) => text("warns-what-warn", { user: target ?? "" }),
    undo: "feature",
    right: "restrict_members",
    isLasting: true,
  },
  unwarn: {
    label: "warns-kind-unwarn",
    undone: ({ target }) => text("warns-what-unwarn", { user: target ?? "" }),
    undo: { never: (number) => text("warns-undo-unwarn", { number }) },
    right: "restrict_members",
    takesBack: ["warn"],
  },
};
