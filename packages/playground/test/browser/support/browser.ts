// Opens the playground in a browser, with helpers to use it.
import { type ChildProcess, spawn } from "node:child_process";
import { existsSync, mkdirSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { type Browser, chromium, type Locator, type Page } from "playwright-core";
import { afterAll, afterEach, beforeAll, expect } from "vitest";

/** The usual places of Chromium: nothing is downloaded. */
const PLACES = ["/usr/bin/chromium", "/usr/bin/chromium-browser", "/usr/bin/google-chrome"];
const executablePath = [process.env["CHROMIUM_PATH"] ?? "", ...PLACES].find((path) => path !== "" && existsSync(path));

/** Whether there is a browser; without one the browser tests are skipped. */
export const hasBrowser = executablePath !== undefined;

/** The folder for pictures of the documentation; without it none are taken. */
const pictures = process.env["PICTURES"];

export interface Look {
  readonly width?: number;
  readonly height?: number;
  readonly scheme?: "dark" | "light";
  readonly isTouch?: boolean;
  /** The hash of the page's address, such as `#scene=raid`. */
  readonly hash?: string;
}

export interface Playground {
  readonly url: () => string;
  /** Opens the page anew; console errors fail the test. */
  readonly open: (look?: Look) => Promise<Page>;
}

const script = fileURLToPath(new URL("../../../dist/playground.js", import.meta.url));

/** Registers hooks that open a playground and a browser before the tests of a file, and close them after. */
export function usePlayground(): Playground {
  let browser: Browser;
  let child: ChildProcess;
  let url = "";
  const complaints: string[] = [];
  const pages: Page[] = [];
  beforeAll(async () => {
    const args = ["--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run", "--disable-sync"];
    browser = await chromium.launch({ ...(executablePath ? { executablePath } : {}), args });
    ({ child, url } = await startPlayground());
  });
  afterEach(async () => {
    for (const page of pages.splice(0)) await page.context().close();
    expect(complaints.splice(0)).toEqual([]);
  });
  afterAll(async () => {
    await browser?.close();
    await stopPlayground(child);
  });
  return {
    url: () => url,
    open: async ({ width = 1440, height = 900, scheme = "dark", isTouch = false, hash = "" } = {}) => {
      const context = await browser.newContext({
        viewport: { width, height },
        colorScheme: scheme,
        hasTouch: isTouch,
        reducedMotion: "reduce",
      });
      const page = await context.newPage();
      pages.push(page);
      page.on("console", (line) => line.type() === "error" && complaints.push(line.text()));
      page.on("pageerror", (error) => complaints.push(String(error)));
      page.on("request", (request) => {
        if (!request.url().startsWith(url) && !request.url().startsWith("data:")) complaints.push(request.url());
      });
      await page.goto(`${url}/${hash}`);
      await page.getByRole("log").waitFor();
      return page;
    },
  };
}

async function startPlayground(): Promise<{ readonly child: ChildProcess; readonly url: string }> {
  const child = spawn(process.execPath, [script, "--port", "0"], { stdio: ["ignore", "pipe", "inherit"] });
  const url = await new Promise<string>((resolve, reject) => {
    child.once("exit", (code) => reject(new Error(`The playground ended with ${code} before it was open.`)));
    child.stdout?.on("data", (chunk: Buffer) => {
      const found = /http:\/\/127\.0\.0\.1:\d+/.exec(chunk.toString());
      if (found) resolve(found[0]);
    });
  });
  await whenRunning(url);
  return { child, url };
}

/** Waits until the stream reports that the bot runs. */
async function whenRunning(url: string): Promise<void> {
  const response = await fetch(`${url}/stream?chat=&messages=1`);
  const reader = response.body?.pipeThrough(new TextDecoderStream()).getReader();
  for (let heard = ""; !heard.includes('"state":"running"'); ) {
    const { value, done } = (await reader?.read()) ?? { done: true };
    if (done) throw new Error("The stream ended before the bot ran.");
    heard = heard.slice(-2000) + value;
  }
  await reader?.cancel();
}

function stopPlayground(child: ChildProcess | undefined): Promise<void> {
  if (!child || child.exitCode !== null) return Promise.resolve();
  return new Promise((resolve) => {
    child.once("exit", () => resolve());
    child.kill("SIGTERM");
  });
}

/** Switches to a persona by name. */
export const be = async (page: Page, name: string): Promise<void> => {
  const wide = page.getByRole("group", { name: "You are" });
  if (await wide.isVisible()) await wide.locator("label").filter({ hasText: name }).click();
  else {
    await page.getByRole("button", { name: /Be somebody else/ }).click();
    await page.getByRole("menuitemradio", { name: new RegExp(`^${name}`) }).click();
  }
};

/** Opens a chat of the list. */
export const openChat = (page: Page, title: string): Promise<void> =>
  page
    .getByRole("navigation", { name: "Chats" })
    .getByRole("button", { name: new RegExp(`^[^:]+: ${title}`) })
    .click();

/** Writes a message in the open chat. */
export async function write(page: Page, text: string): Promise<void> {
  await page.getByRole("textbox", { name: /^(Write|Message)/ }).fill(text);
  await page.getByRole("button", { name: "Send", exact: true }).click();
}

/** The newest message of the open chat with that text. */
export const message = (page: Page, words: string | RegExp): Locator =>
  page.getByRole("log").getByRole("article").filter({ hasText: words }).last();

/** Replies to a message by its menu. */
export async function replyTo(page: Page, words: string): Promise<void> {
  await message(page, words).click({ button: "right" });
  await page.getByRole("menuitem", { name: "Reply" }).click();
}

/** Takes a picture for the documentation if requested. */
export async function picture(page: Page, name: string): Promise<void> {
  if (!pictures) return;
  mkdirSync(pictures, { recursive: true });
  const welcome = page.getByRole("button", { name: "Close the welcome" });
  if (await welcome.isVisible()) await welcome.click();
  await page.screenshot({ path: join(pictures, `${name}.png`) });
}
