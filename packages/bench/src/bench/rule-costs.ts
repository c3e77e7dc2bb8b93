// What each rule costs: its judge alone, in a loop, on an ordinary message.
import { FEATURES } from "../built.ts";
import { chatId } from "../load/writer.ts";
import { median } from "../percentile.ts";
import type { Case } from "./case.ts";
import { judged } from "./row.ts";

/** Settings under which rules are on; a feature that is not here is judged by its defaults. */
const SETTINGS: Readonly<Record<string, unknown>> = { flood: { limit: 3, timedLimit: 50, window: 2000 } };

const NOW = Date.now();

const CHAT = { id: chatId(0), kind: "supergroup", title: "Group", username: undefined } as const;

const WORDS = "good morning, how are you all today?";

/** An ordinary message, as the bot's rules see it. */
export const EVENT = {
  kind: "message",
  chat: CHAT,
  at: NOW,
  senderKind: "person",
  album: undefined,
  member: { kind: "user", id: 7, name: "Nina", username: undefined },
  message: { chatId: CHAT.id, id: 7, topic: undefined },
  content: { text: WORDS, html: WORDS, file: undefined, links: [], media: undefined, forwarded: false },
} as const;

const MESSAGE = { id: 7, at: NOW, album: undefined };

/** What has been looked up about it. */
export const FACTS = {
  run: [MESSAGE],
  chatRun: [MESSAGE],
  latest: Array.from({ length: 20 }, () => MESSAGE),
  gathered: undefined,
};

interface Rule {
  readonly id: string;
  readonly on: readonly string[];
  readonly judge: (event: typeof EVENT, facts: typeof FACTS, scope: object) => unknown;
}

interface Feature {
  readonly id: string;
  readonly settings: { readonly parse: (stored: unknown) => unknown };
  readonly rules: readonly Rule[];
}

interface DeclaredFeature {
  readonly start: (platform: object, stores: object) => Feature;
}

/** The features of the built bot. */
const builtFeatures = async (): Promise<readonly DeclaredFeature[]> =>
  ((await import(FEATURES)) as { readonly features: readonly DeclaredFeature[] }).features;

/** Rules are pure: what their features need of the bot is never asked for. */
const NOTHING = new Proxy({}, { get: () => () => undefined });

const [ROUNDS, LOOPS] = [15, 20_000];

export const ruleCosts: Case = {
  letter: "l",
  title: "judge of a rule",
  needsPostgresql: false,
  measure: async () =>
    (await builtFeatures()).flatMap((declared) => {
      const { id, settings, rules } = declared.start(NOTHING, NOTHING);
      const scope = { chat: CHAT, settings: settings.parse(SETTINGS[id] ?? {}), now: NOW };
      return rules
        .filter(({ on }) => on.includes("message"))
        .map((rule) => {
          const cost = costOf(() => rule.judge(EVENT, FACTS, scope));
          return judged(`rule ${rule.id}`, cost, {
            goal: { most: 100, unit: "µs", digits: 2 },
            note: "an ordinary message",
          });
        });
    }),
};

/** Microseconds of one run, the middle of several rounds. */
function costOf(run: () => unknown): number {
  const rounds = Array.from({ length: ROUNDS }, () => {
    const begun = performance.now();
    for (let loop = 0; loop < LOOPS; loop++) run();
    return ((performance.now() - begun) * 1000) / LOOPS;
  });
  return median(rounds) ?? Number.NaN;
}
