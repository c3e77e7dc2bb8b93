// Actions of admins and members in the page, with the real bot.
import { describe, expect, test } from "vitest";
import { be, hasBrowser, message, openChat, picture, replyTo, usePlayground, write } from "./support/browser.ts";

describe.skipIf(!hasBrowser)("in a browser", () => {
  const playground = usePlayground();

  test("an admin warns, sees the notice, and takes the warning back by its button", async () => {
    const page = await playground.open();
    await be(page, "Adam");
    await replyTo(page, "On my way");
    await write(page, "/warn be kind");
    const notice = message(page, "is warned");
    await notice.waitFor();
    expect(await notice.textContent()).toContain("be kind");
    await page.getByRole("tab", { name: "Timeline" }).click();
    await page.getByRole("tabpanel").getByText("be kind").first().waitFor();
    await notice.getByRole("button", { name: "Remove warning" }).click();
    await page.getByRole("status").getByText(/./).first().waitFor();
    await message(page, /removed|no longer/i).waitFor();
  });

  test("a member who tries to warn is told no, where only they see it", async () => {
    const page = await playground.open();
    await be(page, "Alice");
    await replyTo(page, "On my way");
    await write(page, "/warn");
    const answer = message(page, "Only you see this");
    await answer.waitFor();
    expect(await answer.textContent()).toMatch(/admin|right/i);
    await be(page, "Bob");
    await page.getByRole("log").getByText("Only Alice sees this").first().waitFor();
  });

  test("the settings menu in private changes a setting, and the group has it", async () => {
    const page = await playground.open();
    await be(page, "Olga");
    await openChat(page, "Moderato");
    await page.getByRole("button", { name: "Start", exact: true }).click();
    await message(page, "Add me to your group").waitFor();
    await write(page, "/settings");
    await message(page, /./)
      .getByRole("button", { name: /Lighthouse Café/ })
      .click();
    await message(page, /./).getByRole("button", { name: /Flood/ }).click();
    await message(page, /./).getByRole("button", { name: /row/i }).first().click();
    await message(page, /in a row/)
      .getByRole("button", { name: /in a row: (?!off)/i })
      .waitFor();
    await picture(page, "settings");
    await openChat(page, "Lighthouse Café");
    await write(page, "/flood");
    await message(page, "Only you see this")
      .filter({ hasText: /in a row/ })
      .waitFor();
  });

  test("two pages see the same, and a reload loses nothing", async () => {
    const [one, other] = [await playground.open(), await playground.open({ scheme: "light" })];
    await be(one, "Luna");
    await write(one, "Does everybody see this?");
    await message(other, "Does everybody see this?").waitFor();
    await other.reload();
    await message(other, "Does everybody see this?").waitFor();
    expect(await message(other, "Does everybody see this?").getAttribute("aria-label")).toContain("Luna");
    await openChat(other, "Book Club");
    await other.reload();
    await other.getByRole("log", { name: "Messages of Book Club" }).waitFor();
  });

  test("a private chat has no panel of members, and shows the keyboard that comes with a question", async () => {
    const page = await playground.open();
    await be(page, "Olga");
    await page.getByRole("button", { name: "Members", exact: true }).click();
    const members = page.getByRole("heading", { name: /^Members/ });
    await members.waitFor();
    await openChat(page, "Moderato");
    await members.waitFor({ state: "detached" });
    await message(page, /./)
      .or(page.getByRole("button", { name: "Start", exact: true }))
      .first()
      .waitFor();
    const start = page.getByRole("button", { name: "Start", exact: true });
    if (await start.isVisible()) await start.click();
    await write(page, "/settings");
    for (const name of [/Lighthouse Café/, /Log/, /^Channel: none/])
      await message(page, /./).getByRole("button", { name }).first().click();
    await page.getByRole("button", { name: /Choose channel/ }).waitFor();
  });

  test("every kind of thing can be sent", async () => {
    const page = await playground.open();
    await be(page, "Olga");
    for (const kind of ["Photo", "Sticker", "Voice message", "Poll", "Album"]) {
      const before = await page.getByRole("log").getByRole("article").count();
      await page.getByRole("button", { name: "Send something else" }).click();
      await page
        .getByRole("menuitem", { name: new RegExp(`^${kind}`) })
        .first()
        .click();
      await expect.poll(() => page.getByRole("log").getByRole("article").count()).toBeGreaterThan(before);
    }
  });

  test("an edit, a reaction and a deletion are seen", async () => {
    const page = await playground.open();
    await be(page, "Alice");
    await write(page, "A word too hasty");
    const written = message(page, "A word too hasty");
    await written.click({ button: "right" });
    await page
      .getByRole("menuitem", { name: /React with/ })
      .first()
      .click();
    await written.getByRole("button", { name: /1 person/ }).waitFor();
    await written.click({ button: "right" });
    await page.getByRole("menuitem", { name: "Edit" }).click();
    await page.getByRole("textbox", { name: /^(Write|Message|Edit)/ }).fill("A word well weighed");
    await page.getByRole("button", { name: "Save" }).click();
    const edited = message(page, "A word well weighed");
    await edited.getByText("edited").waitFor();
    await edited.click({ button: "right" });
    await page.getByRole("menuitem", { name: "Delete" }).click();
    await edited.getByText(/deleted by Alice/).waitFor();
  });
});
