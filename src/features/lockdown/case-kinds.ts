// The case kinds of lockdowns: one that begins, and one that somebody ends.
import { text } from "../../core/text.ts";
import type { CaseKindSpecs } from "../../kit/declarations/case-kinds.ts";

export const [LOCKDOWN, LOCKDOWN_END] = ["lockdown", "lockdown-end"] as const;

export const lockdownKinds: CaseKindSpecs = {
  [LOCKDOWN]: {
    label: "lockdown-kind-begin",
    undone: () => text("lockdown-what"),
    undo: "feature",
    right: "restrict_members",
    isLasting: true,
  },
  [LOCKDOWN_END]: {
    label: "lockdown-kind-end",
    undone: () => text("lockdown-what-end"),
    undo: { never: (number) => text("lockdown-undo-end", { number }) },
    right: "restrict_members",
    takesBack: [LOCKDOWN],
  },
};
