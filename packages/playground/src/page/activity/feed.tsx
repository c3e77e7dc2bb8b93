// A list with the newest entry first, which pauses while it is being read.
import type { ComponentChildren } from "preact";
import { useRef, useState } from "preact/hooks";
import { countOf } from "../format/numbers.ts";
import { pausableList } from "./pausable-list.ts";

interface FeedProps<T> {
  readonly label: string;
  /** The entries, newest last. */
  readonly all: readonly T[];
  /** The filter; without it all entries are shown. */
  readonly isWanted?: ((one: T) => boolean) | undefined;
  /** Renders an entry; an unchanged entry should give the same node. */
  readonly row: (one: T) => ComponentChildren;
  /** The content of an empty list. */
  readonly empty: ComponentChildren;
}

export function Feed<T extends { readonly key: string }>({
  label,
  all,
  isWanted = everything,
  row,
  empty,
}: FeedProps<T>) {
  const [paused, setPaused] = useState<readonly T[] | undefined>(undefined);
  const scroller = useRef<HTMLDivElement>(null);
  const { rows, newCount } = pausableList(all, paused, isWanted);
  const follow = (): void => {
    setPaused(undefined);
    scroller.current?.scrollTo({ top: 0 });
  };
  /** The list pauses while it is scrolled down or has an open entry. */
  const updatePaused = (): void => setPaused((before) => (isRead(scroller.current) ? (before ?? all) : undefined));
  /** Preact's types lack the capture variant of onToggle. */
  const handlers = { onScroll: updatePaused, onToggleCapture: updatePaused };
  return (
    <div class="feed">
      {newCount > 0 && (
        <button type="button" class="feed-fresh" onClick={follow}>
          {countOf(newCount, "new", "new")}
        </button>
      )}
      <section
        class="feed-scroller"
        aria-label={label}
        // biome-ignore lint/a11y/noNoninteractiveTabindex: a scrollable area must be reachable by keyboard
        tabIndex={0}
        ref={scroller}
        {...handlers}
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

/** The distance from the top that counts as the top, in pixels. */
const TOP = 8;

const isRead = (scroller: HTMLElement | null): boolean =>
  scroller !== null && (scroller.scrollTop > TOP || scroller.querySelector("details[open]") !== null);

const everything = (): boolean => true;
