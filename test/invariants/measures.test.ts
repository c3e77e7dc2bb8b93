// The measures that documents, dashboard and alarms name are those that a running bot writes, and the other way round.
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { createMeter } from "../../src/app/observability/meter.ts";
import { freePort } from "../process/support/operator.ts";
import { useWorlds, type World, world } from "../support/world.ts";

useWorlds();

interface Panel {
  readonly targets?: readonly { readonly expr: string }[];
  readonly panels?: readonly Panel[];
}

const filesIn = (folder: string, ending: string): readonly string[] =>
  readdirSync(folder, { recursive: true, encoding: "utf8" })
    .filter((name) => name.endsWith(ending))
    .map((name) => readFileSync(join(folder, name), "utf8"));

const expressionsOf = ({ targets = [], panels = [] }: Panel): readonly string[] => [
  ...targets.map(({ expr }) => expr),
  ...panels.flatMap(expressionsOf),
];

/** Everything that tells an operator of measures: the documents, their alarms, and every query of the dashboards. */
const told = [
  readFileSync("README.md", "utf8"),
  ...filesIn("docs", ".md"),
  ...filesIn("docs/grafana", ".json").flatMap((dashboard) => expressionsOf(JSON.parse(dashboard) as Panel)),
];

const namesIn = (words: string): readonly string[] => words.match(/\bmoderato_[a-z_]+[a-z](?![\w…])/g) ?? [];

const KINDS = /_(?:bucket|sum|count)$/;

/** What belongs to the rig and is no measure. */
const isMeasure = (name: string): boolean => !/^moderato_(?:bench|test)/.test(name);

/** Each selector with a value: the metric, the label, the values. */
const selected = told.flatMap((words) =>
  [...words.matchAll(/\b(moderato_\w+)\{([^}]*)\}/g)].flatMap(([, name = "", inside = ""]) =>
    [...inside.matchAll(/(\w+)=~?"([^"$]+)"/g)].map(([, label = "", values = ""]) => ({
      name,
      label,
      values: values.split("|"),
    })),
  ),
);

/** A bot that has done something of everything that needs no webhook and no hour of waiting. */
async function afterARun(): Promise<string> {
  const port = await freePort();
  const place = await world({ variables: () => ({ HTTP_PORT: String(port) }) });
  await place.mod.says("/setflood 3");
  await place.alice.says("again and again", { times: 3 });
  await place.mod.says("/permapin Be kind");
  await failing(place);
  const read = async (): Promise<string> => (await fetch(`http://127.0.0.1:${port}/metrics`)).text();
  await expect.poll(read, { timeout: 10_000 }).toMatch(/^moderato_jobs_total\{job="voice.pin",outcome="done"\} 1$/m);
  return read();
}

async function failing({ telegram, mod }: World): Promise<void> {
  const fault = { kind: "error", code: 400, description: "Bad Request: SOMETHING_NEW" } as const;
  telegram.faults.add({ method: "banChatMember", times: 1, fault });
  await mod.says("/ban @alice_here");
}

/** Measures with at least one sample, each without the endings of histograms. */
const sampled = (exposition: string): ReadonlySet<string> =>
  new Set([...exposition.matchAll(/^(moderato_\w+)(?:\{[^}]*\})? /gm)].map(([, name = ""]) => name.replace(KINDS, "")));

test("after a run every measure that is named is there, and every one that is there is named", async () => {
  const exposition = await afterARun();
  const shown = sampled(exposition);
  const named = new Set(told.flatMap(namesIn).filter(isMeasure));
  const families = new Set([...named].map((name) => name.replace(KINDS, "")));
  expect([...families].filter((name) => !shown.has(name))).toEqual([]);
  expect([...shown].filter((name) => !families.has(name))).toEqual([]);
  for (const { name, label, values } of selected)
    for (const value of values) expect(exposition).toMatch(new RegExp(`^${name}\\{[^}]*${label}="${value}"`, "m"));
  expect(exposition).toContain('moderato_updates_handled_total{outcome="set_aside"} 1');
  expect(exposition).toMatch(/^moderato_updates_total\{kind="message"\} [1-9]/m);
  expect(exposition).toMatch(/^moderato_inbox_age_seconds 0$/m);
});

test("what an alarm waits for stands at 0 before it happens the first time, for a rise from nothing is none", async () => {
  const exposition = await createMeter().exposition.text();
  for (const { name, label, values } of selected.filter(({ name, label }) => label !== "of" && name.endsWith("_total")))
    for (const value of values) expect(exposition).toContain(`${name}{${label}="${value}"} 0`);
});

test("every measure that is declared is written somewhere in the program", async () => {
  const source = filesIn("src", ".ts").join("\n");
  const written = new Set([...source.matchAll(/\.(?:count|time|watch)\("(\w+)"/g)].map(([, name = ""]) => name));
  const declared = [...(await createMeter().exposition.text()).matchAll(/^# TYPE moderato_(\w+?)(?:_total)? /gm)];
  expect(declared.map(([, name = ""]) => name).filter((name) => !written.has(name))).toEqual([]);
});
