// Telegram's side of the webhook: what it is asked for, and what is reported when it is no longer set.
import { Api } from "grammy";
import { expect, test } from "vitest";
import { createRegistration, type RegistrationNotice } from "../../../src/telegram/updates/webhook-registration.ts";

const URL = "https://bot.example.org/hook";

/** A Telegram that remembers one webhook. */
function scene() {
  const calls: { readonly method: string; readonly payload: unknown }[] = [];
  const told: RegistrationNotice[] = [];
  const info = { url: "", has_custom_certificate: false, pending_update_count: 0 };
  const more: { isAway?: boolean; last_error_date?: number; last_error_message?: string } = {};
  const api = new Api("1:test");
  api.config.use(async (_, method, payload) => {
    calls.push({ method, payload });
    if (more.isAway) throw new Error("no answer");
    if (method === "setWebhook") info.url = String((payload as { url?: string }).url);
    const { isAway, ...failure } = more;
    // The type of an answer hangs on the method, and grammY asks for that of all methods at once.
    return { ok: true, result: method === "getWebhookInfo" ? { ...info, ...failure } : true } as never;
  });
  const registration = createRegistration({
    api,
    url: URL,
    secret: "s".repeat(32),
    connections: 12,
    allowedUpdates: ["message", "chat_member"] as const,
    tell: (notice) => void told.push(notice),
  });
  return { registration, calls, told, info, more };
}

test("Telegram is told the address, the secret, what is wanted, and to keep what waits", async () => {
  const { registration, calls } = scene();
  await registration.set();
  expect(calls).toEqual([
    {
      method: "setWebhook",
      payload: {
        url: URL,
        secret_token: "s".repeat(32),
        max_connections: 12,
        drop_pending_updates: false,
        allowed_updates: ["message", "chat_member"],
      },
    },
  ]);
});

test("a webhook that stands is told with what waits for it", async () => {
  const { registration, told, info } = scene();
  await registration.set();
  info.pending_update_count = 3;
  await registration.look();
  expect(told).toEqual([{ kind: "stands", pending: 3 }]);
});

test("one that somebody took away is set again, and told", async () => {
  const { registration, told, info } = scene();
  await registration.set();
  info.url = "";
  await registration.look();
  expect(info.url).toBe(URL);
  expect(told).toEqual([{ kind: "replaced" }]);
});

test("a failure of deliveries is told once, and not one from before the start", async () => {
  const { registration, told, more } = scene();
  await registration.set();
  Object.assign(more, { last_error_date: 100, last_error_message: "Connection refused" });
  await registration.look();
  await registration.look();
  more.last_error_date = 160;
  await registration.look();
  await registration.look();
  expect(told.map(({ kind }) => kind)).toEqual(["stands", "stands", "failing", "stands"]);
  expect(told[2]).toEqual({ kind: "failing", cause: "Connection refused", pending: 0 });
});

test("a Telegram that does not answer is told, and no exception", async () => {
  const { registration, told, more } = scene();
  more.isAway = true;
  await registration.look();
  expect(told).toEqual([{ kind: "unreachable", cause: "no answer" }]);
  await expect(registration.set()).rejects.toThrow();
});
