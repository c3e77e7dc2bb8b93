import type { Case } from "../../core/case.ts";
import { text } from "../../core/text.ts";
import { undoAllButton, undoButton, whyButton } from "../../kit/acts/case-buttons.ts";
import type { CaseKinds } from "../../kit/declarations/case-kinds.ts";
import { feature } from "../../kit/feature-declaration.ts";
import type { Button } from "../../kit/reply.ts";
import { followingJobs, noticeRetelling } from "./following.ts";
import { showingCallbacks, showingCommands } from "./showing.ts";
import { undoCallbacks, undoCommand } from "./undoing.ts";
import { waveParts } from "./wave.ts";
import { createWaveUndo } from "./wave-undo.ts";

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
    const waveUndo = createWaveUndo(deps);
    const wave = waveParts(deps, waveUndo);
    return {
      title: "cases-title",
      commands: [...showingCommands(deps), undoCommand(deps, waveUndo)],
      callbacks: [...showingCallbacks(deps), ...undoCallbacks(deps), waveUndo.callback],
      jobs: [...followingJobs(deps), ...wave.jobs, waveUndo.job],
      auditHooks: [
        { button: whyOf },
        { button: undoOf(deps.caseKinds) },
        { retell: noticeRetelling(deps) },
        wave.auditHook,
      ],
    };
  },
});

/** What a protection has done wants an explanation. */
const whyOf = ({ number, actor }: Case, count: number): Button | undefined =>
  actor.kind === "rule" && count === 1 ? whyButton(text("cases-button-why"), number) : undefined;

/** What a notice offers: to take back what holds, or what was deleted and is kept. A warning alone has a button of its own. */
const undoOf =
  (kinds: CaseKinds) =>
  ({ number, kind, evidence }: Case, count: number): Button | undefined => {
    const { undo: way } = kinds.of(kind);
    if (way === "return" || typeof way === "object" || (way === "messages" && !evidence.copies)) return undefined;
    if (count === 1 && way === "feature") return undefined;
    return count > 1
      ? undoAllButton(text("cases-button-undo-all", { count }), number)
      : undoButton(text("cases-button-undo"), number);
  };
