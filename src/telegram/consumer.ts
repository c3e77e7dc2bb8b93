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

function failureOf(update: Update, error: unknown): Failure {
  const { update_id: updateId } = update;
  const told = (words: string): string => redact(withoutWords(update, words));
  if (!(error instanceof Error)) return { updateId, cause: told(String(error)), stack: undefined };
  return { updateId, cause: told(error.message), stack: error.stack && told(error.stack) };
}

/** Errors of libraries may quote what they were given: what somebody wrote is taken out. */
function withoutWords({ message, edited_message: edited, callback_query: press }: Update, words: string): string {
  const written = [message ?? edited, (message ?? edited)?.reply_to_message]
    .flatMap((one) => [one?.text, one?.caption])
    .concat(press?.data);
  return written.reduce<string>((told, said = "") => (said.length > 3 ? told.replaceAll(said, "[text]") : told), words);
}
