// A collapsible quotation.
import { useSignal } from "@preact/signals";
import type { ComponentChildren } from "preact";

/** Longer quotations are collapsed. */
const SHORT = { lines: 3, characters: 180 };

export function Quote({ text, children }: { readonly text: string; readonly children: ComponentChildren }) {
  const isOpen = useSignal(false);
  const isLong = text.split("\n").length > SHORT.lines || text.length > SHORT.characters;
  if (!isLong) return <blockquote class="quote">{children}</blockquote>;
  return (
    <blockquote class={`quote quote-long ${isOpen.value ? "is-open" : ""}`}>
      <div class="quote-inside">{children}</div>
      <button
        type="button"
        class="quote-more"
        aria-expanded={isOpen.value}
        onClick={() => {
          isOpen.value = !isOpen.value;
        }}
      >
        {isOpen.value ? "Less" : "More"}
      </button>
    </blockquote>
  );
}
