// Keys that work everywhere on the page.
import { be } from "../state/look.ts";
import { personas } from "../state/things.ts";
import { isHelpShown } from "./shown.ts";

/** Listens to the keys; gives what ends that. */
export function listenToShortcuts(): () => void {
  document.addEventListener("keydown", hear);
  return () => document.removeEventListener("keydown", hear);
}

function hear(event: KeyboardEvent): void {
  const place = placeOf(event);
  if (place !== undefined) {
    const one = personas.value.at(place - 1);
    if (one) be(one.id);
    event.preventDefault();
  } else if (event.key === "?" && !isWriting(event.target)) isHelpShown.value = true;
}

/** The number of the key pressed with Alt, whatever the layout writes with it. */
function placeOf({ altKey, ctrlKey, metaKey, code }: KeyboardEvent): number | undefined {
  const [, digit] = /^Digit([1-9])$/.exec(code) ?? [];
  return digit !== undefined && altKey && !ctrlKey && !metaKey ? Number(digit) : undefined;
}

const WRITTEN_IN = "input:not([type=radio], [type=checkbox]), textarea, select, [contenteditable], dialog";

const isWriting = (target: EventTarget | null): boolean =>
  target instanceof Element && target.closest(WRITTEN_IN) !== null;
