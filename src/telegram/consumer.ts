// The one error boundary around updates: what fails is told with its cause, and stops nothing else.
import { type Bot, BotError } from "grammy";
import type { Update } from "grammy/types";
import type { UnitOfWork } from "../kit/ports/unit-of-work.ts";
import { redact } from "./bot-api-fetch.ts";

/** An update that could not be handled. */
export interface Failure {
  readonly updateId: number;
  readonly cause: string;
  readonly stack: string | undefined;
}

export interface ConsumerNeeds {
  readonly bot: Bot;
  readonly unitOfWork: UnitOfWork;
  readonly tell: (failure: Failure) => void;
}

/** Handles one update as one unit of work; never throws. */
export const createConsumer =
  ({ bot, unitOfWork, tell }: ConsumerNeeds) =>
  async (update: Update): Promise<void> => {
    try {
      await unitOfWork.run(() => bot.handleUpdate(update));
    } catch (error) {
      tell(failureOf(update, error instanceof BotError ? error.error : error));
    }
  };

function failureOf({ update_id: updateId }: Update, error: unknown): Failure {
  if (!(error instanceof Error)) return { updateId, cause: redact(String(error)), stack: undefined };
  return { updateId, cause: redact(error.message), stack: error.stack && redact(error.stack) };
}
