// Who hears of an event: the features that listen to its kind and heed it, and nobody waits for the others.

import { expect, test } from "vitest";
import { z } from "zod";
import type { MessageEvent } from "../../src/core/chat-event.ts";
import { createListening } from "../../src/telegram/listeners.ts";
import { featureOf } from "../support/features.ts";
import { ANNA, CHAT, NOW, WORDS } from "../support/ports.ts";

const event: MessageEvent = {
  kind: "message",
  chat: CHAT,
  at: NOW,
  member: ANNA,
  hat: "person",
  album: undefined,
  content: WORDS,
  message: { chatId: CHAT.id, id: 7, topic: undefined },
};

function listening(heeds: (words: string) => boolean) {
  const heard: number[] = [];
  const feature = featureOf("ears", z.object({}), {
    heeds: (happened) => happened.kind === "message" && heeds(happened.content.text),
    listeners: {
      message: async ({ message }) => {
        heard.push(message.id);
        return undefined;
      },
    },
  });
  let asked = 0;
  const calls = {
    scope: async () => {
      asked += 1;
      return { chat: CHAT, settings: {}, now: NOW };
    },
    call: async () => Promise.reject(new Error("Nobody calls.")),
  };
  const { hear } = createListening([feature], { calls, replies: { say: async () => "said" } });
  return { hear, heard, asked: () => asked };
}

test("a feature that does not heed an event is not told of it, and there is nothing to wait for", () => {
  const { hear, heard, asked } = listening((words) => words.startsWith("/"));
  expect(hear(event)).toBeUndefined();
  expect([heard, asked()]).toEqual([[], 0]);
});

test("a feature that heeds it is told", async () => {
  const { hear, heard } = listening((words) => words === WORDS.text);
  await hear(event);
  expect(heard).toEqual([7]);
});
