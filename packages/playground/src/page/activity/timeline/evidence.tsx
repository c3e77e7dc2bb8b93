// The evidence of a verdict; signals with a weight other than 1 show it.
import type { VerdictView } from "../../../protocol/bot.ts";

type Signal = VerdictView["evidence"][number];

export function Evidence({ signals }: { readonly signals: readonly Signal[] }) {
  if (signals.length === 0) return undefined;
  return (
    <ul class="evidence" aria-label="Evidence">
      {signals.map(({ name, weight, detail }) => (
        <li class="evidence-line" key={`${name} ${detail}`}>
          {detail}
          {weight !== 1 && <Weight of={weight} />}
        </li>
      ))}
    </ul>
  );
}

function Weight({ of: weight }: { readonly of: number }) {
  return (
    <>
      <span class="bar" title={`Weighs ${weight} of 1`}>
        <span class="bar-part" style={{ inlineSize: `${Math.min(1, Math.max(0, weight)) * 100}%` }} />
      </span>
      <span class="only-read">, weighs {weight} of 1</span>
    </>
  );
}
