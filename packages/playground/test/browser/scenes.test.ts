// Scenes, the clock, faults and the bot's process in the page.
import { writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { be, hasBrowser, message, openChat, picture, usePlayground, write } from "./support/browser.ts";

describe.skipIf(!hasBrowser)("scenes", () => {
  const playground = usePlayground();

  test("a link plays a raid to its end, and the panel tells why everybody was muted", async () => {
    const page = await playground.open({ hash: "#scene=raid" });
    await page.getByRole("region", { name: "The scene" }).waitFor();
    await page.getByRole("button", { name: /Speed/ }).first().click();
    await page.getByRole("menuitemradio", { name: /max/i }).click();
    const timeline = page.getByRole("tabpanel");
    await timeline.getByText("Flood protection", { exact: false }).first().waitFor({ timeout: 60_000 });
    const told = (await timeline.locator(".card-case").first().textContent()) ?? "";
    expect(told).toMatch(/\d messages within 20 seconds \(limit 3\)/);
    expect(told).not.toMatch(/flood\.|window|weighs/);
    // A busy page may skip intermediate states.
    await page
      .getByText(/^[2-5]\d\d of 500 have come|^The raid is over/)
      .first()
      .waitFor({ timeout: 90_000 });
    await picture(page, "raid");
    await page.getByRole("button", { name: /Play again/ }).waitFor({ timeout: 300_000 });
    // The deleted messages are folded into one line, and older messages fill the rest of the chat.
    await message(page, "Carrot cake!").waitFor();
    await page.getByRole("tab", { name: "Figures" }).click();
    const muted = async (): Promise<number> => {
      const figures = (await page.getByRole("tabpanel").textContent()) ?? "";
      return Number(/mutes\D*([\d,]+)/i.exec(figures)?.[1]?.replace(",", ""));
    };
    // The scene ends only when the bot has processed everything.
    expect(await muted()).toBeGreaterThanOrEqual(500);
  }, 420_000);

  test("a speed is chosen in the list of scenes, which stays open for a scene", async () => {
    const page = await playground.open();
    await page.getByRole("button", { name: "Play a scene" }).click();
    await page.getByRole("menuitemradio", { name: "×20" }).click();
    await page.getByRole("menuitemradio", { name: "×20", checked: true }).waitFor();
    await page.getByRole("menuitem", { name: /^A flood/ }).click();
    await page.getByRole("button", { name: "Stop the scene" }).click();
    await page.getByText("Stopped").first().waitFor();
  });

  test("a mute ends when the clock is put forward", async () => {
    const page = await playground.open();
    await be(page, "Adam");
    await write(page, "/tmute @bob_brews 1h");
    await message(page, /muted/).waitFor();
    await be(page, "Bob");
    await page
      .getByText(/muted|may not write/i)
      .first()
      .waitFor();
    await page
      .getByRole("button", { name: /clock|time/i })
      .first()
      .click();
    await page.getByRole("menuitem", { name: /1 day|a day/i }).click();
    await write(page, "Free again");
    await message(page, "Free again").waitFor();
  });

  test("a killed bot is said to be gone, and one that starts again answers what came meanwhile", async () => {
    const page = await playground.open();
    await be(page, "Olga");
    await page.getByRole("tab", { name: "Faults" }).click();
    await page.getByRole("tabpanel").getByRole("button", { name: /Kill/ }).click();
    await page.getByText("Stopped").first().waitFor();
    await write(page, "/ping");
    await page.getByRole("tabpanel").getByRole("button", { name: /Start/ }).click();
    await page.getByText("Running").first().waitFor({ timeout: 60_000 });
    await message(page, "Only you see this").waitFor();
  });

  test("a fault is put on, seen, and cleared", async () => {
    const page = await playground.open();
    await page.getByRole("tab", { name: "Faults" }).click();
    const panel = page.getByRole("tabpanel");
    // A fault that applies once is gone with the bot's next call, which may come before the tap on Clear.
    await panel.getByLabel("How often").selectOption("until cleared");
    await panel.getByRole("button", { name: "Add", exact: true }).click();
    await panel.getByRole("button", { name: /^Clear: / }).click();
    await panel.getByText("None.").waitFor();
  });

  test("calls are shown with what came of them, and lead to their messages", async () => {
    const page = await playground.open();
    await be(page, "Olga");
    await write(page, "/id");
    await page.getByRole("tab", { name: "Calls" }).click();
    await page
      .getByRole("tabpanel")
      .locator("summary, button, b, code")
      .filter({ hasText: "sendMessage" })
      .first()
      .waitFor();
  });

  test("a file that is no export is refused in a sentence; an export becomes a group with a past", async () => {
    const page = await playground.open();
    const [bad, good] = [join(tmpdir(), "moderato-no-export.json"), join(tmpdir(), "moderato-export.json")];
    writeFileSync(bad, '{"hello": 1}');
    const said = { type: "message", date_unixtime: "1700000000", from: "Max", from_id: "user7", text: "Long ago" };
    writeFileSync(
      good,
      JSON.stringify({ name: "Old Garden", type: "private_supergroup", id: 5, messages: [{ id: 1, ...said }] }),
    );
    await page.getByRole("button", { name: /Import a chat/ }).click();
    await page.locator('input[type="file"]').setInputFiles(bad);
    await page
      .getByText(/no export of a chat/)
      .first()
      .waitFor();
    await page.locator('input[type="file"]').setInputFiles(good);
    await message(page, "Long ago").waitFor();
    await openChat(page, "Old Garden");
  });
});
