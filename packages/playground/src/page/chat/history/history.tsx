// The history of the open chat.
import { useComputed, useSignal } from "@preact/signals";
import type { VNode } from "preact";
import { useRef } from "preact/hooks";
import type { ChatView } from "../../../protocol/chats.ts";
import { Icon } from "../parts/icon.tsx";
import { isOwn } from "../self.ts";
import { endPress, onClick, onContextMenu, onKeyDown, onPointerDown, onPointerMove } from "./gestures.ts";
import { useHighlight } from "./highlight.ts";
import { DayLine, FoldLine, ServiceLine } from "./lines.tsx";
import { useLoadUntilFull } from "./load-until-full.ts";
import { MessageGroup } from "./message-group.tsx";
import type { Row } from "./rows.ts";
import { useScrolling } from "./scrolling.ts";
import { hasOlder, rows, toggle, visibleMessages } from "./visible-messages.ts";

/** Stays at the end unless scrolled up; then it shows the number of new messages. */
export function History({ chat: { title, type } }: { readonly chat: ChatView }) {
  const box = useRef<HTMLDivElement>(null);
  const content = useRef<HTMLDivElement>(null);
  const { isAtEnd, onScroll, onLeave, toEnd, showOlder } = useScrolling(box, content, visibleMessages.value[0]?.key);
  useHighlight(box, isAtEnd);
  useLoadUntilFull(box);
  return (
    <div class="history-place">
      <div
        class={`history ${isAtEnd.value ? "is-at-end" : ""}`}
        role="log"
        aria-label={`Messages of ${title}`}
        // biome-ignore lint/a11y/noNoninteractiveTabindex: a scrollable area must be reachable by keyboard
        tabIndex={0}
        ref={box}
        onScroll={onScroll}
        onWheel={({ deltaY }) => deltaY < 0 && onLeave()}
        onTouchMove={onLeave}
        onKeyDown={(event) => {
          if (UPWARDS.has(event.key)) onLeave();
          onKeyDown(event);
        }}
        onClick={onClick}
        onContextMenu={onContextMenu}
        onPointerDown={onPointerDown}
        onPointerUp={endPress}
        onPointerMove={onPointerMove}
        onPointerCancel={endPress}
      >
        <div class="history-content" ref={content}>
          {hasOlder.value && (
            <button type="button" class="button older" onClick={showOlder}>
              Show older messages
            </button>
          )}
          {rows.value.map(drawn)}
          {rows.value.length === 0 && (
            <p class="history-empty line">
              <span>{nothing(type)}</span>
            </p>
          )}
        </div>
      </div>
      {!isAtEnd.value && <ToEnd onPress={toEnd} />}
    </div>
  );
}

/** Keys that scroll up. */
const UPWARDS: ReadonlySet<string> = new Set(["ArrowUp", "PageUp", "Home"]);

/** The text of an empty history. */
function nothing(type: ChatView["type"]): string {
  return type === "private"
    ? "This is your private chat with the bot.\nStart it to see its answer."
    : "Nothing has been written here yet.";
}

const drawings = new WeakMap<Row, VNode>();

/** Reuses the node of a row: Preact does not render an identical node again. */
function drawn(row: Row): VNode {
  const node = drawings.get(row) ?? <OneRow key={row.key} row={row} />;
  drawings.set(row, node);
  return node;
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
      return <MessageGroup row={row} />;
  }
}

/** Counts the messages of others since it appeared. */
function ToEnd({ onPress }: { readonly onPress: () => void }) {
  const last = useSignal(visibleMessages.peek().at(-1)?.key);
  const fresh = useComputed(() => {
    const since = visibleMessages.value.findIndex(({ key }) => key === last.value);
    return visibleMessages.value.slice(since + 1).filter((message) => !isOwn(message) && message.service === undefined)
      .length;
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
