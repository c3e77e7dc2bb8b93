import type { Case, CaseKind } from "../../core/case.ts";
import { text } from "../../core/text.ts";
import { undoAllButton, undoButton, whyButton } from "../../kit/case-buttons.ts";
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
    "caseMessages",
    "cases",
    "chats",
    "clock",
    "features",
    "gateway",
    "noticesFor",
    "records",
    "scheduler",
    "standings",
    "undo",
    "voice",
  ],
  setup: (deps) => {
    const waveUndo = createWaveUndo(deps);
    const wave = waveParts(deps, waveUndo);
    return {
      title: "cases-title",
      commands: [...showingCommands(deps), undoCommand(deps, waveUndo)],
      callbacks: [...showingCallbacks(deps), ...undoCallbacks(deps), waveUndo.callback],
      jobs: [...followingJobs(deps), ...wave.jobs, waveUndo.job],
      recorders: [{ button: whyOf }, { button: undoOf }, { retell: noticeRetelling(deps) }, wave.recorder],
    };
  },
});

/** What a protection has done wants an explanation. */
const whyOf = ({ number, actor }: Case, count: number): Button | undefined =>
  actor.kind === "rule" && count === 1 ? whyButton(text("cases-button-why"), number) : undefined;

/** Acts that leave nothing which holds. */
const WITHOUT: ReadonlySet<CaseKind> = new Set(["undo", "kick", "decline"]);

/** What a notice offers: to take back what holds, or what was deleted and is kept. A warning alone has a button of its own. */
function undoOf({ number, kind, evidence }: Case, count: number): Button | undefined {
  if (WITHOUT.has(kind) || (kind === "delete" && !evidence.copies)) return undefined;
  if (count === 1 && kind === "warn") return undefined;
  return count > 1
    ? undoAllButton(text("cases-button-undo-all", { count }), number)
    : undoButton(text("cases-button-undo"), number);
}
