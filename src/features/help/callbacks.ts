// The topics of /help: buttons that open one in place, and lead back.

import { text } from "../../core/text.ts";
import { type Callback, type Codec, callback, nothingCarried } from "../../kit/declarations/callback.ts";
import type { Feature, NoSettings } from "../../kit/feature.ts";
import { answer, type Button, type Card } from "../../kit/reply.ts";
import { topicsOf, topicText } from "./texts.ts";

export interface Topics {
  readonly topics: () => Card;
  readonly callbacks: readonly Callback<NoSettings>[];
}

/** A topic is a feature with its commands. */
export function createTopics(features: readonly Feature[]): Topics {
  const topic = callback<NoSettings, string>({
    id: "help.topic",
    access: "everyone",
    codec: topicCodec,
    run: async ({ args }) => {
      const chosen = topicsOf(features).find(({ id }) => id === args);
      if (!chosen) return { replace: text("help-topics"), buttons: buttons() };
      return { replace: topicText(chosen), buttons: [[overview.button(text("help-back"), "")]] };
    },
  });
  const overview = callback<NoSettings, "">({
    id: "help.topics",
    access: "everyone",
    codec: nothingCarried,
    run: async () => ({ replace: text("help-topics"), buttons: buttons() }),
  });
  const buttons = (): Card["buttons"] =>
    inPairs(topicsOf(features).map(({ id, title }) => topic.button(text(title ?? "help-title"), id)));
  return { topics: () => answer(text("help-topics"), buttons()), callbacks: [topic, overview] };
}

/** The id of a feature. */
const topicCodec: Codec<string> = {
  encode: (id) => id,
  decode: (data) => (/^[a-z]{1,32}$/.test(data) ? data : undefined),
};

/** Two buttons in a row fit on a phone. */
const inPairs = (buttons: readonly Button[]): Card["buttons"] =>
  buttons.flatMap((button, index) => {
    if (index % 2 === 1) return [];
    const next = buttons[index + 1];
    return [next ? [button, next] : [button]];
  });
