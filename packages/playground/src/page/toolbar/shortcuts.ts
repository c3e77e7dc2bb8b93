// Global keyboard shortcuts.

import { personas } from "../state/entities.ts";
import { setPersona } from "../state/navigation.ts";
import { isHelpShown } from "./dialogs/open-dialogs.ts";

/** Adds the listener; returns a function that removes it. */
export function listenToShortcuts(): () => void {
  document.addEventListener("keydown", onKeyDown);
  return () => document.removeEventListener("keydown", onKeyDown);
}

function onKeyDown(event: KeyboardEvent): void {
  const digit = digitOf(event);
  if (digit !== undefined) {
    const one = personas.value.at(digit - 1);
    if (one) setPersona(one.id);
    event.preventDefault();
  } else if (event.key === "?" && !isWriting(event.target)) isHelpShown.value = true;
}

/** The digit pressed with Alt, independent of the keyboard layout. */
function digitOf({ altKey, ctrlKey, metaKey, code }: KeyboardEvent): number | undefined {
  const [, digit] = /^Digit([1-9])$/.exec(code) ?? [];
  return digit !== undefined && altKey && !ctrlKey && !metaKey ? Number(digit) : undefined;
}

const WRITTEN_IN = "input:not([type=radio], [type=checkbox]), textarea, select, [contenteditable], dialog";

const isWriting = (target: EventTarget | null): boolean =>
  target instanceof Element && target.closest(WRITTEN_IN) !== null;
