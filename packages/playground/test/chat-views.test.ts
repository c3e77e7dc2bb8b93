// The views of chats in the list and the bars of the page.

import { createTelegram } from "telegram-emulator/telegram";
import { expect, test } from "vitest";
import { createDemoGroups } from "../src/demo/create-demo-groups.ts";
import { chatViews } from "../src/views/chats.ts";

test("a chat tells what is pinned in a line, the newest first, and no more once it is unpinned", () => {
  const demo = createDemoGroups(createTelegram());
  const { cafe, people } = demo;
  const pinsNow = () => chatViews(demo).find(({ id }) => id === cafe.id)?.pins;
  const [welcome] = pinsNow() ?? [];
  expect(welcome).toMatchObject({ author: "Olga", text: expect.stringContaining("Welcome to the Lighthouse") });
  const inCafe = people.olga.in(cafe);
  const later = inCafe.says("Closed on\nMonday");
  inCafe.pins(later);
  expect(pinsNow()).toEqual([{ id: later.id, author: "Olga", text: "Closed on Monday" }, welcome]);
  inCafe.unpins(later);
  expect(pinsNow()).toEqual([welcome]);
});
