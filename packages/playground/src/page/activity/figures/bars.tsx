// A bar chart, longest bar first.
import { thousands } from "../../format/numbers.ts";
import type { Bar } from "./ranked.ts";

interface BarsProps {
  readonly title: string;
  readonly bars: readonly Bar[];
  readonly empty: string;
}

export function Bars({ title, bars, empty }: BarsProps) {
  return (
    <section class="bars">
      <h3>{title}</h3>
      {bars.length === 0 && <p class="soft">{empty}</p>}
      <ul>
        {bars.map(({ name, ok, failed, okShare, failedShare }) => (
          <li class="bars-line" key={name}>
            <span class="bars-name">{name}</span>
            <span class="bars-count">
              {thousands(ok + failed)}
              {failed > 0 && <span class="bars-failed"> ({thousands(failed)} failed)</span>}
            </span>
            <span class="bar" aria-hidden="true">
              <span class="bar-part" style={{ inlineSize: `${okShare * 100}%` }} />
              <span class="bar-part bar-bad" style={{ inlineSize: `${failedShare * 100}%` }} />
            </span>
          </li>
        ))}
      </ul>
    </section>
  );
}
