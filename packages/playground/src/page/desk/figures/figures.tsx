// How much the bot has done, how fast, and what went wrong.
import type { MetricsView } from "../../../protocol/status.ts";
import { status } from "../../state/things.ts";
import { kindWords } from "../../words/case-kinds.ts";
import { megabytes, thousands, took } from "../../words/numbers.ts";
import { Bars } from "./bars.tsx";
import { ranked, rankedPlain, total } from "./ranked.ts";

export function Figures() {
  const metrics = status.value?.metrics;
  if (!metrics) return undefined;
  const { calls, cases, violations } = metrics;
  return (
    <div class="figures">
      <dl class="tiles">
        {tilesOf(metrics).map(({ name, value, note, isBad, tells }) => (
          <div class="tile" key={name} data-is-bad={isBad} title={tells}>
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
          <h3>Against the Bot API</h3>
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
  Object.fromEntries(Object.entries(cases).map(([act, count]) => [kindWords(act), count]));

interface Tile {
  readonly name: string;
  readonly value: string;
  readonly note?: string;
  readonly tells: string;
  readonly isBad?: boolean;
}

function tilesOf({ updates, waiting, calls, took: answers, memory, starts, errors, violations }: MetricsView) {
  const failed = total(calls, "failed");
  const restarts = Math.max(0, starts - 1);
  const tiles: readonly Tile[] = [
    { name: "Updates", value: thousands(updates), tells: "What Telegram had to tell the bot" },
    { name: "Waiting", value: thousands(waiting), tells: "Updates that the bot has not fetched yet" },
    {
      name: "Calls",
      value: thousands(total(calls, "ok") + failed),
      tells: "What the bot asked of Telegram",
      ...(failed > 0 ? { note: `${thousands(failed)} failed` } : {}),
    },
    { name: "Answer, median", value: answers ? took(answers.median) : "–", tells: "Of the last 300 calls" },
    { name: "Answer, slowest", value: answers ? took(answers.slowest) : "–", tells: "Of the last 300 calls" },
    { name: "Memory", value: memory === undefined ? "–" : megabytes(memory), tells: "Of the bot’s process" },
    { name: "Restarts", value: thousands(restarts), tells: "Starts of the bot after the first one" },
    { name: "Errors", value: thousands(errors), isBad: errors > 0, tells: "Lines of the log that tell of an error" },
    {
      name: "Violations",
      value: thousands(violations.length),
      isBad: violations.length > 0,
      tells: "What the bot asked for that the Bot API does not know",
    },
  ];
  return tiles;
}
