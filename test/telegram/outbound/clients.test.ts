// The clients of all lanes, against an emulated Telegram.
import { GrammyError, HttpError, InputFile } from "grammy";
import type { Fault } from "telegram-emulator/faults";
import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import { noMeter } from "../../../src/kit/ports/delivery/meter.ts";
import { createApiClients } from "../../../src/telegram/outbound/clients.ts";
import { passes, stopClock } from "../clock.ts";
import { fetchOf, stage } from "../stage.ts";

beforeEach(stopClock);
afterEach(() => void vi.useRealTimers());

function clients() {
  const set = stage();
  const { speech, answers, enforcement } = createApiClients({
    token: set.telegram.token,
    client: { fetch: fetchOf(set.telegram) },
    meter: noMeter,
  });
  const made = (method: string) => set.telegram.calls.filter((call) => call.method === method).length;
  return { ...set, speech, answers, enforcement, made };
}

/** How a call ended so far. */
function watched(call: Promise<unknown>) {
  const seen: { error?: unknown; isOver: boolean } = { isOver: false };
  call.then(
    () => Object.assign(seen, { isOver: true }),
    (error: unknown) => Object.assign(seen, { error, isOver: true }),
  );
  return seen;
}

const asked = (seconds: number): Fault => ({
  kind: "error",
  code: 429,
  description: `Too Many Requests: retry after ${seconds}`,
  parameters: { retry_after: seconds },
});

describe("enforcement and answers", () => {
  test("do not wait behind 60 notices of the same group, of which those go that can go within a minute", async () => {
    const { speech, answers, enforcement, anna, group, made } = clients();
    const { id } = anna.in(group).says("spam");
    for (let notice = 0; notice < 60; notice++) watched(speech.sendMessage(group.id, `notice ${notice}`));
    const acts = [
      watched(enforcement.deleteMessage(group.id, id)),
      watched(enforcement.restrictChatMember(group.id, anna.id, { can_send_messages: false })),
      watched(enforcement.banChatMember(group.id, anna.id)),
      watched(enforcement.getChatMember(group.id, anna.id)),
      watched(answers.sendMessage(group.id, "Done")),
    ];
    await passes(100);
    expect(acts).toEqual(acts.map(() => ({ isOver: true })));
    expect(made("sendMessage")).toBeLessThan(60);
    await passes(150_000);
    expect(made("sendMessage")).toBeGreaterThanOrEqual(39);
    expect(made("sendMessage")).toBeLessThanOrEqual(41);
  });

  test("make all bans of a raid at once", async () => {
    const { enforcement, group, telegram } = clients();
    const raiders = Array.from({ length: 150 }, (_, index) => telegram.person({ name: `Raider ${index}` }));
    for (const raider of raiders) group.addMember(raider);
    const bans = raiders.map((raider) => watched(enforcement.banChatMember(group.id, raider.id)));
    await passes(1_000);
    expect(bans.filter(({ isOver }) => isOver)).toHaveLength(150);
  });
});

describe("speech", () => {
  test("has a burst of 20 in a group, then 20 a minute", async () => {
    const { speech, group, made } = clients();
    for (let notice = 0; notice < 40; notice++) watched(speech.sendMessage(group.id, `notice ${notice}`));
    await passes(2_000);
    expect(made("sendMessage")).toBe(20);
    await passes(30_000);
    expect(made("sendMessage")).toBeGreaterThanOrEqual(29);
    expect(made("sendMessage")).toBeLessThanOrEqual(31);
  });

  test("with a file counts among the messages of its group", async () => {
    const { speech, group, made } = clients();
    for (let notice = 0; notice < 20; notice++) watched(speech.sendMessage(group.id, `notice ${notice}`));
    await passes(2_000);
    const file = watched(speech.sendDocument(group.id, new InputFile(new Uint8Array([1]), "a.txt")));
    await passes(500);
    expect(made("sendMessage")).toBe(20);
    expect(file.isOver).toBe(false);
    await passes(4_000);
    expect(file.isOver).toBe(true);
  });

  test("of one group does not hold up another", async () => {
    const { speech, group, telegram, owner } = clients();
    const other = telegram.group({ owner });
    for (let notice = 0; notice < 60; notice++) watched(speech.sendMessage(group.id, `notice ${notice}`));
    const elsewhere = watched(speech.sendMessage(other.id, "welcome"));
    await passes(3_000);
    expect(elsewhere.isOver).toBe(true);
  });
});

describe.each(["enforcement", "answers", "speech"] as const)("every lane (%s)", (lane) => {
  test("waits as long as Telegram asks, and then does it once", async () => {
    const { group, telegram, ...set } = clients();
    telegram.faults.add({ method: "sendMessage", times: 2, fault: asked(2) });
    const call = watched(set[lane].sendMessage(group.id, "x"));
    await passes(3_900);
    expect(call.isOver).toBe(false);
    await passes(300);
    expect(call).toEqual({ isOver: true });
    expect(group.botMessages).toHaveLength(1);
  });

  test("gives up after five tries or its patience, with Telegram's own words", async () => {
    const { group, telegram, ...set } = clients();
    telegram.faults.add({ method: "sendMessage", fault: asked(4) });
    const call = watched(set[lane].sendMessage(group.id, "x"));
    await passes(lane === "speech" ? 21_000 : 10_000);
    expect(call.error).toBeInstanceOf(GrammyError);
    expect(call.error).toMatchObject({ error_code: 429, parameters: { retry_after: 4 } });
  });

  test("outlives a short failure of the server", async () => {
    const { group, telegram, ...set } = clients();
    telegram.faults.add({ times: 2, fault: { kind: "error", code: 502, description: "Bad Gateway" } });
    const call = watched(set[lane].sendMessage(group.id, "x"));
    await passes(2_000);
    expect(call).toEqual({ isOver: true });
    expect(group.botMessages).toHaveLength(1);
  });

  test("sends nothing twice when only the answer was lost", async () => {
    const { group, telegram, ...set } = clients();
    telegram.faults.add({ method: "sendMessage", times: 1, fault: { kind: "drop-after" } });
    const call = watched(set[lane].sendMessage(group.id, "x"));
    await passes(20_000);
    expect(call.error).toBeInstanceOf(HttpError);
    expect(group.botMessages).toHaveLength(1);
  });

  test("bans again when the answer was lost", async () => {
    const { anna, group, telegram, made, ...set } = clients();
    telegram.faults.add({ method: "banChatMember", times: 1, fault: { kind: "drop-after" } });
    const call = watched(set[lane].banChatMember(group.id, anna.id));
    await passes(1_000);
    expect(call).toEqual({ isOver: true });
    expect(made("banChatMember")).toBe(2);
    expect(group.statusOf(anna)).toBe("kicked");
  });
});
