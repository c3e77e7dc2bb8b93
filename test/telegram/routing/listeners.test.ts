// An event goes to the features that listen to its kind and want it; the others cost no time.

import { expect, test } from "vitest";
import { z } from "zod";
import type { MessageEvent } from "../../../src/core/chat-event.ts";
import { createListeners } from "../../../src/telegram/routing/listeners.ts";
import { featureOf } from "../../support/features.ts";
import { ANNA, CHAT, NOW, WORDS } from "../../support/ports.ts";

const event: MessageEvent = {
  kind: "message",
  chat: CHAT,
  at: NOW,
  member: ANNA,
  senderKind: "person",
  album: undefined,
  content: WORDS,
  message: { chatId: CHAT.id, id: 7, topic: undefined },
};

function listening(wants: (words: string) => boolean) {
  const heard: number[] = [];
  const feature = featureOf("ears", z.object({}), {
    wants: (happened) => happened.kind === "message" && wants(happened.content.text),
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
  const { notify } = createListeners([feature], { calls, replies: { say: async () => "sent" } });
  return { notify, heard, asked: () => asked };
}

test("a feature that does not heed an event is not told of it, and there is nothing to wait for", () => {
  const { notify, heard, asked } = listening((words) => words.startsWith("/"));
  expect(notify(event)).toBeUndefined();
  expect(heard).toEqual([]);
  expect(asked()).toBe(0);
});

test("a feature that heeds it is told", async () => {
  const { notify, heard } = listening((words) => words === WORDS.text);
  await notify(event);
  expect(heard).toEqual([7]);
});
