// The environment, validated: a wrong variable is named in one sentence, with what would be right.
import { z } from "zod";
import { HEARTBEAT_FILE } from "./heartbeat.ts";

const flag = z
  .enum(["on", "off"], { error: "is neither on nor off. Use one of these two" })
  .transform((value) => value === "on");

const port = z.coerce
  .number({ error: "is not a port. Use a number from 1 to 65535" })
  .int({ error: "is not a port. Use a number from 1 to 65535" })
  .min(1, { error: "is not a port. Use a number from 1 to 65535" })
  .max(65_535, { error: "is not a port. Use a number from 1 to 65535" });

/** Every variable the bot reads. `.env.example` lists the same ones. */
export const environment = z.object({
  BOT_TOKEN: z
    .string({
      error:
        "is missing. Get a token from @BotFather in Telegram and put it into .env. To try the bot without one: npm run playground",
    })
    .trim()
    .regex(
      /^\d{6,12}:[\w-]{30,}$/,
      "does not look like a token. @BotFather gives them as 123456789:AAbb…, without spaces or quotes",
    ),
  BOT_API_ROOT: z
    .url({ protocol: /^https?$/, error: "is not an address. Example: http://localhost:8081" })
    .default("https://api.telegram.org"),
  DATABASE_URL: z
    .string()
    .regex(
      /^postgres(ql)?:\/\//,
      "is not a PostgreSQL address. Example: postgresql://user:password@localhost:5432/moderato",
    )
    .optional(),
  DATA_DIR: z.string().min(1).default("./data"),
  DEFAULT_LOCALE: z.string().default("en"),
  LOG_LEVEL: z
    .enum(["trace", "debug", "info", "warn", "error", "fatal"], {
      error: "is not a level. Use trace, debug, info, warn, error or fatal",
    })
    .default("info"),
  LOG_PRETTY: flag.default(false),
  HEARTBEAT_FILE: z.string().default(HEARTBEAT_FILE),
  HTTP_PORT: port.optional(),
  HTTP_HOST: z.string().default("127.0.0.1"),
});

export type Config = Readonly<z.infer<typeof environment>>;

/** The variables cannot be used; the message says which one, why, and what helps. */
export class ConfigRefused extends Error {}

/** Reads the variables; empty ones count as absent. */
export function readConfig(variables: NodeJS.ProcessEnv, locales: readonly string[]): Config {
  const given = Object.fromEntries(
    Object.entries(variables).filter(([, value]) => value !== undefined && value.trim() !== ""),
  );
  const parsed = environment.safeParse(given);
  if (!parsed.success) {
    const [issue] = parsed.error.issues;
    throw new ConfigRefused(`${issue?.path.join(".")} ${issue?.message}.`);
  }
  if (!locales.includes(parsed.data.DEFAULT_LOCALE)) {
    throw new ConfigRefused(`DEFAULT_LOCALE is not a language of this bot. It has: ${locales.join(", ")}.`);
  }
  return parsed.data;
}
