// The bot's figures: amounts, response times, errors.
import type { MetricsView } from "../../../protocol/status.ts";
import { kindLabel } from "../../format/case-kinds.ts";
import { formatMs, megabytes, thousands } from "../../format/numbers.ts";
import { status } from "../../state/entities.ts";
import { Bars } from "./bars.tsx";
import { ranked, rankedPlain, total } from "./ranked.ts";

export function Figures() {
  const metrics = status.value?.metrics;
  if (!metrics) return undefined;
  const { calls, cases, violations } = metrics;
  return (
    <div class="figures">
      <dl class="tiles">
        {tilesOf(metrics).map(({ name, value, note, isBad, tooltip }) => (
          <div class="tile" key={name} data-is-bad={isBad} title={tooltip}>
            <dt>{name}</dt>
            <dd>
              {value}
              {note !== undefined && <span class="tile-note">{note}</span>}
            </dd>
          </div>
        ))}
      </dl>
      <Bars title="Calls by method" bars={ranked(calls)} empty="The bot has not called anything yet." />
      <Bars title="Cases by kind" bars={rankedPlain(byKind(cases))} empty="There is no case yet." />
      {violations.length > 0 && (
        <section class="violations">
          <h3>Violations of the Bot API</h3>
          <ul>
            {violations.map((violation) => (
              <li key={violation}>{violation}</li>
            ))}
          </ul>
        </section>
      )}
    </div>
  );
}

const byKind = (cases: MetricsView["cases"]): MetricsView["cases"] =>
  Object.fromEntries(Object.entries(cases).map(([act, count]) => [kindLabel(act), count]));

interface Tile {
  readonly name: string;
  readonly value: string;
  readonly note?: string;
  readonly tooltip: string;
  readonly isBad?: boolean;
}

function tilesOf({ updates, waiting, calls, took: answers, memory, starts, errors, violations }: MetricsView) {
  const failed = total(calls, "failed");
  const restarts = Math.max(0, starts - 1);
  const tiles: readonly Tile[] = [
    { name: "Updates", value: thousands(updates), tooltip: "Updates for the bot" },
    { name: "Waiting", value: thousands(waiting), tooltip: "Updates that the bot has not fetched yet" },
    {
      name: "Calls",
      value: thousands(total(calls, "ok") + failed),
      tooltip: "Calls of the Bot API",
      ...(failed > 0 ? { note: `${thousands(failed)} failed` } : {}),
    },
    { name: "Answer, median", value: answers ? formatMs(answers.median) : "–", tooltip: "Of the last 300 calls" },
    { name: "Answer, slowest", value: answers ? formatMs(answers.slowest) : "–", tooltip: "Of the last 300 calls" },
    { name: "Memory", value: memory === undefined ? "–" : megabytes(memory), tooltip: "Of the bot’s process" },
    { name: "Restarts", value: thousands(restarts), tooltip: "Starts of the bot after the first one" },
    { name: "Errors", value: thousands(errors), isBad: errors > 0, tooltip: "Lines of the log with level error" },
    {
      name: "Violations",
      value: thousands(violations.length),
      isBad: violations.length > 0,
      tooltip: "Requests that the Bot API does not allow",
    },
  ];
  return tiles;
}
