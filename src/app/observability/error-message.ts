// What somebody at the console is told of an error: one sentence where they can do something about it.
import { PortRefused } from "../../http/listener.ts";
import { QueueUnreachable } from "../../queue/errors.ts";
import {
  BackupRefused,
  DatabaseInUse,
  DatabaseIsNewer,
  DatabaseTakenOver,
  DatabaseUnreachable,
  LeadershipLost,
  MigrationChanged,
  MigrationFailed,
} from "../../storage/engine/errors.ts";
import { redact } from "../../telegram/outbound/bot-api-fetch.ts";
import { TokenRefused } from "../../telegram/updates/polling.ts";
import { ConfigRefused } from "../environment/config.ts";
import { DataDirectoryRefused } from "../environment/data-directories.ts";
import { StartRefused } from "../lifecycle.ts";
import { WebhookRefused } from "../webhook-mode.ts";

/** Causes that the operator can do something about: their message is the whole story. */
const PLAIN = [
  ConfigRefused,
  DataDirectoryRefused,
  PortRefused,
  QueueUnreachable,
  StartRefused,
  TokenRefused,
  WebhookRefused,
  BackupRefused,
  DatabaseInUse,
  DatabaseIsNewer,
  DatabaseTakenOver,
  DatabaseUnreachable,
  LeadershipLost,
  MigrationChanged,
  MigrationFailed,
];

/** The message alone of errors that are the whole story, and the stack only where the cause is a mistake of ours; never a token. */
export function errorMessageOf(error: unknown): string {
  if (!(error instanceof Error)) return redact(String(error));
  const isPlain = PLAIN.some((kind) => error instanceof kind);
  return redact(isPlain ? error.message : (error.stack ?? error.message));
}
