// A context menu: arrows move, Escape and a press outside close it.
import type { TargetedKeyboardEvent } from "preact";
import { useLayoutEffect, useRef } from "preact/hooks";
import { Icon } from "./icon.tsx";
import { closeMenu, type MenuEntry, menu } from "./open-menu.ts";

/** Shows the open menu, if there is one. */
export function ContextMenu() {
  const open = menu.value;
  return open ? <Menu key={`${open.at.x} ${open.at.y} ${open.label}`} {...open} /> : undefined;
}

function Menu({ label, entries, at }: NonNullable<typeof menu.value>) {
  const list = useRef<HTMLDivElement>(null);
  const isPressed = useRef(false);
  useLayoutEffect(() => {
    if (list.current) settle(list.current, at);
  }, [at]);
  // A long press opens the menu under the finger: only a press that starts outside the menu closes it.
  const close = (event: Event): void => {
    event.preventDefault();
    if (isPressed.current) closeMenu();
  };
  return (
    // biome-ignore lint/a11y/useKeyWithClickEvents: Escape does the same
    <section
      class="context-ground"
      aria-label="Menu"
      onPointerDown={() => {
        isPressed.current = true;
      }}
      onClick={close}
      onContextMenu={close}
    >
      <div class="context-menu" role="menu" aria-label={label} ref={list} tabIndex={-1} onKeyDown={move}>
        {entries.map((entry, index) => (
          <Entry key={entry.kind === "act" ? entry.label : index} entry={entry} />
        ))}
      </div>
    </section>
  );
}

function Entry({ entry }: { readonly entry: MenuEntry }) {
  if (entry.kind === "line") return <hr class="context-line" />;
  if (entry.kind === "emoji") return <EmojiRow {...entry} />;
  return (
    <button
      type="button"
      role="menuitem"
      tabIndex={-1}
      class={`context-entry ${entry.isBad ? "context-entry-bad" : ""}`}
      onClick={closing(entry.run)}
    >
      <Icon name={entry.icon} />
      <span>{entry.label}</span>
    </button>
  );
}

function EmojiRow({ emoji, chosen, run }: Extract<MenuEntry, { readonly kind: "emoji" }>) {
  return (
    <div class="context-emoji">
      {emoji.map((one) => (
        <button
          key={one}
          type="button"
          role="menuitem"
          tabIndex={-1}
          class={one === chosen ? "is-chosen" : ""}
          aria-label={one === chosen ? `Take back ${one}` : `React with ${one}`}
          onClick={closing(() => run(one))}
        >
          {one}
        </button>
      ))}
    </div>
  );
}

const closing =
  (run: () => void) =>
  (event: Event): void => {
    event.stopPropagation();
    closeMenu();
    run();
  };

/** Positions the menu within the window, and focuses its first entry. */
function settle(list: HTMLElement, at: { readonly x: number; readonly y: number }): void {
  const { width, height } = list.getBoundingClientRect();
  const left = Math.max(8, Math.min(at.x, innerWidth - width - 8));
  const top = at.y + height + 8 > innerHeight ? Math.max(8, Math.min(at.y - height, innerHeight - height - 8)) : at.y;
  list.style.left = `${left}px`;
  list.style.top = `${top}px`;
  itemsOf(list).at(0)?.focus({ preventScroll: true });
}

const itemsOf = (list: HTMLElement): readonly HTMLElement[] => [
  ...list.querySelectorAll<HTMLElement>('[role="menuitem"]'),
];

function move(event: TargetedKeyboardEvent<HTMLDivElement>): void {
  if (event.key === "Escape" || event.key === "Tab") {
    event.preventDefault();
    event.stopPropagation();
    closeMenu();
    return;
  }
  const items = itemsOf(event.currentTarget);
  const next = nextOf(items, event.key);
  if (!next) return;
  event.preventDefault();
  next.focus();
}

/** Left and right move between emoji, up and down skip their row. */
function nextOf(items: readonly HTMLElement[], key: string): HTMLElement | undefined {
  const active = items.find((item) => item === document.activeElement);
  const current = active ? items.indexOf(active) : -1;
  const row = items.map((item) => item.parentElement).find((parent) => parent?.className === "context-emoji");
  const inRow = active?.parentElement === row ? active : row?.firstElementChild;
  const lines = items.filter((item) => item.parentElement !== row || item === inRow);
  const line = active ? lines.indexOf(active) : -1;
  const steps: Readonly<Record<string, HTMLElement | undefined>> = {
    ArrowDown: lines[line + 1] ?? lines[0],
    ArrowUp: lines[line - 1] ?? lines.at(-1),
    ArrowRight: items[current + 1] ?? items[0],
    ArrowLeft: items[current - 1] ?? items.at(-1),
    Home: items[0],
    End: items.at(-1),
  };
  return steps[key];
}
