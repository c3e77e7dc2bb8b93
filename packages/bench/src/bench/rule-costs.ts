// The cost of each rule: its judge alone, in a loop, on an ordinary message.
import { FEATURES } from "../built.ts";
import { chatId } from "../load/update-writer.ts";
import { median } from "../percentile.ts";
import type { BenchCase } from "./bench-case.ts";
import { figureRow } from "./goal.ts";

/** Settings that enable rules; other features are judged by their defaults. */
const SETTINGS: Readonly<Record<string, unknown>> = { flood: { limit: 3, timedLimit: 50, window: 2000 } };

const NOW = Date.now();

const CHAT = { id: chatId(0), kind: "supergroup", title: "Group", username: undefined } as const;

const WORDS = "good morning, how are you all today?";

/** An ordinary message as a ChatEvent. */
export const EVENT = {
  kind: "message",
  chat: CHAT,
  at: NOW,
  senderKind: "person",
  album: undefined,
  member: { kind: "user", id: 7, name: "Nina", username: undefined },
  message: { chatId: CHAT.id, id: 7, topic: undefined },
  content: {
    text: WORDS,
    html: WORDS,
    media: undefined,
    file: undefined,
    origin: undefined,
    unknownFields: [],
    reading: {
      texts: [{ place: "text", text: WORDS, spans: [] }],
      links: [],
      media: new Set<never>(),
      files: [],
      sticker: undefined,
      customEmoji: [],
      repliedOrigin: undefined,
      via: undefined,
      guestCaller: undefined,
      traits: new Set<never>(),
    },
  },
} as const;

const MESSAGE = { id: 7, at: NOW, album: undefined };

/** The facts about the message. */
export const FACTS = {
  run: [MESSAGE],
  chatRun: [MESSAGE],
  latest: Array.from({ length: 20 }, () => MESSAGE),
  previous: MESSAGE,
  gathered: undefined,
};

interface Rule {
  readonly id: string;
  readonly on: readonly string[];
  readonly gather: (event: typeof EVENT, scope: object) => unknown;
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
export const builtFeatures = async (): Promise<readonly DeclaredFeature[]> =>
  ((await import(FEATURES)) as { readonly features: readonly DeclaredFeature[] }).features;

/** Rules are pure: the ports of their features are never called. */
export const NOTHING = new Proxy({}, { get: () => () => undefined });

const [ROUNDS, LOOPS] = [15, 20_000];

export const ruleCosts: BenchCase = {
  letters: ["l"],
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
          const figure = { value: cost, unit: "µs", digits: 2 };
          return figureRow(`(l) rule ${rule.id}`, figure, {
            goal: { is: "<", limit: 100 },
            note: "an ordinary message",
          });
        });
    }),
};

/** Microseconds of one call, the median of several rounds. */
export function costOf(run: () => unknown): number {
  const rounds = Array.from({ length: ROUNDS }, () => {
    const begun = performance.now();
    for (let loop = 0; loop < LOOPS; loop++) run();
    return ((performance.now() - begun) * 1000) / LOOPS;
  });
  return median(rounds) ?? Number.NaN;
}
