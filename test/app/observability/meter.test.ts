// What the meter shows of what it was told, by the names that dashboards know.
import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { createMeter } from "../../../src/app/observability/meter.ts";

const lines = async (meter: ReturnType<typeof createMeter>): Promise<readonly string[]> =>
  (await meter.exposition.text()).split("\n");

test("what happens is counted by its labels", async () => {
  const meter = createMeter();
  for (const rule of ["flood", "flood", "links"]) meter.count("verdicts", { rule });
  const shown = await lines(meter);
  expect(shown).toContain('moderato_verdicts_total{rule="flood"} 2');
  expect(shown).toContain('moderato_verdicts_total{rule="links"} 1');
});

test("what takes time falls into buckets, from a millisecond on", async () => {
  const meter = createMeter();
  meter.time("call_seconds", 0.0008, { lane: "speech" });
  meter.time("call_seconds", 7, { lane: "speech" });
  const shown = await lines(meter);
  expect(shown).toContain('moderato_call_seconds_bucket{le="0.001",lane="speech"} 1');
  expect(shown).toContain('moderato_call_seconds_bucket{le="5",lane="speech"} 1');
  expect(shown).toContain('moderato_call_seconds_bucket{le="10",lane="speech"} 2');
  expect(shown).toContain('moderato_call_seconds_count{lane="speech"} 2');
});

test("what is watched is read when somebody looks, each label by its own reader", async () => {
  const meter = createMeter();
  const waiting = { speech: 1, answers: 0 };
  for (const lane of ["speech", "answers"] as const) meter.watch("lane_waiting", () => waiting[lane], { lane });
  expect(await lines(meter)).toContain('moderato_lane_waiting{lane="speech"} 1');
  waiting.speech = 9;
  const shown = await lines(meter);
  expect(shown).toContain('moderato_lane_waiting{lane="speech"} 9');
  expect(shown).toContain('moderato_lane_waiting{lane="answers"} 0');
});

test("a label that the metric does not have, or one that is missing, is no failure", async () => {
  const meter = createMeter();
  meter.count("cases", { who: "somebody" });
  expect(await lines(meter)).toContain('moderato_cases_total{kind=""} 1');
});

test("the process measures itself: memory, processor, event loop", async () => {
  const text = await createMeter().exposition.text();
  for (const name of ["process_resident_memory_bytes", "process_cpu_seconds_total", "nodejs_eventloop_lag_p99_seconds"])
    expect(text).toContain(`\n${name} `);
});

test("every metric that the dashboard asks for exists, and every one of the bot's own is on it", async () => {
  const shown = await createMeter().exposition.text();
  const exposed = new Set([...shown.matchAll(/^# TYPE (\S+) (\S+)/gm)].map(([, name = ""]) => name));
  const dashboard = JSON.parse(readFileSync("docs/grafana/moderato.json", "utf8")) as {
    readonly panels: readonly { readonly targets?: readonly { readonly expr: string }[] }[];
  };
  const expressions = dashboard.panels.flatMap(({ targets = [] }) => targets.map(({ expr }) => expr));
  const asked = new Set(expressions.flatMap((expr) => expr.match(/\b(?:moderato|process|nodejs)_\w+/g) ?? []));
  const family = (name: string): string => (exposed.has(name) ? name : name.replace(/_(?:bucket|sum|count)$/, ""));
  expect([...asked].filter((name) => !exposed.has(family(name)))).toEqual([]);
  const own = [...exposed].filter((name) => name.startsWith("moderato_"));
  expect(own.filter((name) => ![...asked].some((one) => family(one) === name))).toEqual([]);
});
