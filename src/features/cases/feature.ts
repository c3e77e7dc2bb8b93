// The record of acts, for those who moderate and those who were acted on: showing, explaining, taking back.
import { z } from "zod";
import type { Case } from "../../core/case.ts";
import { text } from "../../core/text.ts";
import { undoAllButton, undoButton, whyButton } from "../../kit/case-buttons.ts";
import { defineFeature } from "../../kit/feature.ts";
import type { Button } from "../../kit/reply.ts";
import type { CaseNeeds } from "./needs.ts";
import { showingCallbacks, showingCommands } from "./showing.ts";
import { undoCallbacks, undoCommand } from "./undoing.ts";

const noSettings = z.object({});

export function cases(needs: CaseNeeds) {
  return defineFeature("cases", noSettings, {
    title: "cases-title",
    commands: [...showingCommands(needs), undoCommand(needs)],
    callbacks: [...showingCallbacks(needs), ...undoCallbacks(needs)],
    recorders: [{ button: whyOf }, { button: undoOf }],
  });
}

/** What a protection has done wants an explanation. */
const whyOf = ({ number, actor }: Case, count: number): Button | undefined =>
  actor.kind === "rule" && count === 1 ? whyButton(text("cases-button-why"), number) : undefined;

/** What a notice offers: to take back what holds; a warning has a button of its own. */
function undoOf({ number, kind }: Case, count: number): Button | undefined {
  if (count > 1) return undoAllButton(text("cases-button-undo-all", { count }), number);
  const isLasting = kind !== "undo" && kind !== "warn" && kind !== "delete";
  return isLasting ? undoButton(text("cases-button-undo"), number) : undefined;
}
