// Telegram, the clock, the webhook and the ports, as they look from this machine.
import type { Config } from "../app/environment/config.ts";
import type { Instant } from "../core/time.ts";
import { listen, PortRefused } from "../http/listener.ts";
import { type Probe, probe } from "../telegram/outbound/client.ts";
import type { Finding } from "./finding.ts";

/** A clock that is further off than this, in seconds, makes mutes end early or late. */
const MOST_OFF = 30;

/** A failed delivery is of interest for this many seconds, and more waiting updates than this are reported. */
const [RECENT, MANY] = [3_600, 1_000];

/** Who the token's bot is, how far the clock is off, and how updates come. */
export async function examineTelegram(config: Config, now: () => Instant): Promise<readonly Finding[]> {
  const answer = await probe(config.BOT_TOKEN, config.BOT_API_ROOT, fetch);
  if ("cause" in answer) {
    const remedy = answer.isTokenRefused
      ? "Get the present token from @BotFather (/mybots, API Token)."
      : "Check the network, and BOT_API_ROOT if you set it.";
    return [{ state: "wrong", what: `The Bot API does not answer: ${answer.cause}.`, remedy }];
  }
  return [
    { state: "fine", what: `The token is that of @${answer.me.username}.` },
    ...privacyOf(answer),
    ...clockOf(answer, now()),
    ...webhookOf(answer, config, now() / 1000),
  ];
}

const privacyOf = ({ me }: Probe): readonly Finding[] =>
  me.can_read_all_group_messages
    ? []
    : [
        {
          state: "note",
          what: "Privacy mode is on: the bot reads everything only in groups where it is an admin.",
        },
      ];

function clockOf({ time }: Probe, now: Instant): readonly Finding[] {
  if (time === undefined) return [];
  const off = Math.round(Math.abs(now - time) / 1000);
  return [
    off <= MOST_OFF
      ? { state: "fine", what: "The clock agrees with Telegram's." }
      : { state: "wrong", what: `The clock is ${off} seconds off Telegram's.`, remedy: "Switch on NTP (timedatectl)." },
  ];
}

function webhookOf({ webhook, pending, failure }: Probe, config: Config, now: number): readonly Finding[] {
  const wanted = config.WEBHOOK_URL ?? "";
  const findings: Finding[] = [];
  if (webhook !== wanted) {
    const what = webhook === "" ? "No webhook is set." : `The webhook is set to ${new URL(webhook).host}.`;
    findings.push({ state: "note", what, remedy: "The next start of this bot changes that." });
  } else findings.push({ state: "fine", what: wanted === "" ? "Updates come by polling." : "The webhook is set." });
  if (pending > MANY)
    findings.push({
      state: "note",
      what: `${pending} updates wait with Telegram.`,
      remedy: "They come once the bot runs; Telegram keeps them for a day.",
    });
  if (webhook !== "" && failure && now - failure.at < RECENT)
    findings.push({
      state: "wrong",
      what: `Telegram could not deliver lately: ${failure.cause}.`,
      remedy: "Check the proxy, its certificate, and that WEBHOOK_URL leads to PORT.",
    });
  return findings;
}

/** Whether the configured ports are free, or a bot is there already. */
export async function examinePorts(config: Config): Promise<readonly Finding[]> {
  const { HTTP_PORT, HTTP_HOST: host, WEBHOOK_URL, PORT } = config;
  const findings: Finding[] = [];
  if (HTTP_PORT !== undefined) findings.push(await examinePort({ name: "HTTP_PORT", port: HTTP_PORT, host }));
  if (WEBHOOK_URL !== undefined) findings.push(await examinePort({ name: "PORT", port: PORT, host }));
  return findings;
}

interface Port {
  readonly name: string;
  readonly port: number;
  readonly host: string;
}

async function examinePort({ name, port, host }: Port): Promise<Finding> {
  try {
    const listener = await listen(() => undefined, { name, port, host });
    await listener.close();
    return { state: "fine", what: `${name} ${port} is free.` };
  } catch (error) {
    if (!(error instanceof PortRefused)) throw error;
    const isOurs = await answersLikeUs(`http://${host}:${port}`);
    return isOurs
      ? { state: "fine", what: `A bot answers at ${name} ${port}.` }
      : { state: "wrong", what: error.message };
  }
}

/** The status pages answer /healthz; the webhook answers its own path only. */
async function answersLikeUs(url: string): Promise<boolean> {
  try {
    const response = await fetch(`${url}/healthz`, { signal: AbortSignal.timeout(2_000) });
    const text = await response.text();
    return text === "alive\n" || (response.status === 404 && text === "");
  } catch {
    return false;
  }
}
