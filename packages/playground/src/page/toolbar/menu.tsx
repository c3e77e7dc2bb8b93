// A button with a dropdown menu; on phones the menu is a bottom sheet.
import type { ComponentChildren } from "preact";
import { useId, useLayoutEffect, useRef, useState } from "preact/hooks";

interface MenuProps {
  /** The name of the menu, for screen readers and the tooltip. */
  readonly label: string;
  /** The content of the button. */
  readonly trigger: ComponentChildren;
  readonly buttonClass?: string;
  /** Content above the items. */
  readonly head?: ComponentChildren;
  /** Items: `MenuItem`, optionally grouped by `MenuGroup`. */
  readonly children: ComponentChildren;
}

export function Menu({ label, trigger, buttonClass = "toolbar-button", head, children }: MenuProps) {
  const [isOpen, setOpen] = useState(false);
  const id = useId();
  const button = useRef<HTMLButtonElement>(null);
  const sheet = useRef<HTMLDivElement>(null);
  const close = (): void => {
    setOpen(false);
    button.current?.focus();
  };
  useLayoutEffect(() => {
    if (!isOpen) return undefined;
    const items = itemsOf(sheet.current);
    firstOf(items)?.focus();
    const leave = ({ target }: Event): void => {
      if (!sheet.current?.parentElement?.contains(target as Node)) setOpen(false);
    };
    document.addEventListener("pointerdown", leave);
    document.addEventListener("focusin", leave);
    return () => {
      document.removeEventListener("pointerdown", leave);
      document.removeEventListener("focusin", leave);
    };
  }, [isOpen]);
  return (
    <div class="drop">
      <button
        type="button"
        class={buttonClass}
        ref={button}
        aria-haspopup="menu"
        aria-expanded={isOpen}
        aria-controls={isOpen ? id : undefined}
        title={label}
        onClick={() => setOpen(!isOpen)}
        onKeyDown={(event) => {
          if (event.key !== "ArrowDown" || isOpen) return;
          event.preventDefault();
          setOpen(true);
        }}
      >
        {trigger}
        <span class="only-read"> {label}</span>
      </button>
      {isOpen && (
        <>
          <button type="button" class="drop-veil" tabIndex={-1} aria-label="Close the menu" onClick={close} />
          <div class="drop-sheet" ref={sheet}>
            {head !== undefined && <div class="drop-head">{head}</div>}
            <div
              role="menu"
              id={id}
              aria-label={label}
              tabIndex={-1}
              onKeyDown={(event) => moveFocus(event, sheet.current, close)}
              onClick={(event) => isFinal(event.target) && close()}
            >
              {children}
            </div>
          </div>
        </>
      )}
    </div>
  );
}

interface ItemProps {
  readonly onChoose: () => void;
  /** Whether the item of a choice is selected; undefined for an action. */
  readonly isChosen?: boolean;
  readonly isDisabled?: boolean;
  readonly isBad?: boolean;
  /** Whether the menu stays open after a press. */
  readonly keepsOpen?: boolean;
  readonly children: ComponentChildren;
}

export function MenuItem({ onChoose, isChosen, isDisabled = false, isBad = false, keepsOpen, children }: ItemProps) {
  const part = isChosen === undefined ? ITEM : { ...RADIO, "aria-checked": isChosen };
  return (
    <button
      {...part}
      type="button"
      class={`drop-item${isBad ? " drop-item-bad" : ""}`}
      tabIndex={-1}
      disabled={isDisabled}
      data-stays={keepsOpen}
      onClick={onChoose}
    >
      {children}
    </button>
  );
}

const ITEM = { role: "menuitem" } as const;
const RADIO = { role: "menuitemradio" } as const;

interface GroupProps {
  readonly label: string;
  readonly isRow?: boolean;
  readonly children: ComponentChildren;
}

export function MenuGroup({ label, isRow = false, children }: GroupProps) {
  const id = useId();
  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset is not valid in a menu
    <div class={`drop-group${isRow ? " drop-row" : ""}`} role="group" aria-labelledby={id}>
      <p class="drop-label" id={id}>
        {label}
      </p>
      {children}
    </div>
  );
}

const itemsOf = (sheet: HTMLElement | null): readonly HTMLElement[] => [
  ...(sheet?.querySelectorAll<HTMLElement>("[role^=menuitem]:not(:disabled)") ?? []),
];

/** The selected item if the menu starts with a choice, else the first one. */
function firstOf(items: readonly HTMLElement[]): HTMLElement | undefined {
  const first = items.at(0);
  return first?.role === RADIO.role ? (items.find((item) => item.ariaChecked === "true") ?? first) : first;
}

const isFinal = (target: EventTarget | null): boolean =>
  target instanceof Element && target.closest("[role^=menuitem]:not(:disabled, [data-stays])") !== null;

/** Arrows move between items, Escape and Tab close the menu. */
function moveFocus(event: KeyboardEvent, sheet: HTMLElement | null, close: () => void): void {
  const items = itemsOf(sheet);
  const index = items.indexOf(document.activeElement as HTMLElement);
  const steps: Readonly<Record<string, number>> = {
    ArrowDown: index + 1,
    ArrowRight: index + 1,
    ArrowUp: index - 1,
    ArrowLeft: index - 1,
    Home: 0,
    End: items.length - 1,
  };
  const next = steps[event.key];
  if (next !== undefined) items.at(next % items.length)?.focus();
  else if (event.key === "Escape" || event.key === "Tab") close();
  else return;
  if (event.key !== "Tab") event.preventDefault();
  event.stopPropagation();
}
