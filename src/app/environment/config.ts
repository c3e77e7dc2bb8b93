// The environment, validated: a wrong variable is named in one sentence, with what would be right.
import { z } from "zod";
import { HEARTBEAT_FILE } from "../observability/heartbeat.ts";
import { SecretRefused, withSecrets } from "./secrets.ts";

/** Telegram's own Bot API server. */
const PUBLIC_ROOT = "https://api.telegram.org";

const flag = z
  .enum(["on", "off"], { error: "is neither on nor off. Use one of these two" })
  .transform((value) => value === "on");

const whole = (least: number, most: number, sentence: string) => {
  const error = `${sentence} Use a number from ${least} to ${most}`;
  return z.coerce.number({ error }).int({ error }).min(least, { error }).max(most, { error });
};

/** Ids apart by commas or blanks. */
const ids = (sentence: string) =>
  z
    .string()
    .trim()
    .regex(/^-?\d{1,16}(?:[\s,]+-?\d{1,16})*,?$/, sentence)
    .transform((words) =>
      words
        .split(/[\s,]+/)
        .filter(Boolean)
        .map(Number),
    );

/** The path of a file with the secret, instead of the secret itself. */
const secretFile = z.string().optional();

const port = whole(1, 65_535, "is not a port.");

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
    .default(PUBLIC_ROOT),
  DATABASE_URL: z
    .string()
    .regex(
      /^postgres(ql)?:\/\//,
      "is not a PostgreSQL address. Example: postgresql://user:password@localhost:5432/moderato",
    )
    .optional(),
  OWNER_IDS: ids("is not a list of people's ids. Example: 123456789,987654321").default([]),
  ALLOWED_CHATS: ids("is not a list of groups' ids. Example: -1001234567890,-1009876543210").default([]),
  AMQP_URL: z
    .url({ protocol: /^amqps?$/, error: "is not an address of RabbitMQ. Example: amqp://user:password@localhost:5672" })
    .optional(),
  AMQP_PREFIX: z
    .string()
    .regex(/^[\w.-]{1,100}$/, "is not 1 to 100 of the characters A-Z, a-z, 0-9, _, . and -")
    .default("moderato"),
  POLLER_LOCK: flag.default(true),
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
  WEBHOOK_URL: z
    .url({ protocol: /^https?$/, error: "is not an HTTPS address. Example: https://bot.example.org/telegram" })
    .optional(),
  WEBHOOK_SECRET: z
    .string()
    .regex(
      /^[\w-]{32,256}$/,
      "is not 32 to 256 of the characters A-Z, a-z, 0-9, _ and -. Make one with: openssl rand -hex 32",
    )
    .optional(),
  WEBHOOK_CONNECTIONS: whole(1, 100, "is not a number of connections that Telegram would open.").default(40),
  PORT: port.default(8080),
  OTEL_EXPORTER_OTLP_ENDPOINT: z
    .url({ protocol: /^https?$/, error: "is not an address. Example: http://localhost:4318" })
    .optional(),
  BOT_TOKEN_FILE: secretFile,
  DATABASE_URL_FILE: secretFile,
  AMQP_URL_FILE: secretFile,
  WEBHOOK_SECRET_FILE: secretFile,
});

export type Config = Readonly<z.infer<typeof environment>>;

/** The variables cannot be used; the message says which one, why, and what helps. */
export class ConfigRefused extends Error {}

/** Reads the variables; empty ones count as absent. */
export function readConfig(variables: NodeJS.ProcessEnv, locales: readonly string[]): Config {
  const config = read(environment, variables);
  const objection = objectionTo(config);
  if (objection !== undefined) throw new ConfigRefused(objection);
  if (!locales.includes(config.DEFAULT_LOCALE)) {
    throw new ConfigRefused(`DEFAULT_LOCALE is not a language of this bot. It has: ${locales.join(", ")}.`);
  }
  return config;
}

/** Where the database is, for those who need no token. */
export const readDatabaseConfig = (variables: NodeJS.ProcessEnv): Pick<Config, "DATABASE_URL" | "DATA_DIR"> =>
  read(environment.pick({ DATABASE_URL: true, DATA_DIR: true }), variables);

/** Where the Bot API is, for those who need no more. */
export const readNotifyConfig = (variables: NodeJS.ProcessEnv): Pick<Config, "BOT_TOKEN" | "BOT_API_ROOT"> =>
  read(environment.pick({ BOT_TOKEN: true, BOT_API_ROOT: true }), variables);

function read<T>(schema: z.ZodType<T>, variables: NodeJS.ProcessEnv): T {
  const given = Object.fromEntries(
    Object.entries(resolved(variables)).filter(([, value]) => value !== undefined && value.trim() !== ""),
  );
  const parsed = schema.safeParse(given);
  if (parsed.success) return parsed.data;
  const [issue] = parsed.error.issues;
  throw new ConfigRefused(`${issue?.path.join(".")} ${issue?.message}.`);
}

function resolved(variables: NodeJS.ProcessEnv): NodeJS.ProcessEnv {
  try {
    return withSecrets(variables);
  } catch (error) {
    throw error instanceof SecretRefused ? new ConfigRefused(error.message) : error;
  }
}

/** What is wrong with variables together. A local Bot API server delivers by plain HTTP too (Bot API, Using a Local Bot API Server). */
const objectionTo = (config: Config): string | undefined => objectionToCluster(config) ?? objectionToWebhook(config);

function objectionToCluster({ AMQP_URL, DATABASE_URL, POLLER_LOCK, WEBHOOK_URL }: Config): string | undefined {
  if (AMQP_URL === undefined) return undefined;
  if (DATABASE_URL === undefined)
    return "AMQP_URL needs DATABASE_URL. Processes that share the work share a PostgreSQL database.";
  if (!POLLER_LOCK && WEBHOOK_URL === undefined)
    return "POLLER_LOCK is off and AMQP_URL is set. Of processes that share the work only one may poll; leave the lock on, or use a webhook.";
  return undefined;
}

function objectionToWebhook({
  WEBHOOK_URL,
  WEBHOOK_SECRET,
  BOT_API_ROOT,
  HTTP_PORT,
  PORT,
}: Config): string | undefined {
  if (WEBHOOK_URL === undefined) return undefined;
  if (WEBHOOK_SECRET === undefined)
    return "WEBHOOK_SECRET is missing. Without it anybody could send updates in Telegram's name; make one with: openssl rand -hex 32.";
  if (!WEBHOOK_URL.startsWith("https:") && BOT_API_ROOT === PUBLIC_ROOT)
    return "WEBHOOK_URL is not an HTTPS address, and Telegram delivers to no other. Example: https://bot.example.org/telegram.";
  if (HTTP_PORT === PORT) return "HTTP_PORT and PORT are the same. Webhook and measures need a port each.";
  return undefined;
}
