// The one error boundary around updates: a failure is reported with its cause, and stops nothing else.
import { type Bot, BotError } from "grammy";
import type { Update } from "grammy/types";
import type { Inbox } from "../../kit/ports/delivery/inbox.ts";
import type { Meter } from "../../kit/ports/delivery/meter.ts";
import { type Origin, StoreAway, type UnitOfWork } from "../../kit/ports/unit-of-work.ts";
import { redact } from "../outbound/bot-api-fetch.ts";
import type { HandleUpdate } from "./journal.ts";

/** An update that could not be handled. */
export interface UpdateFailure {
  readonly updateId: number;
  readonly cause: string;
  readonly stack: string | undefined;
}

export interface ConsumerDeps {
  readonly bot: Bot;
  readonly unitOfWork: UnitOfWork;
  readonly inbox: Pick<Inbox, "deadLetter">;
  readonly meter: Meter;
  /** Reports a failed update; gives the cause in words that may be kept. */
  readonly failed: (update: Update, error: unknown) => string;
}

/** Handles one update as one unit of work; never throws. */
export const createConsumer =
  ({ bot, unitOfWork, inbox, meter, failed }: ConsumerDeps): HandleUpdate =>
  async ({ update, origin }) => {
    const begun = performance.now();
    let outcome = "done";
    const watched: Origin = {
      ...origin,
      failed: (error) => {
        outcome = "set_aside";
        return origin.failed(error);
      },
    };
    try {
      await unitOfWork.run(watched, () => bot.handleUpdate(update).catch(rethrowCause));
    } catch (error) {
      if (error instanceof StoreAway) {
        meter.count("updates_handled", { outcome: "retried" });
        return "away";
      }
      outcome = "set_aside";
      await inbox.deadLetter(origin.id, failed(update, error));
    }
    meter.count("updates_handled", { outcome });
    meter.time("update_seconds", (performance.now() - begun) / 1000);
    return "done";
  };

/** Unwraps what grammY wraps around the errors of middleware. */
function rethrowCause(error: unknown): never {
  throw error instanceof BotError ? error.error : error;
}

/** Reports failures and gives their cause: never with what somebody wrote, and never with a token. */
export const createFailures =
  (tell: (failure: UpdateFailure) => void) =>
  (update: Update, error: unknown): string => {
    const failure = failureOf(update, error);
    tell(failure);
    return failure.cause;
  };

function failureOf(update: Update, error: unknown): UpdateFailure {
  const { update_id: updateId } = update;
  const told = (words: string): string => redact(withoutWords(update, words));
  if (!(error instanceof Error)) return { updateId, cause: told(String(error)), stack: undefined };
  return { updateId, cause: told(error.message), stack: error.stack && told(error.stack) };
}

/** Errors of libraries may quote their input: what somebody wrote is taken out. */
function withoutWords({ message, edited_message: edited, callback_query: press }: Update, words: string): string {
  const written = [message ?? edited, (message ?? edited)?.reply_to_message]
    .flatMap((one) => [one?.text, one?.caption])
    .concat(press?.data);
  return written.reduce<string>((told, said = "") => (said.length > 3 ? told.replaceAll(said, "[text]") : told), words);
}
