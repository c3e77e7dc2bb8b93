// Sets the webhook with Telegram, and checks now and then that it is still set.
import type { Api } from "grammy";
import type { Update, WebhookInfo } from "grammy/types";
import { causeOf } from "../outbound/client.ts";

/** The result of a check. */
export type RegistrationNotice =
  /** Telegram answers and knows this address. */
  | { readonly kind: "stands"; readonly pending: number }
  /** Telegram knew another address, or none: this one is set again. */
  | { readonly kind: "replaced" }
  /** Telegram could not deliver since the last look. */
  | { readonly kind: "failing"; readonly cause: string; readonly pending: number }
  | { readonly kind: "unreachable"; readonly cause: string };

export interface RegistrationDeps {
  readonly api: Api;
  /** The address with Telegram; HTTPS, at port 443, 80, 88 or 8443 (Bot API, setWebhook). */
  readonly url: string;
  readonly secret: string;
  /** How many deliveries may come at once, 1 to 100 (Bot API, setWebhook). */
  readonly connections: number;
  readonly allowedUpdates: readonly Exclude<keyof Update, "update_id">[];
  readonly tell: (notice: RegistrationNotice) => void;
}

export interface Registration {
  /** Sets the webhook; throws where Telegram refuses it. */
  readonly set: () => Promise<void>;
  /** Checks the webhook, and sets it again where it is gone. Never rejects. */
  readonly look: () => Promise<void>;
}

/** The webhook of this bot with Telegram; setting it keeps the updates that wait there. */
export function createRegistration(deps: RegistrationDeps): Registration {
  const { api, url, secret, connections, allowedUpdates, tell } = deps;
  let lastFailure: number | undefined;
  const set = async (): Promise<void> => {
    await api.setWebhook(url, {
      secret_token: secret,
      max_connections: connections,
      allowed_updates: [...allowedUpdates],
      drop_pending_updates: false,
    });
  };
  const judge = async (info: WebhookInfo): Promise<void> => {
    if (info.url !== url) {
      await set();
      return tell({ kind: "replaced" });
    }
    const { last_error_date: failure, last_error_message: cause = "unknown", pending_update_count: pending } = info;
    const isNew = failure !== undefined && lastFailure !== undefined && failure !== lastFailure;
    lastFailure = failure ?? 0;
    tell(isNew ? { kind: "failing", cause, pending } : { kind: "stands", pending });
  };
  return {
    set,
    look: () =>
      api
        .getWebhookInfo()
        .then(judge)
        .catch((error: unknown) => tell({ kind: "unreachable", cause: causeOf(error) })),
  };
}
