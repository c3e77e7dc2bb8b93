// The fake server answers according to the table of the Bot API, and keeps bans and restrictions.
import type { AddressInfo } from "node:net";
import { afterEach, beforeEach, expect, test } from "vitest";
import { createEffects } from "../src/server/effects.ts";
import { createApi } from "../src/server/listen.ts";
import { createMembers } from "../src/server/members.ts";
import { createMethods } from "../src/server/methods.ts";
import { createPolling } from "../src/server/polling.ts";
import { createUpdateFeed } from "../src/server/update-feed.ts";

const [CHAT, USER] = [-1_001_000_000_000, 7];

let effects: ReturnType<typeof createEffects>;
let server: ReturnType<typeof createApi>;

beforeEach(async () => {
  const feed = createUpdateFeed();
  effects = createEffects(feed, () => 0);
  const methods = createMethods({ members: createMembers(), effects, now: () => 0 });
  const polling = createPolling(feed, () => 0);
  server = createApi({ methods, polling, effects, applyFault: () => ({ wait: 0 }), now: () => 0 });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
});

afterEach(() => {
  server.close();
  server.closeAllConnections();
});

async function call(
  method: string,
  params: object = {},
): Promise<{ readonly result?: unknown; readonly code: number }> {
  const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}/bot1:x/${method}`;
  const headers = { "content-type": "application/json" };
  const response = await fetch(url, { method: "POST", headers, body: JSON.stringify(params) });
  return { ...((await response.json()) as object), code: response.status };
}

test.each([
  ["setMyCommands", 200],
  ["editMessageText", 200],
  ["getMyName", 501],
  ["banChat", 404],
])("%s is answered with %i", async (method, code) => {
  expect((await call(method)).code).toBe(code);
});

test("whatever sends a message gives one, and it is counted", async () => {
  for (const method of ["sendMessage", "sendPhoto", "sendVoice"])
    expect((await call(method, { chat_id: CHAT, text: method })).result).toMatchObject({ chat: { id: CHAT } });
  await call("sendMediaGroup", { chat_id: CHAT, media: [{ caption: "a" }, { caption: "b" }] });
  expect(effects.report().sent.map(({ text }) => text)).toEqual(["sendMessage", "sendPhoto", "sendVoice", "a", "b"]);
});

test("a restriction is there until all is allowed again, and what was not named follows as at Telegram", async () => {
  const person = { chat_id: CHAT, user_id: USER };
  await call("restrictChatMember", { ...person, permissions: { can_send_messages: false }, until_date: 100 });
  expect((await call("getChatMember", person)).result).toMatchObject({ status: "restricted", can_edit_tag: false });
  const { result } = await call("getChat", { chat_id: CHAT });
  const { permissions } = result as { readonly permissions: object };
  await call("restrictChatMember", { ...person, permissions });
  expect((await call("getChatMember", person)).result).toMatchObject({ status: "member" });
  const named = Object.entries(permissions).filter(
    ([name]) => !["can_edit_tag", "can_react_to_messages"].includes(name),
  );
  await call("restrictChatMember", { ...person, permissions: { can_send_messages: false } });
  await call("restrictChatMember", { ...person, permissions: Object.fromEntries(named) });
  expect((await call("getChatMember", person)).result).toMatchObject({ status: "member" });
});

test("a ban is lifted by its opposite", async () => {
  const person = { chat_id: CHAT, user_id: USER };
  await call("banChatMember", person);
  expect((await call("getChatMember", person)).result).toMatchObject({ status: "kicked" });
  await call("unbanChatMember", person);
  expect((await call("getChatMember", person)).result).toMatchObject({ status: "member" });
});
