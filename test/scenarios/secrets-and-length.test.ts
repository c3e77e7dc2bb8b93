// The token shows up nowhere, texts of people stay out of the log, and long answers are split.
import { describe, expect, test } from "vitest";
import { instant, seconds } from "../../src/core/time.ts";
import { useWorlds, world } from "../support/world.ts";

useWorlds();

describe("whatever fails", () => {
  test("the token and what people write are in no line of the log and in no row", async () => {
    const { telegram, mod, alice, bob, logs, passes, dump } = await world();
    const secret = "a very private sentence";
    const [, half = ""] = telegram.token.split(":");
    const faults = [
      { kind: "drop" },
      { kind: "drop-after" },
      { kind: "html", code: 502 },
      { kind: "error", code: 400, description: `Bad Request: ${telegram.token} is wrong` },
    ] as const;
    const message = await bob.says("hi");
    for (const fault of faults) {
      for (const method of ["banChatMember", "restrictChatMember", "deleteMessage"])
        telegram.faults.add({ method, times: 1, fault });
      await mod.says(`/tban 2h ${secret}`, { replyTo: message });
      await mod.says(`/smute ${bob.person.id} ${secret}`);
      await alice.says(secret);
    }
    telegram.faults.clear();
    await passes(seconds(3));
    expect(logs.length).toBeGreaterThan(0);
    expect(logs.join("\n")).not.toContain(half);
    expect(logs.join("\n")).not.toContain(secret);
    expect(logs.join("\n")).not.toContain("Bob");
    expect(await dump()).not.toContain(half);
  });
});

describe("an answer of over 4096 characters", () => {
  test("is sent in parts that hold everything, in order, each within the limit", async () => {
    const { group, mod, alice, said, stores } = await world();
    await alice.says("hi");
    const { warnings } = stores();
    const member = { kind: "user", id: alice.person.id, name: "Alice", username: "alice_here" } as const;
    for (let index = 0; index < 40; index++) {
      const reason = `reason ${index} <b>&amp; "${"word ".repeat(40)}`;
      await warnings.add(
        { chatId: group.id, member, by: mod.person.id, reason, at: instant(index + 1), caseNumber: 1 },
        undefined,
      );
    }
    await mod.says("/warns @alice_here");
    const parts = said();
    expect(parts.length).toBeGreaterThanOrEqual(2);
    expect(parts.every(({ text }) => text.length <= 4096)).toBe(true);
    const whole = parts.map(({ text }) => text).join("\n");
    for (let index = 0; index < 40; index++) expect(whole).toContain(`reason ${index} <b>&amp; "`);
    expect(parts.slice(0, -1).every(({ text }) => text.endsWith("word") || text.endsWith("word "))).toBe(true);
    expect(parts.slice(1).every(({ text }) => /^\d+\. /.test(text))).toBe(true);
  });

  test("keeps its words whole where no line ends near", async () => {
    const { mod, bob, said } = await world();
    await bob.says("hi");
    await mod.says(`/warn @bob_here ${"syllable ".repeat(440)}`);
    const parts = said().map(({ text }) => text);
    expect(parts.length).toBeGreaterThanOrEqual(1);
    for (const text of parts)
      expect(text.split(/\s+/).filter((word) => /^sylla/.test(word) && word !== "syllable")).toEqual([]);
  });
});
