// The texts of lockdowns.

import type { Case } from "../../core/case.ts";
import { lasting, moment, type Text, text } from "../../core/text.ts";
import { undoButton } from "../../kit/acts/case-buttons.ts";
import { because } from "../../kit/acts/recorded-actions.ts";
import { type Card, notice, telling } from "../../kit/reply.ts";
import type { LockdownSettings } from "./settings.ts";

/** The settings in words. */
export function stateText({ isOn, lasts }: LockdownSettings): Text {
  if (isOn) return text("lockdown-state-on");
  return lasts === undefined
    ? text("lockdown-state-off")
    : text("lockdown-state-off-for", { duration: lasting(lasts) });
}

/** That a lockdown is in force, and until when. */
export const inForceText = (open: Case | undefined): Text =>
  open?.until === undefined
    ? text("lockdown-in-force")
    : text("lockdown-in-force-until", { until: moment(open.until) });

/** The notice of a lockdown that begins; its button takes the case back. */
export function begunCard(opened: Case): Card {
  const { number, until, reason } = opened;
  const endButton = undoButton(text("lockdown-button-end"), number);
  const act =
    until === undefined
      ? text("lockdown-begun", { number })
      : text("lockdown-begun-until", { number, until: moment(until) });
  return { ...notice(because(act, reason), [[endButton]]), tells: telling([opened]) };
}
