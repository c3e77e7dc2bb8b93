// A list of what happens, the newest first, which stands still while it is read.
import type { ComponentChildren } from "preact";
import { useRef, useState } from "preact/hooks";
import { counted } from "../words/numbers.ts";
import { shownOf } from "./held.ts";

interface FeedProps<T> {
  readonly label: string;
  /** The newest last. */
  readonly all: readonly T[];
  /** Without it all are wanted. */
  readonly isWanted?: ((one: T) => boolean) | undefined;
  /** Makes the row of one; rows that did not change are to be the same. */
  readonly row: (one: T) => ComponentChildren;
  /** What is told where nothing is to be shown. */
  readonly empty: ComponentChildren;
}

export function Feed<T extends { readonly key: string }>({
  label,
  all,
  isWanted = everything,
  row,
  empty,
}: FeedProps<T>) {
  const [held, setHeld] = useState<readonly T[] | undefined>(undefined);
  const scroller = useRef<HTMLDivElement>(null);
  const { rows, fresh } = shownOf(all, held, isWanted);
  const follow = (): void => {
    setHeld(undefined);
    scroller.current?.scrollTo({ top: 0 });
  };
  /** The list is held while the reader is below its top or has something open. */
  const look = (): void => setHeld((before) => (isRead(scroller.current) ? (before ?? all) : undefined));
  /** Preact's types do not know that a toggle can be captured. */
  const heard = { onScroll: look, onToggleCapture: look };
  return (
    <div class="feed">
      {fresh > 0 && (
        <button type="button" class="feed-fresh" onClick={follow}>
          {counted(fresh, "new", "new")}
        </button>
      )}
      <section
        class="feed-scroller"
        aria-label={label}
        // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls has to be reached by the keyboard
        tabIndex={0}
        ref={scroller}
        {...heard}
      >
        {rows.length === 0 && <p class="empty">{empty}</p>}
        <ol class="feed-list">
          {rows.map((one) => (
            <li key={one.key}>{row(one)}</li>
          ))}
        </ol>
      </section>
    </div>
  );
}

/** Near enough to the top to follow what comes, in pixels. */
const TOP = 8;

const isRead = (scroller: HTMLElement | null): boolean =>
  scroller !== null && (scroller.scrollTop > TOP || scroller.querySelector("details[open]") !== null);

const everything = (): boolean => true;
