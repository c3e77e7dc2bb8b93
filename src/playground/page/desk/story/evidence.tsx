// What speaks for a verdict, each observation with its weight.
import type { VerdictView } from "../../../protocol/bot.ts";

export function Evidence({ signals }: { readonly signals: VerdictView["evidence"] }) {
  if (signals.length === 0) return undefined;
  return (
    <ul class="evidence" aria-label="Evidence">
      {signals.map(({ name, weight, detail }) => (
        <li class="evidence-line" key={`${name} ${detail}`}>
          <span class="evidence-name">{name}</span>
          <span class="evidence-detail">{detail}</span>
          <span class="bar" title={`Weighs ${weight} of 1`}>
            <span class="bar-part" style={{ inlineSize: `${Math.min(1, Math.max(0, weight)) * 100}%` }} />
          </span>
          <span class="only-read">, weighs {weight} of 1</span>
        </li>
      ))}
    </ul>
  );
}
