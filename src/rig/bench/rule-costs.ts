// What each rule costs: its judge alone, in a loop, on an ordinary message.
import type { ChatEvent } from "../../core/chat-event.ts";
import { instant } from "../../core/time.ts";
import { features } from "../../features/index.ts";
import type { Platform } from "../../kit/platform.ts";
import type { Facts } from "../../kit/rule.ts";
import { chatId } from "../load/writer.ts";
import { median } from "../percentile.ts";
import type { Case } from "./case.ts";
import { judged } from "./row.ts";

/** Settings under which rules are on; a feature that is not here is judged by its defaults. */
const SETTINGS: Readonly<Record<string, unknown>> = { flood: { limit: 3, timedLimit: 50, window: 2000 } };

const NOW = instant(Date.now());

const CHAT = { id: chatId(0), kind: "supergroup", title: "Group", username: undefined } as const;

const WORDS = "good morning, how are you all today?";

const EVENT: ChatEvent = {
  kind: "message",
  chat: CHAT,
  at: NOW,
  hat: "person",
  album: undefined,
  member: { kind: "user", id: 7, name: "Nina", username: undefined },
  message: { chatId: CHAT.id, id: 7, topic: undefined },
  content: { text: WORDS, html: WORDS, file: undefined, links: [], media: undefined, forwarded: false },
};

const MESSAGE = { id: 7, at: NOW, album: undefined };

const FACTS: Facts & { readonly own: undefined } = {
  run: [MESSAGE],
  chatRun: [MESSAGE],
  latest: Array(20).fill(MESSAGE),
  own: undefined,
};

/** Rules are pure: what their features need of the bot is never asked for. */
const NOTHING = new Proxy({}, { get: () => () => undefined }) as Platform;

const [ROUNDS, LOOPS] = [15, 20_000];

export const ruleCosts: Case = {
  letter: "l",
  title: "judge of a rule",
  needsPostgresql: false,
  measure: async () =>
    features.flatMap((declared) => {
      const { id, settings, rules } = declared.start(NOTHING, NOTHING as never);
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
