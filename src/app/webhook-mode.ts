// Updates by webhook instead of polling: the port, Telegram's side of it, and what the operator is told of both.
import type { Logger } from "pino";
import type { Meter } from "../kit/ports/delivery/meter.ts";
import { causeOf } from "../telegram/outbound/client.ts";
import { createWebhook, type DeliveryNotice, type WebhookDeps } from "../telegram/updates/webhook.ts";
import {
  createRegistration,
  type RegistrationDeps,
  type RegistrationNotice,
} from "../telegram/updates/webhook-registration.ts";
import type { Config } from "./environment/config.ts";
import { EVENTS } from "./observability/logger.ts";

export interface WebhookModeDeps extends Pick<RegistrationDeps, "api" | "allowedUpdates"> {
  readonly config: Config;
  readonly logger: Logger;
  readonly meter: Meter;
  /** Keeps updates; resolves once they would survive this process, rejects where they cannot be kept now. */
  readonly accept: WebhookDeps["accept"];
  /** Telegram answered: it delivered, or it answered and knows the address. */
  readonly heard: () => void;
}

/** Telegram refuses the webhook; the message is one sentence with the cause and the remedy. */
export class WebhookRefused extends Error {
  override readonly name = "WebhookRefused";
}

/** How often Telegram is asked for the state of the webhook, in milliseconds: in a quiet group nothing else tells. */
const LOOK_EVERY = 30_000;

/**
 * Opens the port, then tells Telegram where it is. Closing takes no new deliveries and leaves the webhook set, so that
 * Telegram keeps what comes until the next start. Throws PortRefused, or WebhookRefused.
 */
export async function openWebhook(deps: WebhookModeDeps): Promise<{ readonly close: () => Promise<void> }> {
  const { config, api, allowedUpdates, accept, meter } = deps;
  const { WEBHOOK_URL: url = "", WEBHOOK_SECRET: secret = "", WEBHOOK_CONNECTIONS: connections } = config;
  let pending = 0;
  const hear = (notice: RegistrationNotice): void => {
    if ("pending" in notice) pending = notice.pending;
    tellOfRegistration(deps, notice);
  };
  const { pathname: path } = new URL(url);
  const webhook = createWebhook({ accept, secret, path, meter, tell: (notice) => tellOfDelivery(deps, notice) });
  const registration = createRegistration({ api, url, secret, connections, allowedUpdates, tell: hear });
  await webhook.listen(config.PORT, config.HTTP_HOST);
  await registration.set().catch(async (error: unknown) => {
    await webhook.close();
    throw new WebhookRefused(
      `Telegram refuses WEBHOOK_URL: ${causeOf(error)}. It must be an HTTPS address at port 443, 80, 88 or 8443 that Telegram can reach, with a certificate that it trusts.`,
    );
  });
  await registration.look();
  meter.watch("webhook_pending", () => pending);
  const timer = setInterval(() => void registration.look(), LOOK_EVERY);
  return {
    close: async () => {
      clearInterval(timer);
      await webhook.close();
    },
  };
}

function tellOfDelivery({ logger, heard }: WebhookModeDeps, notice: DeliveryNotice): void {
  if (notice.kind === "delivered") heard();
  else if (notice.kind === "away") logger.warn({ cause: notice.cause }, EVENTS.deliveriesRefused);
  else if (notice.kind === "back") logger.info(EVENTS.deliveriesTaken);
  else logger.warn(EVENTS.deliveryUnreadable);
}

function tellOfRegistration({ logger, heard }: WebhookModeDeps, notice: RegistrationNotice): void {
  if (notice.kind !== "unreachable") heard();
  if (notice.kind === "unreachable") logger.warn({ cause: notice.cause }, EVENTS.unreachable);
  else if (notice.kind === "replaced") logger.error(REPLACED);
  else if (notice.kind === "failing")
    logger.warn({ cause: notice.cause, pending: notice.pending }, EVENTS.deliveriesFail);
}

const REPLACED =
  "webhook.replaced: Telegram knew another webhook for this BOT_TOKEN, or none; this one is set again. Does another process use the token?";
