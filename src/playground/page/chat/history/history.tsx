// The history of the open chat.
import { useComputed, useSignal } from "@preact/signals";
import { useRef } from "preact/hooks";
import { Icon } from "../parts/icon.tsx";
import { isOwn } from "../self.ts";
import { endPress, onClick, onContextMenu, onKeyDown, onPointerDown, onPointerMove } from "./gestures.ts";
import { DayLine, FoldLine, ServiceLine } from "./lines.tsx";
import { usePointing } from "./pointing.ts";
import type { Row } from "./rows.ts";
import { Run } from "./run.tsx";
import { useScrolling } from "./scrolling.ts";
import { mayBeMore, rows, shown, toggle } from "./shown.ts";

/** Follows its end until somebody scrolls up; then it says how much is new. */
export function History({ title }: { readonly title: string }) {
  const box = useRef<HTMLDivElement>(null);
  const content = useRef<HTMLDivElement>(null);
  const { isAtEnd, onScroll, toEnd, showOlder } = useScrolling(box, content, shown.value[0]?.key);
  usePointing(box, isAtEnd);
  return (
    <div class="history-place">
      <div
        class="history"
        role="log"
        aria-label={`Messages of ${title}`}
        // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls can be scrolled by keys
        tabIndex={0}
        ref={box}
        onScroll={onScroll}
        onKeyDown={onKeyDown}
        onClick={onClick}
        onContextMenu={onContextMenu}
        onPointerDown={onPointerDown}
        onPointerUp={endPress}
        onPointerMove={onPointerMove}
        onPointerCancel={endPress}
      >
        <div class="history-content" ref={content}>
          {mayBeMore.value && (
            <button type="button" class="button older" onClick={showOlder}>
              Show older messages
            </button>
          )}
          {rows.value.map((row) => (
            <OneRow key={row.key} row={row} />
          ))}
          {rows.value.length === 0 && (
            <p class="line line-service">
              <span>No messages here yet</span>
            </p>
          )}
        </div>
      </div>
      {!isAtEnd.value && <ToEnd onPress={toEnd} />}
    </div>
  );
}

function OneRow({ row }: { readonly row: Row }) {
  switch (row.kind) {
    case "day":
      return <DayLine at={row.at} />;
    case "service":
      return <ServiceLine message={row.message} />;
    case "fold":
      return <FoldLine fold={row} onToggle={() => toggle(row.messages, row.isOpen)} />;
    case "run":
      return <Run row={row} />;
  }
}

/** Counts what others wrote since it appeared. */
function ToEnd({ onPress }: { readonly onPress: () => void }) {
  const last = useSignal(shown.peek().at(-1)?.key);
  const fresh = useComputed(() => {
    const since = shown.value.findIndex(({ key }) => key === last.value);
    return shown.value.slice(since + 1).filter((message) => !isOwn(message) && message.service === undefined).length;
  });
  return (
    <button
      type="button"
      class="to-end"
      onClick={onPress}
      aria-label={fresh.value > 0 ? `${fresh.value} new messages: show` : "To the newest message"}
    >
      <Icon name="down" size={18} />
      {fresh.value > 0 && <span>{fresh.value} new</span>}
    </button>
  );
}
