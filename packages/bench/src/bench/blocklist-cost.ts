// The cost of a long blocklist: its rule on an ordinary message, with a thousand triggers that the message does not have.
import { sentence } from "../load/sentences.ts";
import { createRandom, type Random } from "../random.ts";
import type { BenchCase } from "./bench-case.ts";
import { figureRow } from "./goal.ts";
import { builtFeatures, costOf, EVENT, FACTS, NOTHING } from "./rule-costs.ts";

const TRIGGERS = 1_000;

/** How long the message is, in characters. */
const LENGTH = 300;

const SYLLABLES = "bas cor dun fel gim hox jav kel lom nar pof quo rix sut tev vin wom yed zam".split(" ");

/** A word of two to four syllables; every fifth trigger has two of them. */
function trigger(random: Random): string {
  const word = (): string =>
    Array.from({ length: 2 + random.below(3) }, () => SYLLABLES[random.below(SYLLABLES.length)]).join("");
  return random.below(5) === 0 ? `${word()} ${word()}` : word();
}

function triggers(random: Random): readonly string[] {
  const all = new Set<string>();
  while (all.size < TRIGGERS) all.add(trigger(random));
  return [...all];
}

/** Rows as the store would read them. */
const rowsOf = (all: readonly string[]): readonly object[] =>
  all.map((one, index) => ({
    id: BigInt(index + 1),
    chatId: BigInt(EVENT.chat.id),
    trigger: one,
    key: `:${one}`,
    reason: null,
    action: {},
    expiresAt: null,
    by: 1n,
    at: new Date(EVENT.at),
  }));

const statementsOf = (rows: readonly object[]): object => ({
  client: { blocklistEntry: { findMany: async () => rows } },
  write: async () => true,
  remember: () => async () => undefined,
});

function longMessage(random: Random): typeof EVENT {
  let words = "";
  while (words.length < LENGTH) words += `${sentence(random)}. `;
  const text = words.slice(0, LENGTH);
  const reading = { ...EVENT.content.reading, texts: [{ place: "text", text, spans: [] }] };
  return { ...EVENT, content: { ...EVENT.content, text, html: text, reading } } as unknown as typeof EVENT;
}

export const blocklistCost: BenchCase = {
  letters: ["l"],
  title: "judge of a long blocklist",
  needsPostgresql: false,
  measure: async () => {
    const random = createRandom(11);
    const statements = statementsOf(rowsOf(triggers(random)));
    const started = (await builtFeatures()).map((declared) => declared.start(NOTHING, statements));
    const blocklists = started.find(({ id }) => id === "blocklists");
    const [rule] = blocklists?.rules ?? [];
    if (!blocklists || !rule) throw new Error("The bot has no rule of blocklists.");
    const event = longMessage(random);
    const scope = { chat: event.chat, settings: blocklists.settings.parse({ mode: "on" }), now: event.at };
    await rule.gather(event, scope);
    const facts = { ...FACTS, gathered: await rule.gather(event, scope) };
    const cost = costOf(() => rule.judge(event, facts as typeof FACTS, scope));
    const figure = { value: cost, unit: "µs", digits: 2 };
    const note = `${TRIGGERS.toLocaleString("en")} triggers, an ordinary message of ${LENGTH} characters`;
    return [figureRow(`(l) rule ${rule.id}, long list`, figure, { goal: { is: "<", limit: 100 }, note })];
  },
};
