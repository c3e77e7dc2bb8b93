// The explanation of a case, for admins and for members.

import type { Case } from "../../core/case.ts";
import { isAdmin } from "../../core/member.ts";
import { text } from "../../core/text.ts";
import { undoButton } from "../../kit/acts/case-buttons.ts";
import type { NoSettings } from "../../kit/feature.ts";
import { answer, type Card, type Reply } from "../../kit/reply.ts";
import type { Call } from "../../kit/scope.ts";
import type { CaseDeps } from "./deps.ts";
import { caseText, publicText } from "./texts.ts";

/** Admins see the whole case; everybody else sees the act and its reason. */
export function explanation(deps: CaseDeps, { status }: Call<NoSettings, unknown>, found: Case): Reply {
  return isAdmin(status) ? answer(caseText(found, deps), undoButtons(found)) : publicText(found, deps.caseKinds);
}

export const undoButtons = ({ number, state, kind }: Case): Card["buttons"] =>
  state === "open" && kind !== "undo" ? [[undoButton(text("cases-button-undo"), number)]] : [];
