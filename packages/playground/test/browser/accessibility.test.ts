// The page is usable at every width, by keyboard and with a screen reader, in dark and in light.
import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import type { Page } from "playwright-core";
import { describe, expect, test } from "vitest";
import { be, hasBrowser, message, openChat, picture, usePlayground, write } from "./support/browser.ts";

const AXE = readFileSync(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");

interface Found {
  readonly id: string;
  readonly nodes: readonly { readonly html: string; readonly failureSummary: string }[];
}

/** The violations of WCAG 2.1, levels A and AA, that axe finds. */
async function faultsOf(page: Page): Promise<readonly string[]> {
  await page.evaluate(AXE);
  const found = (await page.evaluate(
    'axe.run({ runOnly: ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa"] }).then(({ violations }) => violations)',
  )) as readonly Found[];
  return found.flatMap(({ id, nodes }) => nodes.map(({ html, failureSummary }) => `${id}: ${html} ${failureSummary}`));
}

/** Whether the content is wider than the page. */
const overflows = (page: Page): Promise<boolean> =>
  page.evaluate("document.documentElement.scrollWidth > document.documentElement.clientWidth");

describe.skipIf(!hasBrowser)("the page", () => {
  const playground = usePlayground();

  test.each(["dark", "light"] as const)("has nothing wrong by WCAG in %s", async (scheme) => {
    const page = await playground.open({ scheme });
    await be(page, "Adam");
    await write(page, "/id");
    expect(await faultsOf(page)).toEqual([]);
    for (const tab of ["Calls", "Log", "Figures", "Faults"]) {
      await page.getByRole("tab", { name: tab }).click();
      expect(await faultsOf(page)).toEqual([]);
    }
    await page
      .getByRole("button", { name: /members/i })
      .first()
      .click();
    expect(await faultsOf(page)).toEqual([]);
  });

  test("at phone width one part fills the page, and nothing sticks out", async () => {
    const page = await playground.open({ width: 375, height: 812, isTouch: true });
    expect(await overflows(page)).toBe(false);
    await be(page, "Adam");
    await page.getByRole("button", { name: "All chats" }).click();
    expect(await overflows(page)).toBe(false);
    await openChat(page, "Lighthouse Café");
    await write(page, "/warn @bob_brews too much coffee");
    await message(page, "is warned").waitFor();
    expect(await overflows(page)).toBe(false);
    expect(await faultsOf(page)).toEqual([]);
    await picture(page, "phone");
    await page.getByRole("button", { name: "What the bot did" }).first().click();
    await page.getByRole("tab", { name: "Timeline" }).waitFor();
    expect(await overflows(page)).toBe(false);
  });

  test("by keyboard alone one becomes somebody, completes a command and sends it", async () => {
    const page = await playground.open();
    await page.keyboard.press("Alt+2");
    const field = page.getByRole("textbox", { name: /Write as Adam/ });
    await field.focus();
    await page.keyboard.type("/pin");
    await page.getByRole("option", { name: /ping/ }).waitFor();
    await page.keyboard.type("g");
    await page.getByRole("option", { name: /ping/ }).waitFor();
    await page.keyboard.press("Tab");
    expect(await field.inputValue()).toBe("/ping ");
    await page.keyboard.press("Enter");
    await message(page, "Only you see this").waitFor();
  });

  test("nothing comes from elsewhere, and nothing is inline", async () => {
    const html = await (await fetch(playground.url())).text();
    expect(html).not.toMatch(/<script(?![^>]*\bsrc=)/);
    expect(html).not.toMatch(/<style|\son\w+=|https?:\/\//);
  });
});
