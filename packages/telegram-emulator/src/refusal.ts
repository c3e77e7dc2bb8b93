// The two ways Telegram says no: to the bot, and to a person.
import type { ResponseParameters } from "@grammyjs/types";

/** An answer of the Bot API that is not ok. */
export class Refusal extends Error {
  readonly code: number;
  readonly parameters: ResponseParameters | undefined;

  constructor(code: number, description: string, parameters?: ResponseParameters) {
    super(description);
    this.name = "Refusal";
    this.code = code;
    this.parameters = parameters;
  }
}

/** What a person tried and Telegram does not let them do. */
export class RefusedByTelegram extends Error {
  override readonly name = "RefusedByTelegram";
}

/** The answer 400 with its prefix. */
export function badRequest(text: string): Refusal {
  return new Refusal(400, `Bad Request: ${text}`);
}

/** The answer 403 with its prefix. */
export function forbidden(text: string): Refusal {
  return new Refusal(403, `Forbidden: ${text}`);
}

/** The value, or the refusal if there is none. */
export function orRefuse<T>(value: T | undefined, refusal: () => Error): T {
  if (value === undefined) throw refusal();
  return value;
}
