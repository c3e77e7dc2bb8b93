// The logger as the process uses it: no token in any line, however it got there.
import { execFileSync } from "node:child_process";
import { expect, test } from "vitest";
import { TOKEN } from "./support/operator.ts";

/** What the built logger prints when a script uses it. */
function printed(script: string, isPretty: boolean): string {
  const whole = `
    const { createLogger } = await import("./dist/app/observability/logger.js");
    const token = process.env.SECRET;
    const logger = createLogger({ LOG_LEVEL: "trace", LOG_PRETTY: ${isPretty} });
    ${script}`;
  return execFileSync(process.execPath, ["--input-type=module", "-e", whole], {
    encoding: "utf8",
    env: { PATH: process.env["PATH"], SECRET: TOKEN },
  });
}

const WAYS = [
  "logger.info(token)",
  "logger.info({ token }, 'here')",
  "logger.error(new Error('https://api.telegram.org/bot' + token + '/getMe'))",
  "logger.error({ cause: { error: new Error(token) } }, 'here')",
  "logger.error({ err: Object.assign(new Error('x'), { url: 'bot' + token }) }, 'here')",
  "logger.child({ url: '/file/bot' + token + '/photo.jpg' }).warn('here')",
  "logger.trace('%s and %o', token, { token })",
];

test.each(WAYS)("%s prints no token", (way) => {
  for (const isPretty of [false, true]) {
    const output = printed(way, isPretty);
    expect(output.trim()).not.toBe("");
    expect(output).not.toContain(TOKEN.slice(10));
  }
});

test("a redacted line is still JSON", () => {
  expect(JSON.parse(printed("logger.info({ path: 'bot' + token + '/x' }, 'here')", false))).toMatchObject({
    path: "bot[token]/x",
    msg: "here",
  });
});
