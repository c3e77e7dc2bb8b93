// Centred rows of the history: days, service messages, folded messages.
import { useComputed } from "@preact/signals";
import type { MessageView } from "../../../protocol/messages.ts";
import { countOf } from "../../format/numbers.ts";
import { now } from "../../state/clock.ts";
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

/** The text of a service message. */
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

/** One line for folded messages, with a button that shows or hides them. */
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
  const lines = count > gone ? `, with ${countOf(count - gone, "service message")} in between` : "";
  if (why === "deleted") return `${countOf(gone, "message")} deleted by ${who}${lines}`;
  return count === 1 ? `Only ${who} sees this` : `${count} messages that only ${who} sees`;
}
