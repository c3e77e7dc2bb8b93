// A button that opens a menu below itself; on phones the menu is a sheet at the bottom.
import type { ComponentChildren } from "preact";
import { useId, useLayoutEffect, useRef, useState } from "preact/hooks";

interface MenuProps {
  /** What is in the menu, for screen readers and the tooltip. */
  readonly label: string;
  /** What the button shows. */
  readonly face: ComponentChildren;
  readonly buttonClass?: string;
  /** What stands above the items. */
  readonly head?: ComponentChildren;
  /** Items: `MenuItem`, in `MenuGroup` where they belong together. */
  readonly children: ComponentChildren;
}

export function Menu({ label, face, buttonClass = "stage-button", head, children }: MenuProps) {
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
        {face}
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
              onKeyDown={(event) => steer(event, sheet.current, close)}
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
  /** One of several of which one is chosen; undefined for an item that does something. */
  readonly isChosen?: boolean;
  readonly isDisabled?: boolean;
  readonly isBad?: boolean;
  /** The menu stays open: one may want to try another. */
  readonly stays?: boolean;
  readonly children: ComponentChildren;
}

export function MenuItem({ onChoose, isChosen, isDisabled = false, isBad = false, stays, children }: ItemProps) {
  const part = isChosen === undefined ? ITEM : { ...RADIO, "aria-checked": isChosen };
  return (
    <button
      {...part}
      type="button"
      class={`drop-item${isBad ? " drop-item-bad" : ""}`}
      tabIndex={-1}
      disabled={isDisabled}
      data-stays={stays}
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
    // biome-ignore lint/a11y/useSemanticElements: a fieldset is no part of a menu
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

/** The chosen one where the menu begins with a choice. */
function firstOf(items: readonly HTMLElement[]): HTMLElement | undefined {
  const first = items.at(0);
  return first?.role === RADIO.role ? (items.find((item) => item.ariaChecked === "true") ?? first) : first;
}

const isFinal = (target: EventTarget | null): boolean =>
  target instanceof Element && target.closest("[role^=menuitem]:not(:disabled, [data-stays])") !== null;

/** Moves between the items by arrows, and closes by Escape and Tab. */
function steer(event: KeyboardEvent, sheet: HTMLElement | null, close: () => void): void {
  const items = itemsOf(sheet);
  const place = items.indexOf(document.activeElement as HTMLElement);
  const steps: Readonly<Record<string, number>> = {
    ArrowDown: place + 1,
    ArrowRight: place + 1,
    ArrowUp: place - 1,
    ArrowLeft: place - 1,
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
