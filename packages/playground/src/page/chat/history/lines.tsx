// Rows of the history that stand in its middle: days, what happened in the chat, what is folded away.
import { useComputed } from "@preact/signals";
import type { MessageView } from "../../../protocol/messages.ts";
import { now } from "../../state/clock.ts";
import { counted } from "../../words/numbers.ts";
import { Icon } from "../parts/icon.tsx";
import { dayName, momentOf, timeOf } from "../text/times.ts";
import type { Fold } from "./rows.ts";

export function DayLine({ at }: { readonly at: number }) {
  const name = useComputed(() => dayName(at, now.value));
  return (
    <div class="line line-day">
      <span>{name}</span>
    </div>
  );
}

/** What happened in the chat, in Telegram's words. */
export function ServiceLine({ message }: { readonly message: MessageView }) {
  const { key, service, deletion, at } = message;
  return (
    <div class={`line line-service ${deletion ? "is-deleted" : ""}`} data-key={key} tabIndex={-1} title={momentOf(at)}>
      <span>
        <span class="line-words">{service}</span>
        {deletion && (
          <span class="deletion">
            {" "}
            deleted by {deletion.by}, {timeOf(deletion.at)}
          </span>
        )}
      </span>
    </div>
  );
}

interface FoldLineProps {
  readonly fold: Fold;
  readonly onToggle: () => void;
}

/** One line for all of them, and a button that shows or hides them. */
export function FoldLine({ fold, onToggle }: FoldLineProps) {
  const { why, isOpen } = fold;
  return (
    <div class={`line line-fold line-${why}`}>
      <button type="button" aria-expanded={isOpen} onClick={onToggle}>
        <Icon name={why === "deleted" ? "bin" : "eye"} size={14} />
        <span>{wordsOf(fold)}</span>
        <b>{why === "deleted" ? (isOpen && "hide") || "show" : (isOpen && "look away") || "peek"}</b>
      </button>
    </div>
  );
}

function wordsOf({ why, who, messages }: Fold): string {
  const count = messages.length;
  const gone = messages.filter(({ deletion }) => deletion).length;
  const lines = count > gone ? `, with ${counted(count - gone, "service message")} in between` : "";
  if (why === "deleted") return `${counted(gone, "message")} deleted by ${who}${lines}`;
  return count === 1 ? `Only ${who} sees this` : `${count} messages that only ${who} sees`;
}
